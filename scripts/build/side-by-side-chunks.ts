/**
 * What is always loaded together is one file: brotli packs a large file better than ten small ones, and a browser begins
 * sooner. Left to itself, the bundler splits off whatever two entries share.
 */
import { inRoot } from '../paths.js';

/** How the bundler tells of its modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const FLOW = 'src/define/punctual-booking.ts';

/** What a page may have without the flow: the part of it that they need is a chunk of its own. */
const ALONE = ['calendar', 'phone', 'popup', 'timezone'].map((name) => `src/define/punctual-${name}.ts`);

/** The chunks, for the bundler's `codeSplitting`. */
export function chunkGroups(): { debugName: string; name: (id: string, graph: ModuleGraph) => string | null }[] {
  const closures = new Map<string, Set<string>>();
  const needs = (entry: string, id: string, graph: ModuleGraph): boolean => {
    let closure = closures.get(entry);
    if (!closure) closures.set(entry, (closure = staticImports(inRoot(entry), graph)));
    return closure.has(id);
  };
  return [
    {
      debugName: 'loaded together',
      name: (id, graph) => {
        if (!needs(FLOW, id, graph)) return null;
        return ALONE.some((entry) => needs(entry, id, graph)) ? 'base' : 'flow';
      },
    },
  ];
}

/** A module and everything that it imports statically, however deep. */
function staticImports(entry: string, graph: ModuleGraph): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
