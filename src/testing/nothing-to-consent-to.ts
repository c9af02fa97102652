/**
 * Whether a page leaves anything behind that a visitor would have to consent to: cookies, storage, requests elsewhere.
 * Owns what counts as a trace. Knows a page only by what Playwright's has, so that no browser tool is needed to import it.
 */

/** What of a page is used; Playwright's `Page` has it. */
export interface WatchedPage {
  addInitScript(script: string): Promise<unknown>;
  goto(url: string): Promise<unknown>;
  on(event: 'request', listener: (request: { url(): string }) => void): unknown;
  evaluate(expression: string): Promise<unknown>;
  context(): { cookies(): Promise<readonly { readonly name: string }[]> };
}

/** What was found, in words; empty where there is nothing to consent to. */
export interface Traces {
  found(): Promise<readonly string[]>;
}

export interface TraceOptions {
  /** Origins that may be asked beside the page's own, as the booking API's. */
  readonly origins?: readonly string[];
  /** Names of cookies that are needed and may be there, as a session's that the API sets. */
  readonly cookies?: readonly string[];
}

/** Notes every write as it is made, also one that is taken back before anybody looks. */
const WATCH = `(() => {
  const told = (globalThis.punctualTraces ??= []);
  const note = (text) => void told.push(text);
  const wrap = (owner, name, text) => {
    const before = owner?.[name];
    if (!before) return;
    owner[name] = function (...args) { note(text(this, args)); return before.apply(this, args); };
  };
  const place = (storage) => { try { return storage === sessionStorage ? 'sessionStorage' : 'localStorage'; } catch { return 'storage'; } };
  wrap(globalThis.Storage?.prototype, 'setItem', (storage, [key]) => place(storage) + ' ' + key);
  wrap(globalThis.IDBFactory?.prototype, 'open', (_, [name]) => 'indexedDB ' + name);
  wrap(globalThis.CacheStorage?.prototype, 'open', (_, [name]) => 'cache ' + name);
  wrap(globalThis.CookieStore?.prototype, 'set', (_, [cookie]) => 'cookie ' + (cookie?.name ?? cookie));
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set(text) { note('cookie ' + String(text).split('=')[0]); cookie.set.call(this, text); } });
})()`;

/** A property that is assigned (\`localStorage.key = …\`) calls no method: what is there is looked at too. */
const LOOK = `(() => {
  const keys = (name) => { try { return Object.keys(globalThis[name]).map((key) => name + ' ' + key); } catch { return []; } };
  return [...(globalThis.punctualTraces ?? []), ...keys('localStorage'), ...keys('sessionStorage')];
})()`;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Begins to watch a page; before it goes anywhere. */
export async function watchTraces(
  page: WatchedPage,
  { origins = [], cookies = [] }: TraceOptions = {},
): Promise<Traces> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(WATCH);
  return {
    found: async () => {
      const own = new Set([...origins, String(await page.evaluate('location.origin'))]);
      const written = await page.evaluate(LOOK);
      const jar = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
      const elsewhere = asked.filter((url) => /^https?:/.test(url) && !own.has(new URL(url).origin));
      return [
        ...new Set([
          ...[...(isTexts(written) ? written : []), ...jar].filter(
            (trace) => !cookies.some((name) => trace === `cookie ${name}`),
          ),
          ...elsewhere.map((url) => `request ${url}`),
        ]),
      ];
    },
  };
}

/** Loads a page, plays on it, and throws with each trace that it left. */
export async function assertNothingToConsentTo(
  page: WatchedPage,
  url: string,
  { play, ...options }: TraceOptions & { readonly play?: () => Promise<unknown> } = {},
): Promise<void> {
  const traces = await watchTraces(page, options);
  await page.goto(url);
  await play?.();
  const found = await traces.found();
  if (found.length > 0)
    throw new Error(`there is something to consent to:\n${found.map((one) => `  ${one}`).join('\n')}`);
}
