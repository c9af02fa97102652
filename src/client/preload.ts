/**
 * Requests that were started before the code that needs them had arrived. Kept on the page, under a name that two
 * copies of the library share, and handed out once each.
 */
const PRELOADS: unique symbol = Symbol.for('punctual.preloads');

type Preloads = Map<string, Promise<Response>>;

function preloads(): Preloads {
  const page = globalThis as typeof globalThis & { [PRELOADS]?: Preloads | undefined };
  return (page[PRELOADS] ??= new Map<string, Promise<Response>>());
}

/** The address of the one answer that a widget starts from. `baseUrl` ends with a slash. */
export function bootUrl(baseUrl: URL, serviceId?: string | null): string {
  const url = new URL('boot', baseUrl);
  if (serviceId) url.searchParams.set('service', serviceId);
  return url.href;
}

/** Starts a GET now, for somebody who will ask for the same address later. A failure is theirs to see, not ours. */
export function startPreload(url: string): void {
  const started = preloads();
  if (started.has(url)) return;
  const answer = fetch(url, { headers: { accept: 'application/json' } });
  answer.catch(() => started.delete(url));
  started.set(url, answer);
}

/** The answer that was started for this address, once; `undefined` when there is none (any more). */
export function takePreload(url: string): Promise<Response> | undefined {
  const started = preloads();
  const answer = started.get(url);
  started.delete(url);
  return answer;
}
