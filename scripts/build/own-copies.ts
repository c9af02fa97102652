/**
 * Gives the pasted script its own copies of what it imports. Shared with a chunk, they would be a chunk of their own,
 * and the script could not begin before that had arrived: a round trip for half a kilobyte.
 */
import type { Plugin } from 'vite';
import { inRoot } from '../paths.js';

const OWN = '?own';

export function ownCopies(entry: string): Plugin {
  const isOfEntry = (id: string): boolean => id === inRoot(entry) || id.endsWith(OWN);
  return {
    name: 'punctual:own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      // What the script loads later is shared with whoever else loads it.
      if (!importer || !isOfEntry(importer) || options.kind === 'dynamic-import') return null;
      const target = await this.resolve(source, importer, { ...options, skipSelf: true });
      return target && !target.external ? `${target.id}${OWN}` : null;
    },
  };
}
