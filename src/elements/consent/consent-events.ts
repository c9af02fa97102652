import type { ConsentRecord } from '../../policy/consent/consent-record.js';

/** The visitor ticked, unticked or withdrew. Carries no number: the element's `consentChoice` has it. */
export class ConsentChangeEvent extends Event {
  static readonly eventName = 'punctual-consent-change';
  /** What it is a consent to, as in `email.marketing`. */
  readonly kind: string;
  readonly given: boolean;
  /** The record of a withdrawal. */
  readonly record: ConsentRecord | undefined;

  constructor(kind: string, given: boolean, record?: ConsentRecord) {
    super(ConsentChangeEvent.eventName, { bubbles: true, composed: true });
    this.kind = kind;
    this.given = given;
    this.record = record;
  }
}
