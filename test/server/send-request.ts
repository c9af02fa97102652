/** Requests as a page would send them, and their answers as they are on the wire. */
import assert from 'node:assert/strict';
import { Availability, Booking, CreatedBooking, Hold, Problem } from '../../src/protocol/index.js';
import * as z from 'zod/mini';
import type { Server } from '../../src/server/create-server.js';
import type { RequestInfo } from '../../src/server/request-info.js';

/** One answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON body; `undefined` when there is none. */
  readonly body: unknown;
}

/** What a request carries. */
export interface Sent {
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: RequestInfo;
}

/** Sends `GET /services`, given as a method and a path below `/v1`. */
export async function send(
  server: Pick<Server, 'fetch'>,
  line: string,
  { json, headers = {}, from }: Sent = {},
): Promise<Answer> {
  const [method, path] = line.split(' ') as [string, string];
  const request = new Request(`https://book.example/v1${path}`, {
    method,
    headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const response = await server.fetch(request, from);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** The body of a success, which must be exactly what the protocol names. */
export function expectBody<T extends z.core.$ZodType>(answer: Answer, status: number, schema: T): z.core.output<T> {
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  const parsed = z.parse(schema, answer.body);
  assert.deepEqual(answer.body, parsed, 'the answer holds what the protocol does not name');
  return parsed;
}

/** The problem of a failure. */
export function expectProblem(answer: Answer, status: number, code: string): Problem {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', JSON.stringify(answer.body));
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const problem = z.parse(Problem, answer.body);
  assert.deepEqual([answer.status, problem.status, problem.code], [status, status, code], JSON.stringify(answer.body));
  return problem;
}

/** The pointers and codes of a problem, as `/start off-grid`. */
export function errorsOf({ errors = [] }: Problem): string[] {
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

/** A body for `POST /bookings` that books. */
export function bookingBody(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    serviceId: 'intro-call',
    start: '2026-03-10T09:00:00Z',
    contact: { name: 'Eva Sommer', email: 'eva@example.com' },
    timeZone: 'Europe/Paris',
    locale: 'fr',
    ...more,
  };
}

let keys = 0;

/** A key that was not used before. */
export function newKey(): string {
  keys += 1;
  return `test-key-${keys}`;
}

/** Sends `POST /bookings`. */
export function sendBooking(
  server: Pick<Server, 'fetch'>,
  more: Readonly<Record<string, unknown>> = {},
  key = newKey(),
): Promise<Answer> {
  return send(server, 'POST /bookings', { json: bookingBody(more), headers: { 'idempotency-key': key } });
}

/** Books, and expects to succeed. */
export async function book(
  server: Pick<Server, 'fetch'>,
  more: Readonly<Record<string, unknown>> = {},
  key = newKey(),
): Promise<CreatedBooking> {
  return expectBody(await sendBooking(server, more, key), 201, CreatedBooking);
}

/** Takes a hold, and expects to succeed. */
export async function hold(server: Pick<Server, 'fetch'>, more: Readonly<Record<string, unknown>> = {}): Promise<Hold> {
  const json = { serviceId: 'intro-call', start: '2026-03-10T09:00:00Z', ...more };
  return expectBody(await send(server, 'POST /holds', { json }), 201, Hold);
}

/** The headers that manage a booking. */
export function managing(booking: CreatedBooking, version: number = booking.version): Record<string, string> {
  return { authorization: `Bearer ${booking.manageToken}`, 'if-match': `"${version}"` };
}

/** Reads a booking, and expects to succeed. */
export async function read(server: Pick<Server, 'fetch'>, booking: CreatedBooking): Promise<Booking> {
  return expectBody(await send(server, `GET /bookings/${booking.id}`, { headers: managing(booking) }), 200, Booking);
}

/** The availability of a service, and expects to succeed. `query` is appended to the range. */
export async function availability(
  server: Pick<Server, 'fetch'>,
  service: string,
  from: string,
  to: string,
  query = '',
): Promise<Availability> {
  const answer = await send(server, `GET /services/${service}/availability?from=${from}&to=${to}${query}`);
  return expectBody(answer, 200, Availability);
}
