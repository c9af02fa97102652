/**
 * The modal dialog of an element. Owns opening and closing it, what it has to put right then (the focus, the page's
 * scrolling), and the press beside it. Knows nothing of what is in it, or of what opens it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stopPageScroll } from '../page-scroll.js';

export interface DialogHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What an open dialog has to put right when it closes. */
interface Opening {
  /** Gets the focus back. */
  readonly opener: HTMLElement | undefined;
  readonly letPageScroll: () => void;
}

export class DialogController implements ReactiveController {
  readonly #host: DialogHost;
  readonly #onClosed: () => void;
  #opening: Opening | undefined;
  /** The press that may become a click began beside the dialog, not in it. */
  #pressedBeside = false;

  constructor(host: DialogHost, onClosed: () => void) {
    this.#host = host;
    this.#onClosed = onClosed;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#opening !== undefined;
  }

  /** Opens it; `false` where it has no place to be shown. The opener gets the focus back. */
  open(opener: HTMLElement | undefined): boolean {
    if (!this.#show()) return false;
    this.#opening = { opener, letPageScroll: stopPageScroll(this.#host.ownerDocument) };
    return true;
  }

  close(): void {
    if (!this.isOpen) return;
    this.#dialog?.close();
    this.#putRight();
  }

  hostDisconnected(): void {
    if (!this.isOpen) return;
    // One that is only moved is connected again at once, and stays open.
    queueMicrotask(() => {
      if (this.#host.isConnected && this.isOpen) this.#show();
      else this.close();
    });
  }

  readonly onClose = (): void => {
    // The browser tells it late: by then it may have been opened again.
    if (!this.#dialog?.open) this.#putRight();
  };

  readonly onPointerDown = ({ target }: Event): void => {
    this.#pressedBeside = target === this.#dialog;
  };

  readonly onClick = ({ target }: Event): void => {
    if (this.#pressedBeside && target === this.#dialog) this.close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Shows the dialog anew; `false` where it has no place to be shown. */
  #show(): boolean {
    const dialog = this.#dialog;
    if (!dialog) return false;
    // Moved in the page, an open dialog stays open, and is modal no more.
    if (dialog.open) dialog.close();
    dialog.showModal();
    // A modal dialog that is not displayed would leave a page that answers to nothing.
    const shown = dialog.getClientRects().length > 0;
    if (shown) dialog.querySelector<HTMLElement>('.name')?.focus();
    else dialog.close();
    return shown;
  }

  /** The page as it was. */
  #putRight(): void {
    const opening = this.#opening;
    if (!opening) return;
    this.#opening = undefined;
    opening.letPageScroll();
    opening.opener?.focus({ preventScroll: true });
    this.#onClosed();
  }
}
