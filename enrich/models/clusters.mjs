// Sorts the words of published English word vectors (GloVe, public domain) into classes by spherical k-means, at
// three depths: 1024 classes, merged into 256, merged into 64. Deterministic: seeds are spread evenly over the ranks.
// Usage: node clusters.mjs VECTORS.json OUT.txt.gz [WORDS]
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [vectorFile, out, limit = '200000'] = process.argv.slice(2);
const data = JSON.parse(readFileSync(vectorFile, 'utf8'));
const dim = data.dimensions;
const words = data.words.slice(0, Number(limit));

const unit = (target, at) => {
    let sum = 0;
    for (let k = 0; k < dim; k++) sum += target[at + k] ** 2;
    const norm = Math.sqrt(sum) || 1;
    for (let k = 0; k < dim; k++) target[at + k] /= norm;
};

const points = new Float32Array(words.length * dim);
words.forEach((word, i) => {
    const vector = data.vectors[word];
    for (let k = 0; k < dim; k++) points[i * dim + k] = vector[k];
    unit(points, i * dim);
});

function nearest(values, i, centres, count) {
    let best = 0;
    let bestScore = -Infinity;
    for (let c = 0; c < count; c++) {
        let score = 0;
        for (let k = 0; k < dim; k++) score += values[i * dim + k] * centres[c * dim + k];
        if (score > bestScore) {
            bestScore = score;
            best = c;
        }
    }
    return best;
}

function kMeans(values, size, weights, count, rounds) {
    const centres = new Float32Array(count * dim);
    for (let c = 0; c < count; c++) {
        const seed = Math.floor((c * size) / count);
        centres.set(values.subarray(seed * dim, (seed + 1) * dim), c * dim);
    }
    const assigned = new Int32Array(size);
    for (let round = 0; round < rounds; round++) {
        const sums = new Float32Array(count * dim);
        for (let i = 0; i < size; i++) {
            const c = (assigned[i] = nearest(values, i, centres, count));
            for (let k = 0; k < dim; k++) sums[c * dim + k] += weights[i] * values[i * dim + k];
        }
        for (let c = 0; c < count; c++) {
            if (sums.subarray(c * dim, (c + 1) * dim).every((x) => x === 0)) continue;
            unit(sums, c * dim);
            centres.set(sums.subarray(c * dim, (c + 1) * dim), c * dim);
        }
    }
    return { centres, assigned };
}

const trained = Math.min(50000, words.length);
const fine = kMeans(points, trained, new Float32Array(trained).fill(1), 1024, 10);
const sizes = new Float32Array(1024).fill(1);
fine.assigned.forEach((c) => sizes[c]++);
const middle = kMeans(fine.centres, 1024, sizes, 256, 20);
const coarse = kMeans(middle.centres, 256, new Float32Array(256).fill(1), 64, 20);

const lines = words.map((word, i) => {
    const c = nearest(points, i, fine.centres, 1024);
    const m = middle.assigned[c];
    return `${word}\t${c}\t${m}\t${coarse.assigned[m]}`;
});
writeFileSync(out, gzipSync(lines.join('\n') + '\n', { level: 9 }));
