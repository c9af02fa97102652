/**
 * What is wrong with the files that npm would publish: something that is promised and not there, something that nobody can
 * reach, something that is nobody's business. Owns the rules; where the files come from is passed in.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import ts from 'typescript';

/** What of `package.json` makes promises. */
export interface PackagePromises {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** The files to be published, by path, with what is in them. */
export interface PackageFiles {
  readonly paths: readonly string[];
  readonly read: (path: string) => Buffer;
}

/** Beside what is built: what npm adds by itself, and what editors and tools look for. */
const BESIDE_DIST = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json'];
const MUST_BE = [
  'package.json',
  'README.md',
  'LICENSE',
  'custom-elements.json',
  'dist/integrity.json',
  'dist/third-party-licenses.md',
];
/** Read by the command or by people, not imported. */
const DATA = ['dist/integrity.json', 'dist/preload.json', 'dist/third-party-licenses.md'];

const MODULE = /\.js$/;

/** What minifiers make of the address of a module that is loaded later. */
const LATER = /\bimport\(`(\.[^`$]+)`/g;

/** What a module imports, `import()` included, as paths of the package. */
function importedBy(path: string, text: string): string[] {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(text, true, true);
  const later = [...text.matchAll(LATER)].map(([, name]) => name!);
  return [
    ...importedFiles.map(({ fileName }) => fileName),
    ...typeReferenceDirectives.map(({ fileName }) => fileName),
    ...later,
  ]
    .filter((name) => name.startsWith('.'))
    .map((name) => {
      const target = posix.join(posix.dirname(path), name);
      return path.endsWith('.d.ts') ? target.replace(MODULE, '.d.ts') : target;
    });
}

/** Everything that the entries lead to, and what they lead to that is not there. */
function follow({ paths, read }: PackageFiles, entries: readonly string[]) {
  const there = new Set(paths);
  const reached = new Set<string>();
  const missing: string[] = [];
  const visit = (path: string, from: string): void => {
    if (!there.has(path)) {
      missing.push(`${path} is missing: ${from} leads to it`);
      return;
    }
    if (reached.has(path)) return;
    reached.add(path);
    if (!path.endsWith('.js') && !path.endsWith('.d.ts')) return;
    for (const target of importedBy(path, read(path).toString())) visit(target, path);
  };
  for (const entry of entries) visit(entry, 'package.json');
  return { reached, missing };
}

const withoutDot = (target: string): string => target.replace(/^\.\//, '');

function promisedFiles({ exports, bin }: PackagePromises): string[] {
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  return [...targets, ...Object.values(bin)].map(withoutDot);
}

function wrongHashes({ paths, read }: PackageFiles): string[] {
  const there = new Set(paths);
  if (!there.has('dist/integrity.json')) return [];
  const told = JSON.parse(read('dist/integrity.json').toString()) as Record<string, string>;
  const scripts = paths.filter((path) => /^dist\/(punctual\.js|chunks\/.+\.js)$/.test(path));
  return [
    ...Object.entries(told).flatMap(([name, hash]) => {
      const path = `dist/${name}`;
      if (!there.has(path)) return [`${path} is missing: dist/integrity.json has its hash`];
      const own = `sha384-${createHash('sha384').update(read(path)).digest('base64')}`;
      return own === hash ? [] : [`${path} has another hash than dist/integrity.json says`];
    }),
    ...scripts.flatMap((path) =>
      path.replace(/^dist\//, '') in told ? [] : [`dist/integrity.json has no hash of ${path}`],
    ),
  ];
}

/** What must not be told to anybody: `secrets` are texts such as the folder that it was built in. */
function leaks({ paths, read }: PackageFiles, secrets: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (/(^|\/)(test|src)\/|\.test\.|\.map$|(?<!\.d)\.ts$/.test(path)) return [`${path} is no part of the package`];
    const text = read(path).toString();
    const found = secrets.filter((secret) => text.includes(secret)).map((secret) => `${path} names ${secret}`);
    return /\/[/*]# sourceMappingURL=/.test(text) ? [...found, `${path} names a source map`] : found;
  });
}

/** What the package's entries do not lead to. A module and its types count as one: some modules are types alone. */
function unreached({ paths }: PackageFiles, reached: ReadonlySet<string>): string[] {
  const stems = new Set([...reached].map(stemOf));
  return paths.filter((path) => !BESIDE_DIST.includes(path) && !DATA.includes(path) && !stems.has(stemOf(path)));
}

const stemOf = (path: string): string => path.replace(/(\.d\.ts|\.js)$/, '');

/** Files below `dist` that nobody who has the package could come by. */
export function leftovers(files: PackageFiles, promises: PackagePromises): string[] {
  return unreached(files, follow(files, promisedFiles(promises)).reached);
}

/** All faults, in words; none is a package that can be published. */
export function packageFaults(files: PackageFiles, promises: PackagePromises, secrets: readonly string[]): string[] {
  const there = new Set(files.paths);
  const { reached, missing } = follow(files, promisedFiles(promises));
  return [
    ...MUST_BE.filter((path) => !there.has(path)).map((path) => `${path} is missing`),
    ...missing,
    ...unreached(files, reached).map((path) => `${path} is led to by nothing`),
    ...wrongHashes(files),
    ...leaks(files, secrets),
  ];
}
