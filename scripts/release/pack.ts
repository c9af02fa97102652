/** Packs the package as npm publishes it, and looks into it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths.js';
import { packageFaults, type PackagePromises } from './package-contents.js';
import { Tree } from './tree.js';

/** A packed package. */
export interface Packed {
  /** The file to publish. */
  readonly tarball: string;
  readonly bytes: number;
  readonly files: number;
  readonly faults: readonly string[];
  /** Removes the file. */
  readonly remove: () => void;
}

interface PackAnswer {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what was built. What is looked at is what the archive gives, not what lies in the tree. */
export async function pack(tree: Tree): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-pack-'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [answer] = JSON.parse(await tree.run('npm', ...args)) as PackAnswer[];
  const tarball = join(folder, answer!.filename);
  await tree.run('tar', '-xzf', tarball, '-C', folder);
  const read = (path: string): Buffer => readFileSync(join(folder, 'package', path));
  const paths = answer!.files.map(({ path }) => path);
  const promises = JSON.parse(read('package.json').toString()) as PackagePromises;
  // A home that is the root of the machine, or near it, is in every path.
  const secrets = [tree.root.replace(/\/$/, ''), ...(homedir().split('/').length > 2 ? [homedir()] : [])];
  return {
    tarball,
    bytes: answer!.size,
    files: paths.length,
    faults: packageFaults({ paths, read }, promises, secrets),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What `npm run check` asks: whether the package that was built could be published. */
export async function checkPackage(): Promise<{ readonly ok: boolean; readonly output: string }> {
  const { faults, remove } = await pack(new Tree(ROOT));
  remove();
  return { ok: faults.length === 0, output: faults.join('\n') };
}
