/** The demo's businesses: what the server is started with, and what a page's own server is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.js';

/** Folders of the demo that hold a business each. */
const FOLDERS = ['themes', 'platforms'] as const;

/** Names of the businesses in a folder of the demo. */
export function businessesIn(folder: (typeof FOLDERS)[number]): readonly string[] {
  return readdirSync(inRoot(`demo/${folder}`), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Config files by the name of the business. */
function configFiles(): readonly (readonly [name: string, file: string])[] {
  const businesses = FOLDERS.flatMap((folder) => businessesIn(folder).map((name) => [folder, name] as const));
  return [
    ['physio', inRoot('demo/privacy/business.json')],
    ...businesses.map(([folder, name]) => [name, inRoot(`demo/${folder}/${name}/business.json`)] as const),
  ];
}

/** Options of `punctual serve`; `site` is the folder of the pages. */
export function demoArgs(site: string = inRoot('demo')): readonly string[] {
  return ['--site', site, ...configFiles().flatMap(([name, file]) => ['--also', `${name}=${file}`])];
}

/** All configs but that of the sample business, by name. */
export function businessConfigs(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    configFiles().map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8')) as unknown]),
  );
}
