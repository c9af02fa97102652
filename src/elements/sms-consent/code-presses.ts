/** What the presses of a code's step do. Owns where the focus goes after each; what a code proves is the controller's. */
import type { VerificationController } from '../../state/verification-controller.js';
import { FocusController } from '../focus-controller.js';
import type { DrawnHost } from '../focus-controller.js';

export class CodePresses {
  readonly #host: DrawnHost;
  readonly #focus: FocusController;

  constructor(host: DrawnHost) {
    this.#host = host;
    this.#focus = new FocusController(host);
  }

  /** Has a code sent. */
  async start(verification: VerificationController, number: string, language: string): Promise<void> {
    await verification.start(number, language);
    this.#focus.soon(() => this.#input ?? this.#host.renderRoot.querySelector<HTMLElement>('.code button'));
  }

  /** Checks the one that is typed; answers whether the number is proven now. */
  async check(verification: VerificationController): Promise<boolean> {
    const proven = await verification.check(this.#input?.value ?? '');
    this.#focus.soon(() => this.#host.renderRoot.querySelector<HTMLElement>(proven ? '.confirmed' : '#code'));
    return proven;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#code');
  }
}
