/** The checkout that is released: its version, its changelog, its state in git. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.js';

const MINUTES = 60_000;
const MANIFESTS = ['package.json', 'package-lock.json'];
/** What the code itself says that it is. */
const VERSION_MODULE = 'src/protocol/version.ts';
const CHANGELOG = 'CHANGELOG.md';

/** The files that a release changes. */
export const RELEASED_FILES: readonly string[] = [...MANIFESTS, VERSION_MODULE, CHANGELOG];

interface Manifest {
  version: string;
  packages?: Record<string, { version: string }>;
}

/** One checkout, by the path of its root. */
export class Tree {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get version(): string {
    return this.json<Manifest>('package.json').version;
  }

  get changelog(): string {
    return this.text(CHANGELOG);
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what is in it
  json<T>(path: string): T {
    return JSON.parse(this.text(path)) as T;
  }

  /** What a command prints. Throws with what it said where it fails. */
  async run(command: string, ...args: readonly string[]): Promise<string> {
    const { code, stdout, output } = await runCommand(command, args, { cwd: this.root, timeoutMs: 60 * MINUTES });
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${output.trim().slice(-4000)}`);
    return stdout.trim();
  }

  /** Throws where there is anything that no commit has. */
  async requireClean(): Promise<void> {
    const changed = await this.run('git', 'status', '--porcelain');
    if (changed !== '') throw new Error(`There are changes that no commit has:\n${changed}`);
  }

  /** Writes the version wherever it is told, and the changelog. */
  writeVersion(version: string, changelog: string): void {
    for (const file of MANIFESTS) {
      const manifest = this.json<Manifest>(file);
      manifest.version = version;
      if (manifest.packages?.['']) manifest.packages[''].version = version;
      this.#write(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
    }
    this.#write(VERSION_MODULE, this.text(VERSION_MODULE).replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
    this.#write(CHANGELOG, changelog);
  }

  #write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }
}
