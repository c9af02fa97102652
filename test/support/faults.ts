/** The faults of a line, of a server and of what is between, that a {@link FaultProxy} can make. */

/** What becomes of a request. */
export type Fault =
  /** The server is asked at once; its answer waits until the test lets it go. */
  | { readonly kind: 'late' }
  /** Taken and never answered; the server hears nothing of it. */
  | { readonly kind: 'silence' }
  /** The connection breaks before the server hears of it. */
  | { readonly kind: 'request-lost' }
  /** The server does what it is asked, and the connection breaks instead of its answer. */
  | { readonly kind: 'answer-lost' }
  /** The server does what it is asked, and the connection breaks in the middle of its answer. */
  | { readonly kind: 'truncated' }
  /** Answered by something between, which the server hears nothing of. */
  | { readonly kind: 'answered'; readonly answer: Answered }
  /** The server does what it is asked, and something between puts another answer in the place of its own. */
  | { readonly kind: 'replaced'; readonly answer: Answered };

/** An answer that is not the server's. */
export interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers that are not the server's. */
export const ANSWERS = {
  tooMany: (seconds: number): Answered => problem(429, 'rate-limited', { 'retry-after': String(seconds) }),
  broken: { status: 500, headers: { 'content-type': 'text/plain' }, body: 'Internal Server Error' },
  down: { status: 503, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Maintenance</title>' },
  noJson: {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><h1>Welcome to the Wi-Fi</h1>',
  },
  otherJson: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"result":[],"next":null}' },
} as const;

function problem(status: number, code: string, headers: Readonly<Record<string, string>>): Answered {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ type: 'about:blank', title: 'No', status, code }),
  };
}
