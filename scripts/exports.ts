/**
 * Writes the `exports` of package.json from the tree, one explicit entry for each thing that can be imported, so that a
 * new element is never forgotten. `--check` only says whether they agree.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './is-main.js';
import { inRoot } from './paths.js';

type Entry = string | { types: string; default: string };

/** Rooms whose `index.ts` is a public entry. */
const ROOMS = ['client', 'policy', 'protocol', 'server', 'ssr', 'testing'];

/** Frameworks whose compilers are told of our tags. */
const FRAMEWORKS = ['preact', 'react', 'solid', 'svelte', 'vue'];

/** What editors read, made by the build. */
const EDITOR_DATA = ['vscode.css-custom-data.json', 'vscode.html-custom-data.json', 'web-types.json'];

/** The `exports` that the tree asks for. */
export function packageExports(): Record<string, Entry> {
  const entries: Record<string, Entry> = {};
  const add = (name: string, source: string, built = source): void => {
    if (existsSync(inRoot(`src/${source}.ts`)))
      entries[name] = { types: `./dist/${source}.d.ts`, default: `./dist/${built}.js` };
  };

  add('.', 'index');
  add('./embed', 'embed', 'punctual');
  add('./hydrate', 'hydrate');
  for (const room of ROOMS) add(`./${room}`, `${room}/index`);
  for (const folder of names('src/elements')) add(`./elements/${folder}`, `elements/${folder}/${folder}-element`);
  for (const file of names('src/define'))
    add(`./define/${file.replace(/\.ts$/, '')}`, `define/${file.replace(/\.ts$/, '')}`);

  for (const framework of FRAMEWORKS) add(`./types/${framework}`, `types/${framework}`);

  if (existsSync(inRoot('src/protocol/openapi.ts'))) entries['./openapi.json'] = './dist/openapi.json';
  if (existsSync(inRoot('custom-elements.json'))) {
    entries['./custom-elements.json'] = './custom-elements.json';
    for (const file of EDITOR_DATA) entries[`./${file}`] = `./dist/${file}`;
  }
  entries['./package.json'] = './package.json';
  return entries;
}

const names = (folder: string): string[] => (existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).sort() : []);

function main(): void {
  const path = inRoot('package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { exports?: Record<string, Entry> };
  const wanted = packageExports();
  const same = JSON.stringify(manifest.exports) === JSON.stringify(wanted);
  if (process.argv.includes('--check')) {
    if (!same) console.error('The exports of package.json do not match the tree. Run `npm run exports`.');
    process.exitCode = same ? 0 : 1;
    return;
  }
  writeFileSync(path, `${JSON.stringify({ ...manifest, exports: wanted }, undefined, 2)}\n`);
}

if (isMain(import.meta.url)) main();
