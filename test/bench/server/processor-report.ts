/** What a processor profile says: how much of the time went where. Owns the names of the places. */
import type { Profiler } from 'node:inspector';

/** Shares of the time in which the processor worked, by place, largest first. They add up to one. */
export type ProcessorShares = readonly (readonly [place: string, share: number])[];

/** The first that matches names the place. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\/src\/scheduling\//, 'working out starts'],
  [/\/src\/server\/store\//, 'our store'],
  [/\/src\/server\/http\//, 'our routes'],
  [/\/src\/server\//, 'our rules'],
  [/\/src\/(protocol|policy)\//, 'checking (our schemas)'],
  [/node_modules\/zod\//, 'checking (zod)'],
  [/node_modules\/kysely\//, 'writing SQL (kysely)'],
  [/node_modules\/(pg|pg-[\w-]+|postgres-[\w-]+)\//, 'Postgres driver'],
  [/node_modules\/(libsql|@neon-rs|@libsql)\//, 'SQLite'],
  [/node_modules\/(hono|@hono|hono-rate-limiter)\//, 'routing (hono)'],
  [/^node:internal\/(deps\/undici|webstreams|url|crypto|webidl)/, 'Node: Request, Response, hashes'],
  [/^node:/, 'Node: HTTP, sockets, timers'],
];

const IDLE = /^\((idle|root)\)$/;

function placeOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string | undefined {
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (functionName === '(program)') return 'native code';
  if (url === '') return undefined;
  return PLACES.find(([pattern]) => pattern.test(url))?.[1] ?? 'everything else';
}

/** The place of each node. What the engine brings, and what is native, counts for whoever calls it. */
function placesOf(nodes: Profiler.Profile['nodes']): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<number, string>();
  const visit = (id: number, caller: string): void => {
    const node = byId.get(id)!;
    const place = placeOf(node.callFrame) ?? caller;
    places.set(id, place);
    for (const child of node.children ?? []) visit(child, place);
  };
  visit(nodes[0]!.id, 'the engine');
  return places;
}

/** Shares of a profile, what it did nothing in left out. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ProcessorShares {
  const places = placesOf(nodes);
  const resting = new Set(nodes.filter(({ callFrame }) => IDLE.test(callFrame.functionName)).map(({ id }) => id));
  const times = new Map<string, number>();
  let whole = 0;
  samples.forEach((id, index) => {
    if (resting.has(id)) return;
    const time = Math.max(0, timeDeltas[index] ?? 0);
    const place = places.get(id)!;
    whole += time;
    times.set(place, (times.get(place) ?? 0) + time);
  });
  return [...times].map(([place, time]) => [place, time / whole] as const).sort((a, b) => b[1] - a[1]);
}
