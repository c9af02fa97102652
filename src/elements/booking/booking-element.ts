import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { BookingError } from '../../client/booking-error.js';
import { withHourCycle } from '../../i18n/formats.js';
import type { Boot } from '../../protocol/boot.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import { fillCounted } from '../../i18n/text.js';
import { BookingFlowController } from '../../state/booking-flow-controller.js';
import type { FlowState } from '../../state/booking-flow.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import { ClientController } from '../../state/client-controller.js';
import { isBookingPending } from '../../state/history-entry.js';
import type { HoldNotice } from '../../state/hold-controller.js';
import type { Choices, Wishes } from '../../state/service-choices.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkWishes } from '../checked-choices.js';
import { DrawnElement } from '../drawn-element.js';
import { PunctualErrorEvent } from '../error-event.js';
import { explainFailure } from '../explain-failure.js';
import { FocusController } from '../focus-controller.js';
import type { PunctualFormElement } from '../form/form-element.js';
import { businessZoneOf, checkedHourCycle, shownZone } from '../shown-zone.js';
import type { SlotPickerElement } from '../slot-picker/slot-picker-element.js';
import { TimesAttributes } from '../times-attributes.js';
import { BookingCompleteEvent, BookingSubmitEvent, StepChangeEvent } from './booking-events.js';
import { bookingStyles } from './booking-styles.js';
import { bookingTemplate } from './booking-template.js';
import type { BookingView, LaterSteps } from './booking-template.js';
import { choicesStyles } from './choices-styles.js';
import { LaterStepsController } from './later-steps-controller.js';

/**
 * @summary The whole booking: service, day and time, details, confirmation.
 *
 * One tag and an `api` are enough. Its module in `define/` registers the elements that it draws too. The steps after
 * the time are loaded when the first times are on the screen.
 *
 * @tag punctual-booking
 *
 * @slot contact - How the business is reached, shown where the booking could not be loaded at all.
 * @slot - Another way to book, as a link: seen where scripts are off, the element's code cannot be had, or its backend does
 * not answer.
 *
 * @fires {StepChangeEvent} punctual-step-change - The flow has come to another step.
 * @fires {SlotChangeEvent} punctual-slot-change - The visitor chose a time.
 * @fires {DayChangeEvent} punctual-day-change - The visitor chose a day.
 * @fires {MonthChangeEvent} punctual-month-change - The visitor turned to another month.
 * @fires {BookingSubmitEvent} punctual-booking-submit - The visitor asks for the booking; `preventDefault()` stops it.
 * @fires {BookingCompleteEvent} punctual-booking-complete - The booking is made.
 * @fires {PunctualErrorEvent} punctual-error - Something could not be done; the visitor has been told.
 *
 * @csspart root - Everything.
 * @csspart card - The surface.
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
 */
export class BookingElement extends TimesAttributes(DrawnElement) {
  static override styles = [tokens, base, controls, bookingStyles, choicesStyles];

  /** The first answer where it is at hand already, as on a page that a server has drawn; asked for unless set. */
  @property({ attribute: false }) boot?: Boot | undefined;

  /** Loads the steps after the time; tests make it fail. @internal */
  static loadLaterSteps = (): Promise<LaterSteps> => import('./later-steps.js');

  /** Loads and registers the form of the details, with its words in a language; its module in `define/` sets it. @internal */
  static loadForm: ((language: string) => Promise<unknown>) | undefined;

  declare messages?: MessageOverrides | undefined;

  /** Address of the page with `<punctual-manage>`: the confirmation links to it. */
  @property({ attribute: 'manage-page' }) managePage?: string | undefined;

  /**
   * Tells search engines what can be booked here: services, prices and where they are reserved, as JSON-LD in the page's
   * head. Loaded once the first times are shown.
   */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData?: boolean;

  /** What the live region says. */
  @state() private announcement = '';

  /** The manage link has been copied. */
  @state() private copied = false;

  @query('punctual-slot-picker') private picker?: SlotPickerElement;

  readonly #focus = new FocusController(this);
  readonly #clients = new ClientController(this);
  readonly #flow = new BookingFlowController(this, {
    client: () => this.#clients.client,
    given: () => this.boot,
    serviceId: () => this.service ?? undefined,
    wishes: () => this.#wishes,
    onStep: (step) => this.#onStep(step),
    onError: (error) => this.#onError(error),
  });
  readonly #later = new LaterStepsController(this, {
    load: async () => {
      const [later] = await Promise.all([
        BookingElement.loadLaterSteps(),
        BookingElement.loadForm?.(this.locale.language),
      ]);
      return later;
    },
    clock: () => this.clock,
    // After a reload in the middle of booking, and back from paying, they know what has become of it.
    isNear: () => this.#flow.state.step === 'time' || isBookingPending(),
    checkout: (later) => ({
      flow: this.#flow,
      client: () => this.#clients.client,
      onConflict: () => this.#onConflict(),
      onOwnConflict: () => this.#announce('ownTab'),
      onReconnected: () => this.#onReconnected(),
      onCalendarFile: (text) => later.saveFile(this.ownerDocument, 'booking.ics', 'text/calendar', text),
      onHoldNotice: (notice) => this.#onHoldNotice(notice, later),
      onFreed: () => this.picker?.refresh(),
      onBooked: (booking) => this.dispatchEvent(new BookingCompleteEvent(booking)),
      onError: (error) => this.#onError(error),
    }),
  });

  protected override willUpdate(): void {
    this.#flow.begin();
    this.#later.prepare();
    const { service } = this.#flow.state;
    if (service) checkWishes(this, service, this.#wishes);
  }

  protected override render(): TemplateResult {
    return this.rootTemplate(html`
      ${bookingTemplate(this.#view)}
      <div role="status" class="visually-hidden">${this.announcement}</div>
    `);
  }

  get #zone(): ZoneClock {
    return shownZone(this, this.#flow.state.boot?.business);
  }

  get #view(): BookingView {
    const { messages } = this.locale;
    const language = withHourCycle(this.locale.language, checkedHourCycle(this.hourCycle));
    const flow = this.#flow;
    const later = this.#later.code;
    return {
      language,
      messages,
      flow: flow.state,
      hold: this.#later.checkout?.hold,
      zone: this.#zone,
      businessZone: businessZoneOf(flow.state.boot?.business),
      host: this,
      client: this.#clients.client,
      clientMissing: this.#clients.missing,
      later,
      words: this.#later.words,
      checkout: this.#later.checkout,
      managePage: this.managePage,
      copied: this.copied,
      laterFailed: this.#later.failed,
      retry: () => flow.retry(),
      retryLater: () => this.#later.load(),
      back: () => flow.dispatch({ type: 'went-back' }),
      chooseService: (service) => flow.dispatch({ type: 'service-chosen', service }),
      choose: (choice) => this.#choose(choice),
      chooseZone: (zone) => (this.timezone = zone),
      chooseSlot: (slot) => flow.dispatch({ type: 'slot-chosen', slot }),
      edit: (draft) => flow.dispatch({ type: 'draft-changed', draft }),
      extend: () => void this.#extendHold(),
      submit: (form) => this.#submit(form),
      startOver: () => this.#startOver(),
      copyLink: (href) => void this.#copyLink(href),
      reload: () => this.ownerDocument.location.reload(),
    };
  }

  get #wishes(): Wishes {
    const { duration, staff, location, party } = this;
    return { duration, staff, location, party };
  }

  #submit(form: PunctualFormElement): void {
    const { choice } = this.#flow;
    const { choices, sending, service } = this.#flow.state;
    const { code, checkout } = this.#later;
    if (!code || !checkout || !choice || !choices || !form.answers || sending !== 'no') return;
    const { serviceId, start, staffId } = choice;
    if (!this.dispatchEvent(new BookingSubmitEvent({ ...choices, staffId, serviceId, start }))) return;
    const { messages, language } = this.locale;
    this.announcement = messages.booking;
    const prepaid = service?.prepaid ?? false;
    code.sendDetails(checkout, form, { choice, prepaid, timeZone: this.#zone.zone, locale: language });
  }

  #choose(choice: Partial<Choices>): void {
    const { messages, language } = this.locale;
    this.#flow.dispatch({ type: 'choice-made', choice });
    // The buttons of the stepper have the focus, not the number.
    if (choice.party !== undefined) this.announcement = fillCounted(language, messages.people, choice.party);
  }

  async #extendHold(): Promise<void> {
    const { messages, language } = this.locale;
    const hold = this.#later.checkout?.hold;
    if (!hold || !(await hold.extend())) return;
    this.announcement = this.#later.code?.holdExtendedText(hold.remaining, language, messages) ?? '';
  }

  #startOver(): void {
    this.copied = false;
    this.#flow.dispatch({ type: 'started-over' });
    this.picker?.refresh();
  }

  #onStep(step: FlowState['step']): void {
    if (step === 'details' || step === 'confirmed') this.#later.load();
    this.announcement = '';
    this.#focus.soon('.title');
    this.dispatchEvent(new StepChangeEvent(step));
  }

  #announce(text: 'ownTab' | 'onlineAgain'): void {
    this.announcement = this.#later.words?.[text] ?? '';
  }

  /** What said that there is no connection goes; the focus goes on to what takes its place. */
  #onReconnected(): void {
    const form = this.renderRoot.querySelector('punctual-form');
    if (form?.shadowRoot?.activeElement?.matches('.trouble')) this.#focus.soon('.back-online');
    this.#announce('onlineAgain');
  }

  async #copyLink(href: string): Promise<void> {
    await navigator.clipboard.writeText(href).then(
      () => (this.copied = true),
      // Not allowed: the link itself is still there.
      () => undefined,
    );
  }

  #onConflict(): void {
    this.#focus.soon('.conflict-title');
    this.picker?.refresh();
  }

  #onHoldNotice(notice: HoldNotice, later: LaterSteps): void {
    const { messages, language } = this.locale;
    this.announcement = later.holdNoticeText(notice, this.#later.checkout?.hold.remaining ?? 0, language, messages);
  }

  #onError(error: BookingError): void {
    if (!this.#flow.state.boot) explainFailure(this, error);
    this.dispatchEvent(new PunctualErrorEvent(error.code));
  }
}
