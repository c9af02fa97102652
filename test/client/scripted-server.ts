/** A server of a few lines: for what the reference server does not do, as breaking off in the middle. */
import assert from 'node:assert/strict';
import { BookingError } from '../../src/client/booking-error.js';
import type { ClientOptions } from '../../src/client/create-client.js';

/** An answer of JSON. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
}

/** A refusal, as the protocol has them. */
export function problem(
  code: string,
  status: number,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return json(
    { title: 'No', status, code, ...more },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}

/** A server that gives these answers in turn, the last one for ever, and remembers what it was asked. */
export function scripted(...answers: ((request: Request) => Response | Promise<Response>)[]): {
  options: ClientOptions;
  requests: Request[];
} {
  const requests: Request[] = [];
  return {
    requests,
    options: {
      baseUrl: 'https://book.example.com/v1',
      fetch: async (request) => {
        requests.push(request.clone());
        return answers[Math.min(requests.length, answers.length) - 1]!(request);
      },
    },
  };
}

/** What a call fails with. */
export async function failure(call: Promise<unknown>): Promise<BookingError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BookingError, String(error));
  return error;
}
