import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { BookingError } from '../../client/booking-error.js';
import { withHourCycle } from '../../i18n/formats.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import { fillCounted } from '../../i18n/text.js';
import { BookingFlowController } from '../../state/booking-flow-controller.js';
import type { FlowState } from '../../state/booking-flow.js';
import type { FieldProblems } from '../../state/booking-request.js';
import { ClientController } from '../../state/client-controller.js';
import type { HoldNotice } from '../../state/hold-controller.js';
import type { Choices, Wishes } from '../../state/service-choices.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkWishes } from '../checked-choices.js';
import { DrawnElement } from '../drawn-element.js';
import { PunctualErrorEvent } from '../error-event.js';
import { FocusController } from '../focus-controller.js';
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
 * @csspart field - A label with its input.
 * @csspart input - An input, of the details or of a choice.
 * @csspart button - Any button that is not a day, a time or a service.
 * @csspart submit - The button that books.
 * @csspart problems - What is wrong with the details.
 * @csspart conflict - That the time is gone, and what is free near it.
 * @csspart alternative - A free time near the one that is gone.
 * @csspart trouble - What went wrong.
 * @csspart confirmation - What was booked.
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
 */
export class BookingElement extends TimesAttributes(DrawnElement) {
  static override styles = [tokens, base, controls, bookingStyles, choicesStyles];

  /** Loads the steps after the time; tests make it fail. @internal */
  static loadLaterSteps = (): Promise<LaterSteps> => import('./later-steps.js');

  /** What the live region says. */
  @state() private announcement = '';

  /** The visitor has tried to send the details: from then on their faults are shown. */
  @state() private attempted = false;

  @query('punctual-slot-picker') private picker?: SlotPickerElement;

  readonly #focus = new FocusController(this);
  readonly #clients = new ClientController(this);
  readonly #flow = new BookingFlowController(this, {
    client: () => this.#clients.client,
    serviceId: () => this.service ?? undefined,
    wishes: () => this.#wishes,
    onStep: (step) => this.#onStep(step),
    onError: (error) => this.#onError(error),
  });
  readonly #later = new LaterStepsController(this, {
    load: () => BookingElement.loadLaterSteps(),
    clock: () => this.clock,
    isNear: () => this.#flow.state.step === 'time',
    checkout: (later) => ({
      flow: this.#flow,
      client: () => this.#clients.client,
      onConflict: () => this.#onConflict(),
      onHoldNotice: (notice) => this.#onHoldNotice(notice, later),
      onFreed: () => this.picker?.refresh(),
      onBooked: (booking) => this.dispatchEvent(new BookingCompleteEvent(booking)),
      onError: (error) => this.#onError(error),
    }),
  });

  protected override willUpdate(): void {
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
      laterFailed: this.#later.failed,
      problems: later ? this.#problems(later) : {},
      retry: () => flow.retry(),
      retryLater: () => this.#later.load(),
      back: () => flow.dispatch({ type: 'went-back' }),
      chooseService: (service) => flow.dispatch({ type: 'service-chosen', service }),
      choose: (choice) => this.#choose(choice),
      chooseZone: (zone) => (this.timezone = zone),
      chooseSlot: (slot) => flow.dispatch({ type: 'slot-chosen', slot }),
      edit: (draft) => flow.dispatch({ type: 'draft-changed', draft }),
      extend: () => void this.#extendHold(),
      submit: () => this.#submit(),
      startOver: () => this.#startOver(),
    };
  }

  get #wishes(): Wishes {
    const { duration, staff, location, party } = this;
    return { duration, staff, location, party };
  }

  #problems(later: LaterSteps): FieldProblems {
    const { draft, sendError } = this.#flow.state;
    if (!this.attempted) return {};
    return { ...(sendError ? later.toFieldProblems(sendError.errors, draft) : {}), ...later.checkDetails(draft) };
  }

  #submit(): void {
    const { choice } = this.#flow;
    const { draft, choices, sending } = this.#flow.state;
    const later = this.#later.code;
    if (!later || !choice || !choices || sending !== 'no') return;
    this.attempted = true;
    if (Object.keys(later.checkDetails(draft)).length > 0) {
      this.#focus.soon('.problems');
      return;
    }
    const { serviceId, start, staffId } = choice;
    if (!this.dispatchEvent(new BookingSubmitEvent({ ...choices, staffId, serviceId, start }))) return;
    this.announcement = this.locale.messages.booking;
    const rest = { choice, draft, timeZone: this.#zone.zone, locale: this.locale.language };
    void this.#later.checkout?.submit((holdId) => later.buildBookingRequest({ ...rest, holdId }));
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
    this.attempted = false;
    this.#flow.dispatch({ type: 'started-over' });
    this.picker?.refresh();
  }

  #onStep(step: FlowState['step']): void {
    if (step === 'details' || step === 'confirmed') this.#later.load();
    this.announcement = '';
    this.#focus.soon('.title');
    this.dispatchEvent(new StepChangeEvent(step));
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
    if (this.#flow.state.sendError) this.#focus.soon('.actions .trouble');
    this.dispatchEvent(new PunctualErrorEvent(error.code));
  }
}
