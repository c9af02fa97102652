/**
 * The reference server on a memory store, with a clock that tests move. Runs in a browser too, so that what stands
 * behind an element's test is the real server.
 */
import { createServer, type Server, type ServerOptions } from '../../src/server/create-server.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import type { ServerConfig } from '../../src/server/config/config-schema.js';
import { createMemoryStore } from '../../src/server/store/memory-store.js';
import type { Store } from '../../src/server/store/store.js';

/** Monday, 9 March 2026, 08:00 in Berlin: an hour before anybody works. */
export const TEST_NOW = '2026-03-09T07:00:00Z';

/** What it promises. */
export const testPolicy: PolicyProfile = {
  language: 'en',
  controller: { name: 'Testpraxis GmbH' },
  version: '2026-03',
  sells: false,
};

/**
 * A small business in Berlin. Ada works Monday to Friday 09:00-17:00 with a break at 12:00-13:00, Ben Monday to
 * Wednesday 10:00-14:00. Ada and Ben give `intro-call` and `consultation`, Ada alone `group-class`.
 */
export const testConfig: ServerConfig = {
  business: {
    name: 'Testpraxis',
    timeZone: 'Europe/Berlin',
    locales: ['en', 'de'],
    contact: { email: 'hallo@testpraxis.example', phone: '+49 30 5550100' },
  },
  origins: ['https://www.testpraxis.example'],
  policy: testPolicy,
  holdMinutes: 10,
  maxHoldMinutes: 30,
  locations: [
    { id: 'office', kind: 'in-person', name: 'Praxis', address: 'Torstraße 1, 10119 Berlin' },
    { id: 'video', kind: 'video', name: 'Video call' },
  ],
  staff: [
    {
      id: 'ada',
      name: 'Ada Brandt',
      hours: {
        mon: ['09:00-17:00'],
        tue: ['09:00-17:00'],
        wed: ['09:00-17:00'],
        thu: ['09:00-17:00'],
        fri: ['09:00-17:00'],
      },
      breaks: {
        mon: ['12:00-13:00'],
        tue: ['12:00-13:00'],
        wed: ['12:00-13:00'],
        thu: ['12:00-13:00'],
        fri: ['12:00-13:00'],
      },
      exceptions: { '2026-03-20': 'closed' },
    },
    { id: 'ben', name: 'Ben Okafor', hours: { mon: ['10:00-14:00'], tue: ['10:00-14:00'], wed: ['10:00-14:00'] } },
  ],
  services: [
    {
      id: 'intro-call',
      name: 'Intro call',
      description: 'Thirty minutes to get to know one another.',
      durations: [30],
      noticeMinutes: 60,
      daysAhead: 60,
      changeNoticeMinutes: 120,
      staff: ['ada', 'ben'],
      locations: ['video', 'office'],
    },
    {
      id: 'consultation',
      name: 'Consultation',
      group: 'Treatment',
      durations: [30, 60],
      price: { amount: 9000, currency: 'EUR' },
      prices: [{ duration: 60, amount: 16_000, currency: 'EUR' }],
      bufferAfter: 10,
      slotStep: 30,
      daysAhead: 60,
      staff: ['ada', 'ben'],
      locations: ['office'],
    },
    {
      id: 'group-class',
      name: 'Group class',
      group: 'Classes',
      durations: [60],
      capacity: 4,
      daysAhead: 60,
      staff: ['ada'],
      locations: ['office'],
    },
  ],
};

/** A clock that stands still until it is moved. */
export interface TestClock {
  now(): number;
  /** To an instant, as RFC 3339 text. */
  set(instant: string): void;
  advance(minutes: number): void;
}

/** A server to test against. */
export interface TestServer extends Server {
  readonly clock: TestClock;
  readonly store: Store;
  /** What the server logged: crashes alone, so it stays empty in most tests. */
  readonly logged: readonly { readonly message: string; readonly cause: unknown }[];
}

/** What of a test server differs from the usual. */
export interface TestServerOptions {
  /** The time it starts at, as RFC 3339 text; {@link TEST_NOW} unless set. */
  readonly now?: string;
  /** Members that replace those of {@link testConfig}. */
  readonly config?: Partial<ServerConfig>;
  readonly store?: Store;
  /** Further options of the server itself. */
  readonly server?: Partial<ServerOptions>;
}

/** Makes a server with a memory store of its own and a clock that the test moves. */
export function createTestServer({
  now = TEST_NOW,
  config,
  store = createMemoryStore(),
  server: options = {},
}: TestServerOptions = {}): TestServer {
  let time = Date.parse(now);
  const logged: { message: string; cause: unknown }[] = [];
  const server = createServer(
    { ...testConfig, ...config },
    { store, now: () => time, log: (message, cause) => logged.push({ message, cause }), ...options },
  );
  return {
    ...server,
    store,
    logged,
    clock: {
      now: () => time,
      set: (instant) => (time = Date.parse(instant)),
      advance: (minutes) => (time += minutes * 60_000),
    },
  };
}
