/**
 * Situations that a page's tests want to meet, each played by the reference server itself: what is refused is refused with
 * the words and the alternatives that it has. Owns how each comes about.
 */
import type { HttpHandler } from 'msw';
import { createZoneClock } from '../scheduling/time-zone.js';
import { zoneChanges } from '../scheduling/zone-changes.js';
import type { ServerConfig } from '../server/config/config-schema.js';
import { createServer, type Server } from '../server/create-server.js';
import { createHandlers } from './handlers.js';
import { scenarioBusiness } from './scenario-business.js';
import { createPaidBusiness } from './scenario-payment.js';

/** All situations, in words. */
export const SCENARIOS = {
  open: 'Everything works.',
  'taken-slot': 'The first time that is chosen has just been taken by somebody else; the next is to be had.',
  slow: 'Every answer takes its time.',
  'rate-limited': 'The first change is one too many of this address: 429, with Retry-After. What follows is answered.',
  'clock-change':
    'The next day on which the clocks of Berlin change, with times of the service `night` around the change.',
  'full-group': 'Tomorrow the first `class` is full, and the second has one seat left.',
  payment: '`visit` is paid for first; `pay` says in the provider’s place what became of it.',
  challenge: 'Every hold and booking asks for a challenge first, which the client solves.',
} as const;

/** A situation's name. */
export type ScenarioName = keyof typeof SCENARIOS;

/** What of a scenario can be set. */
export interface ScenarioOptions {
  /** Base URL of the API, as the page's `api` attribute has it. */
  readonly baseUrl: string;
  /** The time of the server; the machine's unless set. A page needs the same. */
  readonly now?: () => number;
  /** How long an answer takes in `slow`, in milliseconds. Three seconds unless set. */
  readonly delay?: number;
}

/** A situation that is being played. */
export interface Scenario {
  /** For Mock Service Worker, in a browser or in Node. */
  readonly handlers: readonly HttpHandler[];
  /** For `createClient({ fetch })`, where there is no network at all: answers under `/v1`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** In `clock-change` that day, in `full-group` that of the classes; else today. `YYYY-MM-DD`, in Berlin. */
  readonly day: string;
  /** In `payment`: what becomes of the payment that was begun last, `paid` unless said; rejects where there is none. */
  pay(status?: 'paid' | 'failed'): Promise<void>;
  /** Ends what runs in the background. */
  close(): Promise<void>;
}

interface Play {
  readonly server: Server;
  readonly now: () => number;
  readonly delay: number;
}

type Answer = (request: Request) => Promise<Response>;

const DAY = 86_400_000;
const YEAR = 366 * DAY;
const clock = createZoneClock(scenarioBusiness.business.timeZone);

const SOMEBODY = {
  contact: { name: 'Somebody Else', email: 'else@example.com' },
  timeZone: 'Europe/Berlin',
  locale: 'en',
};

let keys = 0;

async function bookForSomebody(server: Server, choice: object): Promise<void> {
  keys += 1;
  const request = new Request('http://scenario/v1/bookings', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `scenario-key-${keys}` },
    body: JSON.stringify({ ...choice, ...SOMEBODY }),
  });
  const response = await server.fetch(request);
  if (!response.ok) throw new Error(`the scenario cannot be set: ${await response.text()}`);
}

const isPost = ({ method, url }: Request, ...paths: readonly string[]): boolean =>
  method === 'POST' && paths.includes(new URL(url).pathname);

/** The first time that is chosen goes to somebody else, in the moment before. */
function takenSlot({ server }: Play): Answer {
  let isTaken = false;
  return async (request) => {
    if (isTaken || !isPost(request, '/v1/holds', '/v1/bookings')) return server.fetch(request);
    isTaken = true;
    const { serviceId, start, duration, staffId, party } = (await request.clone().json()) as Record<string, unknown>;
    await bookForSomebody(server, { serviceId, start, duration, staffId, party });
    return server.fetch(request);
  };
}

function slow({ server, delay }: Play): Answer {
  return async (request) => {
    await new Promise((resume) => setTimeout(resume, delay));
    return server.fetch(request);
  };
}

/** The refusal comes from a server whose limit is used up, so that it is the one that a page meets. */
function rateLimited({ server, now }: Play): Answer {
  const limited = createServer({ ...scenarioBusiness, rateLimits: { reads: 1, writes: 1, codes: 1 } }, { now });
  const from = { remoteAddress: '192.0.2.1' };
  let isTold = false;
  return async (request) => {
    if (isTold || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return server.fetch(request);
    isTold = true;
    await limited.fetch(new Request(request.url, { method: 'POST' }), from);
    const answer = await limited.fetch(request, from);
    await limited.close();
    return answer;
  };
}

/** Those in which something comes between a page and the server. */
const PLAYS: Partial<Readonly<Record<ScenarioName, (play: Play) => Answer>>> = {
  'taken-slot': takenSlot,
  slow,
  'rate-limited': rateLimited,
};

const ALWAYS_ASKS: ServerConfig['abuse'] = { challenge: 'always', minSeconds: 0 };

/** Two classes of a day: four of four seats are taken, and three. */
async function fillClasses(server: Server, day: string): Promise<void> {
  for (const [minutes, party] of [
    [8 * 60, 4],
    [9 * 60, 3],
  ] as const) {
    const start = new Date(clock.reach(day, minutes)).toISOString().replace('.000Z', 'Z');
    await bookForSomebody(server, { serviceId: 'class', start, party });
  }
}

function dayOf(name: ScenarioName, now: number): string {
  if (name === 'full-group') return clock.date(now + DAY);
  if (name !== 'clock-change') return clock.date(now);
  // From tomorrow on: who looks on the very day has part of it behind them.
  const [change] = zoneChanges(clock, now + DAY, now + YEAR);
  if (!change) throw new Error('no clock of Berlin changes within a year');
  return clock.date(change.at);
}

/** Sets a situation up. */
export async function createScenario(
  name: ScenarioName,
  { baseUrl, now = Date.now, delay = 3000 }: ScenarioOptions,
): Promise<Scenario> {
  const paid = createPaidBusiness();
  const abuse = name === 'challenge' ? { abuse: ALWAYS_ASKS } : {};
  const config = name === 'payment' ? paid.config : { ...scenarioBusiness, ...abuse };
  const server = createServer(config, { now, ...(name === 'payment' && paid.options) });
  const day = dayOf(name, now());
  if (name === 'full-group') await fillClasses(server, day);
  const fetch = PLAYS[name]?.({ server, now, delay }) ?? server.fetch.bind(server);
  return {
    fetch,
    day,
    handlers: createHandlers({ fetch }, baseUrl),
    pay: (status = 'paid') => paid.pay(server, now(), status),
    close: () => server.close(),
  };
}
