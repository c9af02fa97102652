import type { Plugin } from 'vite';

/** How a module asks whether an AMD loader is there. */
const ASKS_FOR_AMD = /typeof define\s*===?\s*(['"])function\1\s*&&\s*define\.amd/g;

/** Takes the way of AMD out of modules that know several: it names libraries that are built in already. */
export function withoutAmd(): Plugin {
  return {
    name: 'without-amd',
    transform: (code) => (ASKS_FOR_AMD.test(code) ? { code: code.replace(ASKS_FOR_AMD, 'false'), map: null } : null),
  };
}
