/** Sends a form once, and says how far it is. Owns that; which form and what is in it is told by whoever sends. */
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import type { ChosenConsents } from '../policy/consent/chosen-consents.js';
import type { Submission, SubmissionRequest } from '../protocol/form/submission.js';
import type { Clock } from './clock.js';
import type { LazyModule } from './lazy-module.js';
import { randomId } from './random-id.js';
import { receiptCode } from './receipt-code.js';
import { SubmitController } from './submit-controller.js';
import type { SubmitOutcome } from './submit-controller.js';

export class FormSender {
  readonly #host: ReactiveControllerHost;
  readonly #submitter: SubmitController<SubmissionRequest, Submission>;
  /** The code that shows what was chosen, once the form is kept. */
  readonly receipt: LazyModule<unknown>;
  #chosen: ChosenConsents | undefined;
  #sending: 'no' | 'sending' | 'checking' = 'no';
  #outcome: SubmitOutcome<Submission> | undefined;

  constructor(host: ReactiveControllerHost, options: { clock: () => Clock; isOnline: () => boolean }) {
    this.#host = host;
    this.receipt = receiptCode(host);
    this.#submitter = new SubmitController({
      ...options,
      makeKey: randomId,
      onChecking: () => this.#is('checking'),
    });
  }

  get sending(): 'no' | 'sending' | 'checking' {
    return this.#sending;
  }

  /** Why the last try failed. */
  get error(): BookingError | undefined {
    return this.#outcome && !this.#outcome.ok ? this.#outcome.error : undefined;
  }

  /** It is sent and kept, as this; `undefined` until then. */
  get kept(): Submission | undefined {
    return this.#outcome?.ok ? this.#outcome.answer : undefined;
  }

  /** What was chosen of consents with what was sent last; nothing where nothing was asked. */
  get chosen(): ChosenConsents | undefined {
    return this.#chosen;
  }

  async send(
    client: BookingApi | undefined,
    formId: string,
    request: SubmissionRequest,
    chosen?: ChosenConsents,
  ): Promise<SubmitOutcome<Submission>> {
    this.#outcome = undefined;
    this.#chosen = chosen;
    if (chosen) void this.receipt.load();
    this.#is('sending');
    const submit = client?.submitForm?.bind(client);
    const outcome: SubmitOutcome<Submission> = submit
      ? await this.#submitter.submit((body, options) => submit(formId, body, options), request)
      : { ok: false, error: new BookingError('unavailable', 'there is no backend that takes forms') };
    this.#outcome = outcome;
    this.#is('no');
    return outcome;
  }

  #is(sending: 'no' | 'sending' | 'checking'): void {
    this.#sending = sending;
    this.#host.requestUpdate();
  }
}
