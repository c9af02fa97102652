/**
 * Lets the pasted script ask for an element's chunk and all that the chunk imports in one breath. Without it the browser
 * learns of the inner chunks when the outer one has arrived: a round trip more before the first slot.
 * Plain `import()`, not `<link rel=modulepreload>`: it needs no element in the host page.
 */
import { transformSync } from 'esbuild';
import type { Plugin, Rolldown } from 'vite';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

export function loadSideBySide(): Plugin {
  return {
    name: 'punctual:load-side-by-side',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks: Chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
      );
      for (const chunk of chunks.values()) {
        // The other chunks carry a hash of their content in their name: they stay as they are.
        if (chunk.isEntry) chunk.code = inOldSyntax(importTogether(chunk, chunks));
      }
    },
  };
}

/**
 * Whoever knows modules at all has to understand the pasted script, if only to leave everything else alone: what it
 * cannot parse it tells the page as an error.
 */
const inOldSyntax = (code: string): string =>
  transformSync(code, {
    target: 'es2018',
    supported: { 'dynamic-import': true, 'import-meta': true },
    format: 'esm',
    minify: true,
  }).code;

function importTogether(entry: Rolldown.OutputChunk, chunks: Chunks): string {
  return entry.code.replace(/import\((["'`])\.\/([^"'`]+)\1\)/g, (original, _quote, file: string) => {
    const inner = [...staticClosure(file, chunks)].filter((name) => name !== file && name !== entry.fileName);
    if (inner.length === 0) return original;
    const all = [original, ...inner.map((name) => `import("./${name}")`)];
    return `Promise.all([${all.join(',')}]).then(m=>m[0])`;
  });
}

/** A chunk and everything it imports statically, however deep. */
export function staticClosure(file: string, chunks: ReadonlyMap<string, { imports: readonly string[] }>): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const inner of chunks.get(name)?.imports ?? []) visit(inner);
  };
  visit(file);
  return seen;
}
