/** What bundlers make of a user's module: the code that a page loads at first, and the modules that are in it. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build, type Rolldown } from 'vite';
import webpack from 'webpack';
import { ROOT } from '../../scripts/paths.js';

/** What is loaded with the entry; what it loads later is left out. */
export interface FirstLoad {
  readonly code: string;
  /** Paths below the checkout. A module that nothing is left of is not among them. */
  readonly modules: readonly string[];
}

interface Project {
  readonly folder: string;
  readonly entry: string;
}

/** One file of a bundle. */
interface Part {
  readonly code: string;
  readonly modules: readonly string[];
  readonly imports: readonly string[];
}

/** The parts that are loaded with the entry. */
function firstLoad(entry: string, parts: ReadonlyMap<string, Part>): FirstLoad {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const part = parts.get(name);
    if (!part || seen.has(name)) return;
    seen.add(name);
    part.imports.forEach(visit);
  };
  visit(entry);
  const loaded = [...seen].map((name) => parts.get(name)!);
  return {
    code: loaded.map(({ code }) => code).join('\n'),
    modules: loaded.flatMap(({ modules }) => modules).map((path) => path.replace(ROOT, '')),
  };
}

/** Rollup and the bundler of Vite tell of their files in the same way. */
type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset | { readonly type: 'asset' };

function fromOutput(files: readonly OutputFile[]): FirstLoad {
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const parts = chunks.map(({ fileName, code, imports, modules }): [string, Part] => [
    fileName,
    { code, imports, modules: Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0) },
  ]);
  return firstLoad(chunks.find(({ isEntry }) => isEntry)!.fileName, new Map(parts));
}

async function withVite({ folder, entry }: Project): Promise<FirstLoad> {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  return fromOutput((outputs as Rolldown.RolldownOutput[]).flatMap(({ output }) => output));
}

async function withRollup({ entry }: Project): Promise<FirstLoad> {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return fromOutput(output as unknown as OutputFile[]);
}

async function withEsbuild({ folder, entry }: Project): Promise<FirstLoad> {
  const { metafile, outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: folder,
    outdir: join(folder, 'out'),
  });
  const text = new Map(outputFiles.map((file) => [file.path.replace(`${folder}/`, ''), file.text]));
  const parts = Object.entries(metafile.outputs).map(([name, { inputs, imports }]): [string, Part] => [
    name,
    {
      code: text.get(name) ?? '',
      modules: Object.keys(inputs)
        .filter((path) => inputs[path]!.bytesInOutput > 0)
        .map((path) => join(folder, path)),
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    },
  ]);
  return firstLoad('out/entry.js', new Map(parts));
}

/** Webpack makes one module of several where it can. */
const joined = (one: webpack.Module): webpack.Module[] =>
  'modules' in one ? [...(one.modules as Set<webpack.Module>)] : [one];

async function withWebpack({ folder, entry }: Project): Promise<FirstLoad> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry,
    output: { path: join(folder, 'out'), library: { type: 'module' } },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    performance: false,
  });
  const compilation = await new Promise<webpack.Compilation>((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? stats?.compilation.errors[0];
      if (problem) reject(problem);
      else resolve(stats!.compilation);
    });
  });
  const parts = [...compilation.chunks]
    .filter((chunk) => chunk.canBeInitial())
    .map((chunk) => ({
      modules: [...compilation.chunkGraph.getChunkModulesIterable(chunk)]
        .flatMap((one) => joined(one))
        .flatMap((one) => one.nameForCondition() ?? []),
      code: [...chunk.files].map((file) => readFileSync(join(folder, 'out', file), 'utf8')).join('\n'),
    }));
  await new Promise((resolve) => compiler.close(resolve));
  return {
    code: parts.map(({ code }) => code).join('\n'),
    modules: parts.flatMap(({ modules }) => modules).map((path) => path.replace(ROOT, '')),
  };
}

const BUNDLERS = { Vite: withVite, webpack: withWebpack, esbuild: withEsbuild, Rollup: withRollup };

export type BundlerName = keyof typeof BUNDLERS;

export const BUNDLER_NAMES = Object.keys(BUNDLERS) as BundlerName[];

/** Bundles a module of a project that has the package installed. */
export async function bundle(name: BundlerName, code: string): Promise<FirstLoad> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'punctual-bundle-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/punctual'));
  try {
    return await BUNDLERS[name]({ folder, entry });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
