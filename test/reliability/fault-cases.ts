/** Every fault that is tried on the whole thing, in the order of docs/reliability.md. What comes of it is not said here. */
import { ANSWERS, type Fault } from '../support/faults.js';

/** Which of the visitor's steps meets the fault. */
export type Occasion = 'opening' | 'hold' | 'booking';

/** One line of the table. */
export interface FaultCase {
  readonly occasion: Occasion;
  /** In words, for whoever reads the table. */
  readonly fault: string;
  /** What the proxy does to the requests of the occasion. */
  readonly proxy?: { readonly fault: Fault; readonly times?: number };
  /** Or what happens around them. */
  readonly happens?: 'connection-refused' | 'offline' | 'pressed-twice' | 'reloaded' | 'late';
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'the connection breaks before the server hears of it': { kind: 'request-lost' },
  'the server has done it, and its answer is lost': { kind: 'answer-lost' },
  'the answer breaks off in the middle': { kind: 'truncated' },
  '500, with a page instead of a problem': { kind: 'answered', answer: ANSWERS.broken },
  '503, with a page instead of a problem': { kind: 'answered', answer: ANSWERS.down },
  'an answer that is no JSON': { kind: 'replaced', answer: ANSWERS.noJson },
  'an answer that the schema refuses': { kind: 'replaced', answer: ANSWERS.otherJson },
};

const ONCE = ', once';
const ALWAYS = ', each time';

function onceAndAlways(occasion: Occasion): FaultCase[] {
  return Object.entries(FAULTS).flatMap(([name, fault]) => [
    { occasion, fault: name + ONCE, proxy: { fault, times: 1 } },
    { occasion, fault: name + ALWAYS, proxy: { fault } },
  ]);
}

const tooMany = (occasion: Occasion, seconds: number, often: string, times?: number): FaultCase => ({
  occasion,
  fault: `429 with \`Retry-After: ${String(seconds)}\`${often}`,
  proxy: { fault: { kind: 'answered', answer: ANSWERS.tooMany(seconds) }, ...(times !== undefined && { times }) },
});

const silence = (occasion: Occasion): FaultCase => ({
  occasion,
  fault: 'silence: no answer at all',
  proxy: { fault: { kind: 'silence' } },
});

/** All of them. */
export const FAULT_CASES: readonly FaultCase[] = [
  ...onceAndAlways('booking'),
  { occasion: 'booking', fault: 'the answer is lost three times', proxy: { fault: { kind: 'answer-lost' }, times: 3 } },
  tooMany('booking', 1, ONCE, 1),
  tooMany('booking', 120, ALWAYS),
  silence('booking'),
  { occasion: 'booking', fault: 'the answer takes more than four seconds', happens: 'late' },
  { occasion: 'booking', fault: 'nothing listens where the server was', happens: 'connection-refused' },
  { occasion: 'booking', fault: 'the visitor has no connection', happens: 'offline' },
  { occasion: 'booking', fault: 'the button is pressed twice, and Enter after it', happens: 'pressed-twice' },
  { occasion: 'booking', fault: 'the page is loaded again before the answer', happens: 'reloaded' },
  ...onceAndAlways('hold'),
  tooMany('hold', 120, ALWAYS),
  silence('hold'),
  ...onceAndAlways('opening'),
  tooMany('opening', 1, ONCE, 1),
  tooMany('opening', 120, ALWAYS),
];

/** The requests of an occasion. */
export const REQUESTS: Readonly<Record<Occasion, { readonly method: string; readonly path: string }>> = {
  opening: { method: 'GET', path: '/boot' },
  hold: { method: 'POST', path: '/holds' },
  booking: { method: 'POST', path: '/bookings' },
};
