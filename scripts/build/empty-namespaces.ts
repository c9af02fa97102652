/**
 * Writes the namespace of a module that exports nothing as what it is. A registering module's has nothing in it, and yet
 * its chunk would bring the bundler's code for namespaces along: a file more, on the page and on its way.
 */
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const RUNTIME = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*"\.\/rolldown-runtime[^"]*";?/;

export function emptyNamespaces(): Plugin {
  return {
    name: 'punctual:empty-namespaces',
    renderChunk(code) {
      const [all, name] = RUNTIME.exec(code) ?? [];
      if (!all || !name) return null;
      const empty = new RegExp(`(?<![\\w$.])${name}\\(\\{\\s*\\}\\)`, 'g');
      const without = code.replace(empty, '{}').replace(all, '');
      // Another module of the chunk has a namespace that is not empty.
      if (new RegExp(`(?<![\\w$.])${name}\\(`).test(without)) return null;
      return { code: without, map: null };
    },
    generateBundle(_options, bundle) {
      // What is told of a chunk is what it was made of: whoever asks for its imports beforehand must not ask for this one.
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.imports = chunk.imports.filter((file) => chunk.code.includes(basename(file)));
      }
    },
  };
}
