/**
 * The second half of a double opt-in that comes later than the first: a code proves the number of a consent that waits,
 * and a record of it takes that one's place. Owns which record that is, however often it is sent, and what has become of
 * messages by it; draws nothing.
 */
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import { confirmedRecord } from '../policy/consent/confirmed-record.js';
import type { ConsentRecord } from '../policy/consent/consent-record.js';
import { pageOf } from '../policy/consent/record-consent.js';
import type { SmsState } from '../protocol/sms.js';
import { VERSION } from '../protocol/version.js';
import type { Clock } from './clock.js';
import { CodeChannel } from './code-channel.js';
import { randomId } from './random-id.js';
import { VerificationController } from './verification-controller.js';

/** Where a number is confirmed. */
export interface NumberConfirmationOptions {
  readonly client: () => BookingApi | undefined;
  /** A consent that was given before; `undefined` where there is none, or none any more. */
  readonly given: () => ConsentRecord | undefined;
  /** Its number waits for its owner. */
  readonly isPending: () => boolean;
}

interface Confirmed {
  /** The record that waited. */
  readonly of: string;
  readonly record: ConsentRecord;
  readonly smsState: SmsState;
}

export class NumberConfirmation {
  readonly verification: VerificationController;
  readonly channel: CodeChannel;
  readonly #clock: () => Clock;
  readonly #options: NumberConfirmationOptions;
  /** Made once: what is sent again is the same record. */
  #made: { readonly of: string; readonly record: ConsentRecord } | undefined;
  #confirmed: Confirmed | undefined;

  constructor(host: ReactiveControllerHost & { readonly clock: Clock }, options: NumberConfirmationOptions) {
    const { client } = options;
    this.#options = options;
    this.#clock = () => host.clock;
    this.verification = new VerificationController(host, client, (proof) => this.#send(proof));
    this.channel = new CodeChannel(host, () => (this.#waiting ? client() : undefined));
  }

  /** The number of the consent that waits, or has waited. */
  get number(): string | undefined {
    return this.#waiting?.contactPoint;
  }

  /** The record that has taken the place of the one that waited. */
  get record(): ConsentRecord | undefined {
    return this.#mine?.record;
  }

  /** What becomes of messages now; `undefined` while nothing was confirmed. */
  get smsState(): SmsState | undefined {
    return this.#mine?.smsState;
  }

  /** A code can be asked for, or one has done its work. */
  get isOffered(): boolean {
    const client = this.#options.client();
    if (this.number === undefined || !client?.sendConsents || !this.verification.api) return false;
    return this.channel.isOpen;
  }

  /** What was confirmed here, while it is of the consent that is there now. */
  get #mine(): Confirmed | undefined {
    return this.#confirmed?.of === this.#options.given()?.recordId ? this.#confirmed : undefined;
  }

  /** The consent whose number waits, or has waited until it was confirmed here. */
  get #waiting(): ConsentRecord | undefined {
    const given = this.#options.given();
    return given?.state === 'given' && (this.#mine ?? this.#options.isPending()) ? given : undefined;
  }

  async #send(proof: string): Promise<void> {
    const waiting = this.#waiting;
    const client = this.#options.client();
    if (!waiting || !client?.sendConsents) throw new BookingError('unavailable', 'there is nothing to confirm');
    const record = this.#recordFor(waiting);
    const { smsState = 'active' } = await client.sendConsents({ records: [record], texts: [], proof });
    this.#confirmed = { of: waiting.recordId, record, smsState };
  }

  #recordFor(waiting: ConsentRecord): ConsentRecord {
    if (this.#made?.of !== waiting.recordId) {
      const at = new Date(this.#clock().now()).toISOString();
      const occasion = { page: pageOf(location.href), widgetVersion: VERSION, at, makeId: randomId };
      this.#made = { of: waiting.recordId, record: confirmedRecord(waiting, occasion) };
    }
    return this.#made.record;
  }
}
