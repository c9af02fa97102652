/**
 * A server with everything on that the contract speaks of, and things in it to aim at. What is sent names them by words as
 * `$booking`, so that what broke something can be read, sent again and shortened.
 */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { CreatedBooking, CreatedPrivacyRequest, Hold, Verification } from '../../../src/protocol/index.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { Store } from '../../../src/server/store/store.js';
import { contactForm } from '../../support/contact-form.js';
import { createTestServer, testConfig, type TestServer } from '../../support/test-server.js';
import { openPolicy, PNG } from '../privacy.js';
import { bookingBody, newKey, send } from '../send-request.js';

/** The address of the page that everything is sent from. */
export const PAGE = 'https://www.testpraxis.example';
const PROVIDER_SECRET = 'what-the-server-and-its-provider-share';
const SESSION = 'session=a-session-of-the-tests';
const DAY = 24 * 3_600_000;
const day = ['00:00-24:00'];
const always = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };

/** Words for what is there, and what each stands for now. */
export type Names = Readonly<Record<`$${string}`, string>>;

/** A server to throw things at. */
export interface House {
  readonly server: TestServer;
  /** Puts what these words name there, afresh. */
  furnish(words: readonly string[]): Promise<Names>;
}

const toText = (time: number): string => new Date(time).toISOString().replace('.000', '');

/** Opens the house on a store. */
export async function openHouse(store: Store): Promise<House> {
  const codes: string[] = [];
  const payments: string[] = [];
  const policy: PolicyProfile = openPolicy;
  const server = createTestServer({
    store,
    config: {
      policy,
      forms: [contactForm],
      csrf: { secret: 'a secret of at least thirty-two characters', sessionCookie: 'session' },
      payment: { origins: ['https://pay.example.com'], secret: PROVIDER_SECRET },
      abuse: {
        challenge: 'suspicious',
        minSeconds: 0,
        work: 10,
        limits: { holdsPerAddress: false, bookingsPerAddress: false, bookingsPerContact: false },
      },
      trustedProxies: 1,
      rateLimits: { reads: 1e6, writes: 1e6, codes: 1e6 },
      staff: testConfig.staff.map((one) => ({ id: one.id, name: one.name, hours: always })),
      services: [
        ...testConfig.services,
        { id: 'prepaid', name: 'Prepaid', durations: [30], price: { amount: 900, currency: 'EUR' }, prepaid: true },
      ].map((service) => ({ ...service, noticeMinutes: 0, daysAhead: 60, staff: ['ada', 'ben'] })),
    },
    server: {
      deliver: async ({ text }) => {
        await Promise.resolve();
        codes.push(/\b\d{6}\b/.exec(text)?.[0] ?? '');
      },
      startPayment: ({ id }) => {
        payments.push(id);
        return Promise.resolve({ url: `https://pay.example.com/${id}` });
      },
    },
  });
  /** What comes with a change from the page itself. */
  const trust = async () => {
    const { body } = await send(server, 'GET /csrf', { headers: { cookie: SESSION } });
    return { cookie: SESSION, 'x-csrf-token': (body as { token: string }).token };
  };

  const make = async <T>(line: string, json: unknown): Promise<T> => {
    const headers = { ...(await trust()), 'idempotency-key': newKey() };
    const answer = await send(server, line, { json, headers });
    assert.ok([201, 402].includes(answer.status), `${line}: ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  };

  let next = 0;
  /** A start that nothing was asked to have before. */
  const freeStart = (): string => {
    next += 1;
    server.clock.advance(30);
    return toText(server.clock.now() + DAY);
  };
  const contact = () => ({ name: 'Eva Sommer', email: `visitor-${String(next)}@example.com` });

  /** Takes a slot, and books it under the hold. */
  const takeAndBook = async (more: object): Promise<CreatedBooking> => {
    const hold = await make<Hold>('POST /holds', { serviceId: 'intro-call', start: freeStart(), ...more });
    const { id: holdId, serviceId, start } = hold;
    const returnTo = serviceId === 'prepaid' ? { returnTo: `${PAGE}/book` } : {};
    return make('POST /bookings', { ...bookingBody(), serviceId, start, holdId, contact: contact(), ...returnTo });
  };

  const furniture: Readonly<Record<string, () => Promise<Names>>> = {
    $csrf: async () => ({ $csrf: (await trust())['x-csrf-token'] }),
    $hold: async () => {
      const hold = await make<Hold>('POST /holds', { serviceId: 'intro-call', start: freeStart() });
      return { $hold: hold.id, $holdStart: hold.start };
    },
    $booking: async () => {
      const { id, manageToken } = await takeAndBook({});
      return { $booking: id, $bookingToken: manageToken };
    },
    $payment: async () => {
      await takeAndBook({ serviceId: 'prepaid' });
      return { $payment: payments.at(-1) ?? '' };
    },
    $request: async () => {
      const asked = { kind: 'access', contact: { channel: 'email', to: contact().email }, locale: 'en' };
      const { id, token } = await make<CreatedPrivacyRequest>('POST /privacy-requests', asked);
      return { $request: id, $requestToken: token };
    },
    $verification: async () => {
      const to = { channel: 'email', to: contact().email, locale: 'en', purpose: 'privacy-request' };
      const { id } = await make<Verification>('POST /verifications', to);
      return { $verification: id, $code: codes.findLast((one) => one !== '') ?? '' };
    },
  };

  return {
    server,
    async furnish(words) {
      next += 1;
      let names: Names = { $session: SESSION, $key: newKey(), $free: freeStart() };
      for (const [word, place] of Object.entries(furniture)) {
        if (words.some((one) => one.startsWith(word))) names = { ...names, ...(await place()) };
      }
      const now = server.clock.now();
      return { ...names, $now: toText(now), $later: toText(now + 30 * DAY) };
    },
  };
}

/** What a provider writes over a body. */
export function signatureOf(body: string, now: number): string {
  const seconds = String(Math.floor(now / 1000));
  return `t=${seconds},v1=${createHmac('sha256', PROVIDER_SECRET).update(`${seconds}.${body}`).digest('hex')}`;
}

/** The picture that uploads carry. */
export const PICTURE = PNG;
