import type { ConsentBundle } from '../../policy/consent/consent-record.js';

/** A choice about cookies was made, changed or withdrawn, here or in another tab. Says nothing of the visitor. */
export class CookieChoiceEvent extends Event {
  static readonly eventName = 'punctual-cookie-choice';
  /** What is allowed now, as in `analytics` or `analytics/matomo`. */
  readonly allowed: readonly string[];
  /** Who made it: the visitor, or the signal of their browser. */
  readonly by: 'visitor' | 'gpc';
  /** Names of cookies and keys that were cleared. */
  readonly cleared: readonly string[];
  /** Names of cookies that this page could not clear. */
  readonly left: readonly string[];

  constructor(facts: Pick<CookieChoiceEvent, 'allowed' | 'by' | 'cleared' | 'left'>) {
    super(CookieChoiceEvent.eventName, { bubbles: true, composed: true });
    this.allowed = facts.allowed;
    this.by = facts.by;
    this.cleared = facts.cleared;
    this.left = facts.left;
  }
}

/** The choice has its consent records, one a category. A page without a booking API keeps them itself. */
export class CookieRecordEvent extends Event {
  static readonly eventName = 'punctual-cookie-record';
  /** The records, with the texts that they name. */
  readonly consents: ConsentBundle;

  constructor(consents: ConsentBundle) {
    super(CookieRecordEvent.eventName, { bubbles: true, composed: true });
    this.consents = consents;
  }
}
