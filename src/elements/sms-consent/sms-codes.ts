/**
 * The codes of a consent to text messages: the one that proves a number before it is sent, and the one that confirms it
 * later. Owns which of them there is, and its step; what is agreed to is the element's.
 */
import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { BookingApi } from '../../client/booking-api.js';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import type { ConsentRecord } from '../../policy/consent/consent-record.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { SmsWording } from '../../policy/sms/sms-wording.js';
import type { Clock } from '../../state/clock.js';
import { CodeChannel } from '../../state/code-channel.js';
import { NumberConfirmation } from '../../state/number-confirmation.js';
import { VerificationController } from '../../state/verification-controller.js';
import type { DrawnHost } from '../focus-controller.js';
import { CodePresses } from './code-presses.js';
import { codeTemplate, ownWords } from './code-template.js';
import { confirmTemplate } from './confirm-template.js';

/** What the codes depend on, and whom they tell. */
export interface SmsCodesOptions {
  readonly client: () => BookingApi | undefined;
  readonly profile: () => PolicyProfile | undefined;
  /** The number that is agreed to now. */
  readonly phone: () => string | undefined;
  /** A consent that was given before. */
  readonly given: () => ConsentRecord | undefined;
  /** Its number waits for its owner. */
  readonly isPending: () => boolean;
  /** The number that is agreed to is proven. */
  readonly onProven?: () => void;
  /** The number of the consent that was given is confirmed, by this record. */
  readonly onConfirmed?: (record: ConsentRecord | undefined) => void;
}

/** With what a step is drawn. */
export interface SmsCodesView {
  readonly messages: ConsentMessages;
  readonly language: string;
  readonly wording: SmsWording;
  readonly disabled: boolean;
}

/** An element with codes. */
export type SmsCodesHost = ReactiveControllerHost & DrawnHost & { readonly clock: Clock };

export class SmsCodes {
  readonly confirmation: NumberConfirmation;
  readonly #options: SmsCodesOptions;
  readonly #verification: VerificationController;
  readonly #channel: CodeChannel;
  readonly #presses: CodePresses;

  constructor(host: SmsCodesHost, options: SmsCodesOptions) {
    const { client, given, isPending } = options;
    this.#options = options;
    this.#verification = new VerificationController(host, client);
    this.#channel = new CodeChannel(host, () => (this.#isWanted ? client() : undefined));
    this.confirmation = new NumberConfirmation(host, { client, given, isPending });
    this.#presses = new CodePresses(host);
  }

  /** What shows the server that the number is the visitor's, where a code proved it. */
  get proof(): string | undefined {
    return this.#verification.proofOf(this.#options.phone());
  }

  /** Begins anew where the number is another one. */
  follow(): void {
    this.#verification.follow(this.#options.phone());
  }

  /** The step for the number that is agreed to now, where the programme wants it proven. */
  proveTemplate({ wording, ...view }: SmsCodesView): TemplateResult | typeof nothing {
    const { phone, profile, onProven } = this.#options;
    const number = phone();
    if (number === undefined || !this.#isWanted || !this.#channel.isOpen) return nothing;
    return codeTemplate({
      ...view,
      ...ownWords(profile() ?? {}, wording),
      verification: this.#verification,
      number,
      onStart: () => void this.#presses.start(this.#verification, number, view.language),
      onCheck: () => void this.#check(this.#verification, () => onProven?.()),
    });
  }

  /** The step for a number that waits since it was given. */
  confirmTemplate(view: SmsCodesView): TemplateResult | typeof nothing {
    const { confirmation } = this;
    const { profile, onConfirmed } = this.#options;
    return confirmTemplate({
      ...view,
      profile: profile() ?? {},
      confirmation,
      onStart: (number) => void this.#presses.start(confirmation.verification, number, view.language),
      onCheck: () => void this.#check(confirmation.verification, () => onConfirmed?.(confirmation.record)),
    });
  }

  /** The programme wants a number proven, and one is there. */
  get #isWanted(): boolean {
    const { profile, phone } = this.#options;
    const isAsked = profile()?.sms?.doubleOptIn !== undefined && phone() !== undefined;
    return isAsked && this.#verification.api !== undefined;
  }

  async #check(verification: VerificationController, done: () => void): Promise<void> {
    if (await this.#presses.check(verification)) done();
  }
}
