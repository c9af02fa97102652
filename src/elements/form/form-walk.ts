/**
 * The visitor's way through a form: from page to page, past what is wrong, to its sending. Owns when the way on is open
 * and where the focus goes; what is sent, and how, is the element's.
 */
import type { BookingError } from '../../client/booking-error.js';
import type { FormDraft, FormFaults } from '../../state/form-draft.js';
import { allFaults, ownFaults } from '../../state/form-faults.js';
import { FormProgress } from '../../state/form-progress.js';
import type { LoadedForm } from '../../state/form-source.js';
import { FocusController } from '../focus-controller.js';
import type { DrawnHost } from '../focus-controller.js';
import { allowsAnswers, allowsSending } from './consent-area.js';
import { keysOf } from './form-pages.js';
import type { ShownPage } from './form-pages.js';
import { controlId } from './form-view.js';

/** Where the focus goes when the form could not be sent. */
const TOLD = '.problems, .actions .trouble';

/** What the way depends on. */
export interface FormWalkOptions {
  readonly draft: (form: LoadedForm) => FormDraft;
  /** Why it could not be sent. */
  readonly failure: () => BookingError | undefined;
  readonly isSending: () => boolean;
  /** Nothing is in the way any more. */
  readonly send: (form: LoadedForm) => void;
}

export class FormWalk {
  readonly #host: DrawnHost;
  readonly #options: FormWalkOptions;
  readonly #progress: FormProgress;
  readonly #focus: FocusController;

  constructor(host: DrawnHost, options: FormWalkOptions) {
    this.#host = host;
    this.#options = options;
    this.#progress = new FormProgress(host);
    this.#focus = new FocusController(host);
  }

  /** The page that is shown. */
  at(pages: readonly ShownPage[]): number {
    return this.#progress.at(pages.length);
  }

  /** What is told to be wrong, on pages that the visitor wanted to leave. */
  faults(form: LoadedForm, pages: readonly ShownPage[]): FormFaults {
    const { draft, failure } = this.#options;
    const shown = new Set(pages.filter((_, index) => this.#progress.isTold(index)).flatMap(keysOf));
    const faults = allFaults(form, draft(form), failure()?.errors ?? [], this.#progress.mended);
    return new Map([...faults].filter(([key]) => shown.has(key)));
  }

  /** A question was answered anew. */
  mend(key: string): void {
    this.#progress.mend(key);
  }

  /** What was written last is on its way, or was answered. */
  sent(): void {
    this.#progress.forgetMended();
  }

  /** The form is kept, or it is told why not. */
  settle(kept: boolean): void {
    this.#focus.soon(kept ? '.done' : TOLD);
  }

  turnTo(page: number): void {
    this.#progress.turnTo(page);
    this.#focus.soon('.page-head');
  }

  /** To a question, wherever it is. */
  goTo(key: string, pages: readonly ShownPage[]): void {
    const at = pages.findIndex((page) => keysOf(page).includes(key));
    if (at < 0) return;
    this.#progress.turnTo(at);
    this.#focus.soon(`#${controlId(key)}`);
  }

  /** On to the next page, or to the sending; stays where something is wrong. */
  goOn(form: LoadedForm, pages: readonly ShownPage[]): void {
    const { draft, isSending, send } = this.#options;
    if (isSending()) return;
    const at = this.at(pages);
    if (at === 0 && !allowsAnswers(this.#host.renderRoot)) return;
    this.#progress.attempt(at, pages.length);
    // Our own check alone stops the visitor: what the server refused may be right when it is sent again.
    const wrong = ownFaults(form, draft(form));
    const isWrong = (page: ShownPage): boolean => keysOf(page).some((key) => wrong.has(key));
    const first = pages.findIndex((page, index) => this.#progress.isTold(index) && isWrong(page));
    if (first >= 0) {
      this.#progress.turnTo(isWrong(pages[at]!) ? at : first);
      this.#focus.soon('.problems');
    } else if (at < pages.length - 1) {
      this.turnTo(at + 1);
    } else if (allowsSending(this.#host.renderRoot)) {
      send(form);
    }
  }
}
