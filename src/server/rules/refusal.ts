/** Why the rules do not let a request through. Knows the codes of the wire, not how HTTP tells them. */
import type { Challenge } from '../../protocol/challenge.js';
import type { Payment } from '../../protocol/payment.js';
import type { Alternative, ProblemCode, ProblemError } from '../../protocol/problem.js';

/** Further facts about a refusal. */
export interface RefusalFacts {
  readonly errors?: readonly ProblemError[];
  /** With `slot-unavailable`: the nearest free slots, best first. */
  readonly alternatives?: readonly Alternative[];
  /** With `challenge-required`. */
  readonly challenge?: Challenge;
  /** With `payment-required`. */
  readonly payment?: Payment;
  /** With `rate-limited`: seconds to wait. */
  readonly retryAfter?: number;
  /** With `version-conflict`: the version that the booking has now. */
  readonly version?: number;
}

/** A request that is understood and refused. `message` is for developers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly facts: RefusalFacts;

  constructor(code: ProblemCode, message: string, facts: RefusalFacts = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** A request in which one value breaks a rule; `pointer` says which. */
export function invalid(pointer: string, code: string, where: NonNullable<ProblemError['in']>): Refusal {
  return new Refusal('validation', `${where} ${pointer}: ${code}`, { errors: [{ pointer, code, in: where }] });
}
