import type { BookingApi } from '../../../src/client/booking-api.js';
import { BookingError, type BookingErrorCode } from '../../../src/client/booking-error.js';
import { createClient } from '../../../src/client/create-client.js';
import { Problem, type ProblemError } from '../../../src/protocol/problem.js';
import { createTestServer, TEST_NOW, type TestServer, type TestServerOptions } from '../../support/test-server.js';
import { ManualClock } from './manual-clock.js';

type Method = keyof BookingApi;

interface FailOptions {
  after?: boolean;
  errors?: ProblemError[];
}

/**
 * The reference server in memory, the real client, and one clock for both sides. Says what was asked, and can be told to
 * fail or to wait.
 */
export class Backend {
  readonly server: TestServer;
  readonly clock: ManualClock;
  readonly client: BookingApi;
  /** Method and path of every request that reached the server. */
  readonly requests: string[] = [];
  /** How many calls were made to fail. */
  failed = 0;
  /** Milliseconds by which the server's clock is ahead of the page's. */
  serverAhead = 0;
  readonly #failures: { readonly method: Method; readonly error: BookingError; readonly after: boolean }[] = [];
  readonly #waits = new Map<Method, Promise<void>>();

  constructor(options: TestServerOptions = {}) {
    this.server = createTestServer(options);
    this.clock = new ManualClock(options.now ?? TEST_NOW);
    const real = createClient({
      fetch: (request) => {
        const { pathname, search } = new URL(request.url);
        this.requests.push(`${request.method} ${pathname.replace('/v1', '')}${search}`);
        this.server.clock.set(new Date(this.clock.now() + this.serverAhead).toISOString());
        return this.server.fetch(request);
      },
    });
    const methods = (Object.keys(real) as Method[]).map((method) => [method, this.#wrap(real, method)] as const);
    this.client = Object.fromEntries(methods) as unknown as BookingApi;
  }

  /** Requests whose line begins so. */
  asked(beginning: string): string[] {
    return this.requests.filter((line) => line.startsWith(beginning));
  }

  /**
   * The next call of a method fails; with `after`, once the server has done what was asked: its answer is lost. With
   * `errors`, the problem names what is wrong with the request.
   */
  fail(method: Method, code: BookingErrorCode, { after = false, errors }: FailOptions = {}): void {
    const problem = errors && Problem.parse({ title: 'no', status: 422, code, errors });
    const error = new BookingError(code, `made to fail: ${code}`, { ...(problem && { problem }) });
    this.#failures.push({ method, error, after });
  }

  /** Calls of a method wait until the answer is called. */
  hold(method: Method): () => void {
    let release: () => void = () => undefined;
    this.#waits.set(method, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#waits.delete(method);
      release();
    };
  }

  /** Another visitor takes a time, the only one of its staff who is free or not. */
  async bookElsewhere(start: string, staffId: string, serviceId = 'intro-call'): Promise<void> {
    const client = createClient({ fetch: (request) => this.server.fetch(request) });
    await client.createBooking(
      {
        serviceId,
        start,
        staffId,
        contact: { name: 'Somebody Else', email: 'else@example.com' },
        timeZone: 'Europe/Berlin',
        locale: 'en',
      },
      { idempotencyKey: `elsewhere-${start}-${staffId}-000000` },
    );
  }

  /** The client with some of its methods replaced. */
  with(methods: Partial<BookingApi>): BookingApi {
    return { ...this.client, ...methods };
  }

  #wrap(target: BookingApi, method: Method): unknown {
    return async (...args: unknown[]) => {
      await this.#waits.get(method);
      const at = this.#failures.findIndex((failure) => failure.method === method);
      const [failure] = at < 0 ? [] : this.#failures.splice(at, 1);
      if (failure) this.failed += 1;
      if (failure && !failure.after) throw failure.error;
      const answer = await (target[method] as (...all: unknown[]) => Promise<unknown>)(...args);
      if (failure) throw failure.error;
      return answer;
    };
  }
}
