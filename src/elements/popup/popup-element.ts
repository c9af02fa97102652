import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import { systemClock } from '../../state/clock.js';
import type { Clock } from '../../state/clock.js';
import { LazyModule } from '../../state/lazy-module.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { OpenersController } from './openers-controller.js';
import { stopPageScroll } from '../page-scroll.js';
import { PopupCloseEvent, PopupOpenEvent } from './popup-events.js';
import { popupStyles } from './popup-styles.js';
import { popupTemplate } from './popup-template.js';
import type { PopupView } from './popup-template.js';

type Position = 'inline-start' | 'inline-end';
const isPosition = (value: string): value is Position => value === 'inline-start' || value === 'inline-end';

/** What has the focus, in shadow trees too. */
function focusedIn(page: Document): HTMLElement | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}

/** What an open popup has to put right when it closes. */
interface Opening {
  /** Gets the focus back. */
  readonly opener: HTMLElement | undefined;
  readonly letPageScroll: () => void;
}

/**
 * @summary The whole booking in a dialog above the page.
 *
 * Opened by a button that it draws itself (`floating`), by elements in its `opener` slot, by any button or link of the
 * page with `data-punctual-open="its id"` (or empty, for the first popup of the page), by the fragment `#its-id` in the
 * page's address (`#book` where it has no id), and by `show()`. The booking inside is loaded and made when it is first
 * opened.
 *
 * Closed by its button, Escape, a press beside it, `close()`, and by going back in the history to before its fragment.
 * Closing is no decision of the visitor's about the booking: what they chose and wrote is there when it is opened again,
 * and so is the time that is kept for them. That hold ends as it does on a page: by its own time, when another time is
 * chosen, or when the page or the popup goes away.
 *
 * `hidden` hides its buttons; it can still be opened.
 *
 * @tag punctual-popup
 *
 * @slot opener - Elements that open the popup when they are pressed, such as a button of the page's own look.
 *
 * @fires {PopupOpenEvent} punctual-popup-open - It is open.
 * @fires {PopupCloseEvent} punctual-popup-close - It is closed.
 * @fires {StepChangeEvent} punctual-step-change - The flow has come to another step.
 * @fires {SlotChangeEvent} punctual-slot-change - The visitor chose a time.
 * @fires {DayChangeEvent} punctual-day-change - The visitor chose a day.
 * @fires {MonthChangeEvent} punctual-month-change - The visitor turned to another month.
 * @fires {BookingSubmitEvent} punctual-booking-submit - The visitor asks for the booking; `preventDefault()` stops it.
 * @fires {BookingCompleteEvent} punctual-booking-complete - The booking is made.
 * @fires {PunctualErrorEvent} punctual-error - Something could not be done; the visitor has been told.
 *
 * @csspart floating - The button that floats.
 * @csspart dialog - The dialog.
 * @csspart bar - Its head, with name and close button.
 * @csspart close - The button that closes it.
 * @csspart content - What scrolls. The parts of `<punctual-booking>` can be styled too.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-border - Lines.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 * @cssprop --punctual-backdrop - What covers the page behind the dialog.
 * @cssprop --punctual-popup-layer - `z-index` of the button that floats.
 */
export class PopupElement extends LitElement {
  static override styles = [tokens, base, controls, popupStyles];

  /** Registers `<punctual-booking>`; the registering module of the popup loads it. @internal */
  static loadBooking: () => Promise<unknown> = () => customElements.whenDefined('punctual-booking');

  /** Starts the booking's first request beside its code. @internal */
  static preload: (api: string, service: string | undefined) => void = () => undefined;

  /** Base URL of the booking API. */
  @property() api?: string;

  /** Id of the service to book; the visitor chooses unless set. */
  @property() service?: string;

  /** Minutes; the visitor chooses unless set. */
  @property({ type: Number }) duration?: number;

  /** Id of who gives the service, or `anyone`; the visitor chooses unless set. */
  @property() staff?: string;

  /** Id of the location; the visitor chooses unless set. */
  @property() location?: string;

  /** Seats to book; the visitor chooses unless set. */
  @property({ type: Number }) party?: number;

  /** IANA zone in which times are shown; the visitor's unless set. */
  @property() timezone?: string;

  /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
  @property({ attribute: 'timezone-mode' }) timezoneMode?: string;

  /** Hours of the clock, `12` or `24`; the language's own unless set. */
  @property({ attribute: 'hour-cycle' }) hourCycle?: string;

  /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
  @property({ attribute: 'first-day' }) firstDay?: string;

  /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. */
  @property() layout?: string;

  /** Draws a button that floats above the page. */
  @property({ type: Boolean }) floating = false;

  /** Text of the floating button, and name of the dialog. */
  @property() label?: string;

  /** The corner in which the button floats: `inline-end` (unless set) or `inline-start`. */
  @property() position?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  /** What tells the time; tests set their own. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** It has been opened before: from then on there is a booking. */
  @state() private opened = false;

  @query('dialog') private dialog!: HTMLDialogElement;

  readonly #locale = new LocaleController(this, { warn });
  readonly #code = new LazyModule(this, () => PopupElement.loadBooking());
  readonly #openers = new OpenersController(this, {
    onNear: () => void this.#code.load(),
    onOpen: (opener) => this.#open(opener ?? focusedIn(this.ownerDocument)),
    onLeave: () => this.close(),
  });
  #opening: Opening | undefined;
  #triedAgain = false;
  /** The press that may become a click began beside the dialog, not in it. */
  #pressedBeside = false;

  /** Whether the booking is on the screen. */
  get open(): boolean {
    return this.#opening !== undefined;
  }

  /** Opens the popup. The focus comes back to where it is now. */
  show(): void {
    this.#open(focusedIn(this.ownerDocument));
  }

  /** Closes the popup, and keeps what the visitor did in it. */
  close(): void {
    if (!this.open) return;
    this.dialog.close();
    this.#putRight();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.open) return;
    // One that is only moved is connected again at once, and stays open.
    queueMicrotask(() => {
      if (this.isConnected && this.open) this.#showDialog();
      else this.close();
    });
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#locale;
    return html`<slot name="opener"></slot>
      <div class="root" lang=${language} dir=${direction}>${popupTemplate(this.#view)}</div>`;
  }

  get #view(): PopupView {
    const { messages } = this.#locale;
    return {
      messages,
      label: this.label || messages.bookAppointment,
      host: this,
      // Without its text there yet, it would be a button without a name.
      floats: this.floating && (this.label || this.#locale.ready) ? this.#checkedPosition : undefined,
      booking: this.#bookingState,
      near: () => void this.#code.load(),
      open: (opener) => this.#open(opener),
      close: () => this.close(),
      retry: () => void this.#retry(),
      reload: () => this.#reload(),
      onClose: () => this.#onClose(),
      onPointerDown: ({ target }) => (this.#pressedBeside = target === this.dialog),
      onClick: ({ target }) => this.#onClick(target),
    };
  }

  get #bookingState(): PopupView['booking'] {
    if (!this.opened) return 'unasked';
    if (this.#code.value) return 'ready';
    if (!this.#code.failed) return 'loading';
    return this.#triedAgain ? 'failed-again' : 'failed';
  }

  get #checkedPosition(): Position {
    return (
      (checkedAttribute('position', this.position, isPosition, 'it is inline-start or inline-end') as
        Position | undefined) ?? 'inline-end'
    );
  }

  #open(opener: HTMLElement | undefined): void {
    if (this.open || !this.isConnected) return;
    if (!this.hasUpdated) this.performUpdate();
    if (!this.#showDialog()) {
      warn('popup', `<${this.localName}> cannot be opened inside an element that is not displayed`);
      return;
    }
    this.#opening = { opener, letPageScroll: stopPageScroll(this.ownerDocument) };
    if (!this.opened && this.api && !this.client) PopupElement.preload(this.api, this.service);
    this.opened = true;
    void this.#code.load();
    this.dispatchEvent(new PopupOpenEvent());
  }

  /** Shows the dialog anew; `false` where it has no place to be shown. */
  #showDialog(): boolean {
    const { dialog } = this;
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
    this.#openers.clearFragment();
    opening.opener?.focus({ preventScroll: true });
    this.dispatchEvent(new PopupCloseEvent());
  }

  #onClose(): void {
    // The browser tells it late: by then it may have been opened again.
    if (!this.dialog.open) this.#putRight();
  }

  #onClick(target: EventTarget | null): void {
    if (this.#pressedBeside && target === this.dialog) this.close();
  }

  async #retry(): Promise<void> {
    await this.#code.load();
    this.#triedAgain = this.#code.failed;
    this.requestUpdate();
  }

  /** Some browsers never ask again for a module that failed to arrive (whatwg/html#6768); a new page does. */
  #reload(): void {
    const { location } = this.ownerDocument;
    if (this.#openers.fragment) location.hash = this.#openers.fragment;
    location.reload();
  }
}
