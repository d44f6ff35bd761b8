// Makes a list of German word forms and what they are (noun, adjective, verb) from the morphological dictionary of LanguageTool
// (german-pos-dict, CC BY-SA 4.0) as packaged on npm. What it makes is CC BY-SA 4.0: see dictionary-de.LICENSE.txt beside it.
// Usage: node dictionary.mjs PACKAGES OUT.txt.gz
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const [packages, out] = process.argv.slice(2);
const read = (name) => {
    const folder = readdirSync(packages).find((d) => d.startsWith(`german-${name}-dict-`) && !d.endsWith('.tgz'));
    return JSON.parse(readFileSync(join(packages, folder, 'package', 'dist', `${name}.json`), 'utf8'));
};

/** All strings anywhere below a value: the forms, but for the particles of verbs and what says the gender. */
function* forms(value) {
    if (typeof value === 'string') yield value;
    else if (Array.isArray(value)) yield* value;
    else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) if (key !== 'G') yield* forms(inner);
}

const lines = new Set();
const add = (use, form) => /^\p{L}{3,}$/u.test(form) && lines.add(`${use}\t${form}`);
for (const entry of Object.values(read('adjectives'))) for (const form of forms(entry)) add('adjective', form);
for (const entry of Object.values(read('verbs'))) for (const form of forms(entry)) add('verb', form);
for (const entry of Object.values(read('words'))) {
    for (const form of forms(entry)) {
        // Adjectives used as nouns are known from the adjectives; words all in capitals are names as often as not.
        if (/^\p{Lu}\p{Ll}+$/u.test(form) && !lines.has(`adjective\t${form.toLowerCase()}`)) add('noun', form);
    }
}
writeFileSync(out, gzipSync([...lines].sort().join('\n') + '\n', { level: 9 }));
console.log(lines.size);
