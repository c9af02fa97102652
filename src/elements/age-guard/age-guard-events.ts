import type { AgeOutcome } from '../../policy/age/age-check.js';
import type { ActingFor } from '../../policy/consent/consent-record.js';

/** The visitor said how old they are, or for whom they book. */
export class AgeChangeEvent extends Event {
  static readonly eventName = 'punctual-age-change';
  /** `undefined` where the question is open again. */
  readonly outcome: AgeOutcome | undefined;
  readonly actingFor: ActingFor;

  constructor(outcome: AgeOutcome | undefined, actingFor: ActingFor) {
    super(AgeChangeEvent.eventName, { bubbles: true, composed: true });
    this.outcome = outcome;
    this.actingFor = actingFor;
  }
}
