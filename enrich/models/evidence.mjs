// Makes lists of German words from running text and from frequency lists: what is a common noun, what is written
// small, what stands without an article. Only types of words are kept, no text.
// Usage: node evidence.mjs PACKAGES TEXTS OUT.txt.gz, where TEXTS holds folders of JSON files with "originalText".
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const [packages, texts, out] = process.argv.slice(2);
const articles = new Set(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am vom zum zur beim ins ans seine seiner seinem seinen ihre ihrer ihrem ihren sein ihr diese dieser dieses diesem diesen jede jeder jedes jedem alle aller allen mehrere viele einige zwei drei vier fünf sechs'.split(' '),
);
const noAdjectives = new Set(
    'er es den wegen gegen neben zwischen hatte wurde werde hätte habe sagte erklärte über unter aber oder wie wurden haben werden sei seien hatten sollen könne müsse solle konnte sollte wollte musste später heute bereits'.split(' '),
);

const counts = new Map();
const count = (word, field) => {
    const entry = counts.get(word) ?? { total: 0, article: 0, adjective: 0, small: 0 };
    entry[field]++;
    counts.set(word, entry);
};
for (const folder of readdirSync(texts).sort()) {
    for (const file of readdirSync(join(texts, folder)).sort()) {
        const text = JSON.parse(readFileSync(join(texts, folder, file), 'utf8')).originalText;
        for (const sentence of text.split(/(?<=[.!?:“])\s+|\n/)) {
            const words = sentence.match(/[\p{L}\p{N}_-]+|[^\p{L}\p{N}\s]/gu) ?? [];
            words.forEach((word, i) => {
                const before = words[i - 1] ?? '"';
                if (/^\p{Ll}/u.test(word)) count(word, 'small');
                if (!/^\p{Lu}/u.test(word) || /[„“"»«]/.test(before)) return;
                count(word, 'total');
                if (articles.has(before)) count(word, 'article');
                else if (/^\p{Ll}.*(e|en|er|es|em)$/u.test(before) && !noAdjectives.has(before)) count(word, 'adjective');
            });
        }
    }
}

const lines = new Set();
for (const [word, { total, article, adjective, small }] of counts) {
    if (small > 0) lines.add(`small\t${word}`);
    if (total > 0 && (article + adjective) / total >= 0.4) lines.add(`noun\t${word}`);
    if (total >= 2 && article + adjective === 0) lines.add(`bare\t${word}`);
}
const frequent = JSON.parse(readFileSync(join(packages, readdirSync(packages).find((d) => /^zxcvbn-ts-language-de.*\d$/.test(d)), 'package', 'src', 'wikipedia.json')));
frequent.forEach((word, rank) => /^\p{Ll}{2,}$/u.test(word) && lines.add(`${rank < 3000 ? 'frequent' : rank < 15000 ? 'usual' : 'known'}\t${word}`));
writeFileSync(out, gzipSync([...lines].sort().join('\n') + '\n', { level: 9 }));
console.log(lines.size);
