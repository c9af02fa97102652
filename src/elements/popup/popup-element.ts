import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import { LazyModule } from '../../state/lazy-module.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { dialog } from '../../styles/dialog.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { DialogController } from '../dialog/dialog-controller.js';
import { DrawnElement } from '../drawn-element.js';
import { TimesAttributes } from '../times-attributes.js';
import { OpenersController } from './openers-controller.js';
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
 * @slot contact - How the business is reached, shown where the booking could not be loaded at all.
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
 * @csspart content - What scrolls, with all parts of `<punctual-booking>` save `root` and `card`:
 * @csspart business - Name of the business.
 * @csspart title - The step's heading.
 * @csspart summary - What is being booked.
 * @csspart service - A service of the list.
 * @csspart choice - A question about the service, with its answers.
 * @csspart answer - A length or place to choose.
 * @csspart answer-selected - The chosen one.
 * @csspart picker - The calendar and times, with all parts of `<punctual-slot-picker>`:
 * @csspart calendar - The calendar.
 * @csspart header - The month's name and the buttons that turn it.
 * @csspart turn - A button that turns to another month or week.
 * @csspart day - Any day.
 * @csspart day-open - A day that can be chosen.
 * @csspart day-selected - The chosen day.
 * @csspart day-today - Today.
 * @csspart zone - Whose time zone is shown.
 * @csspart timezone - The choice of another zone.
 * @csspart timezone-input - Its field.
 * @csspart options - The zones that were found.
 * @csspart option - One of them.
 * @csspart option-active - The one that the keys are on.
 * @csspart times - The times of the day, or of all days in a week or list.
 * @csspart time - Any time.
 * @csspart time-selected - The chosen time.
 * @csspart empty - That a month or week has no times, and where the next are.
 * @csspart hold - How long the time is kept.
 * @csspart form - The details: questions, consents and the way on.
 * @csspart field - A label with its input.
 * @csspart input - An input, of the details or of a choice.
 * @csspart progress - Which page it is.
 * @csspart tick - A radio button or a box.
 * @csspart why - Why a question is asked.
 * @csspart consents - Notice and consents.
 * @csspart phone-row - Country and number of a question for a telephone number.
 * @csspart phone-country - Its list of countries.
 * @csspart notice - What the business promises.
 * @csspart notice-version - Which version it is.
 * @csspart notice-upcoming - A change that is announced.
 * @csspart notice-moved - That the policy has changed since it was last seen.
 * @csspart notice-controller - Who is responsible.
 * @csspart notice-section - One section.
 * @csspart notice-summary - What opens it.
 * @csspart notice-link - A link.
 * @csspart notice-button - What opens the whole policy.
 * @csspart notice-dialog - The dialog with it.
 * @csspart notice-bar - The line above what is in it.
 * @csspart notice-close - What closes the dialog.
 * @csspart notice-document - The text of the policy.
 * @csspart age-guard - The questions.
 * @csspart age-whom - For whom it is.
 * @csspart age-born - Month and year.
 * @csspart age-input - One of their fields.
 * @csspart age-button - What checks them.
 * @csspart age-checkbox - The tick.
 * @csspart age-passed - That one may go on.
 * @csspart age-stopped - That one may not.
 * @csspart age-link - A link for parents.
 * @csspart sms-tick - Box and label, which are one target.
 * @csspart sms-box - The box.
 * @csspart sms-label - What is agreed to, in a few words.
 * @csspart sms-disclosure - All of it.
 * @csspart sms-link - A link in the disclosure.
 * @csspart sms-phone - The number, a `punctual-phone`.
 * @csspart sms-phone-label - Its name.
 * @csspart sms-phone-row - Country and number together.
 * @csspart sms-phone-country - The list of countries.
 * @csspart sms-phone-input - The number itself.
 * @csspart sms-verification - The code that proves the number.
 * @csspart sms-code - The field for the code.
 * @csspart sms-confirmed - That the number is proven.
 * @csspart sms-button - Each button.
 * @csspart sms-send-code - What sends a code.
 * @csspart sms-check-code - What checks it.
 * @csspart consent-tick - Box and words, which are one target.
 * @csspart consent-box - The box.
 * @csspart consent-label - The words.
 * @csspart consent-link - A link in them.
 * @csspart receipt - What was chosen, once it is booked.
 * @csspart receipt-title - Its heading.
 * @csspart receipt-choice - One choice.
 * @csspart receipt-state - What becomes of text messages.
 * @csspart receipt-verification - The code that proves a number which waits for it.
 * @csspart receipt-code - The field for the code.
 * @csspart receipt-confirmed - That the number is proven.
 * @csspart receipt-button - Each button.
 * @csspart receipt-send-code - What sends a code.
 * @csspart receipt-check-code - What checks it.
 * @csspart receipt-save-text - What saves the receipt to read.
 * @csspart receipt-save-data - What saves it for machines.
 * @csspart button - Any button that is not a day, a time or a service.
 * @csspart submit - The button that books.
 * @csspart problems - What is wrong with the details.
 * @csspart conflict - That the time is gone, and what is free near it.
 * @csspart alternative - A free time near the one that is gone.
 * @csspart trouble - What went wrong.
 * @csspart confirmation - What was booked.
 * @csspart manage-link - The link that changes or cancels it.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-error - What went wrong.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 * @cssprop --punctual-day-size - Height of a day in the calendar.
 * @cssprop --punctual-backdrop - What covers the page behind the dialog.
 * @cssprop --punctual-popup-layer - `z-index` of the button that floats.
 */
export class PopupElement extends TimesAttributes(DrawnElement) {
  static override styles = [tokens, base, controls, dialog, popupStyles];

  declare messages?: MessageOverrides | undefined;

  /** Registers `<punctual-booking>`; the registering module of the popup loads it. @internal */
  static loadBooking: () => Promise<unknown> = () => customElements.whenDefined('punctual-booking');

  /** Starts the booking's first request beside its code. @internal */
  static preload: (api: string, service: string | undefined) => void = () => undefined;

  /** Draws a button that floats above the page. */
  @property({ type: Boolean }) floating = false;

  /** Address of the page with `<punctual-manage>`: the confirmation links to it. */
  @property({ attribute: 'manage-page' }) managePage?: string | undefined;

  /** Tells search engines what can be booked here, as that of `punctual-booking`; once the popup was opened. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData?: boolean;

  /** Text of the floating button, and name of the dialog. */
  @property() label?: string;

  /** The corner in which the button floats: `inline-end` (unless set) or `inline-start`. */
  @property() position?: 'inline-end' | 'inline-start' | undefined;

  /** It has been opened before: from then on there is a booking. */
  @state() private opened = false;

  readonly #code = new LazyModule(this, () => PopupElement.loadBooking());
  readonly #openers = new OpenersController(this, {
    onNear: () => void this.#code.load(),
    onOpen: (opener) => this.#open(opener ?? focusedIn(this.ownerDocument)),
    onLeave: () => this.close(),
  });
  readonly #dialog = new DialogController(this, () => this.#onClosed());
  #triedAgain = false;

  /** Whether the booking is on the screen. */
  get open(): boolean {
    return this.#dialog.isOpen;
  }

  /** Opens the popup. The focus comes back to where it is now. */
  show(): void {
    this.#open(focusedIn(this.ownerDocument));
  }

  /** Closes the popup, and keeps what the visitor did in it. */
  close(): void {
    this.#dialog.close();
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.locale;
    return html`<slot name="opener"></slot>
      <div class="root" lang=${language} dir=${direction}>${popupTemplate(this.#view)}</div>`;
  }

  get #view(): PopupView {
    const { messages } = this.locale;
    return {
      messages,
      label: this.label || messages.bookAppointment,
      host: this,
      // Without its text there yet, it would be a button without a name.
      floats: this.floating && (this.label || this.locale.ready) ? this.#checkedPosition : undefined,
      booking: this.#bookingState,
      near: () => void this.#code.load(),
      open: (opener) => this.#open(opener),
      close: () => this.close(),
      retry: () => void this.#retry(),
      reload: () => this.#reload(),
      dialog: this.#dialog,
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
    if (!this.#dialog.open(opener)) {
      warn('popup', `<${this.localName}> cannot be opened inside an element that is not displayed`);
      return;
    }
    if (!this.opened && this.api && !this.client) PopupElement.preload(this.api, this.service);
    this.opened = true;
    void this.#code.load();
    this.dispatchEvent(new PopupOpenEvent());
  }

  #onClosed(): void {
    this.#openers.clearFragment();
    this.dispatchEvent(new PopupCloseEvent());
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
