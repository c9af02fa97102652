import { LitElement, adoptStyles, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import type { BookingError } from '../../client/booking-error.js';
import { withHourCycle } from '../../i18n/formats.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import { fillCounted } from '../../i18n/text.js';
import { BookingFlowController } from '../../state/booking-flow-controller.js';
import type { FlowState } from '../../state/booking-flow.js';
import type { FieldProblems } from '../../state/booking-request.js';
import type { CheckoutController } from '../../state/checkout-controller.js';
import { ClientController } from '../../state/client-controller.js';
import { systemClock } from '../../state/clock.js';
import type { Clock } from '../../state/clock.js';
import type { HoldNotice } from '../../state/hold-controller.js';
import { LazyModule } from '../../state/lazy-module.js';
import type { Choices, Wishes } from '../../state/service-choices.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkWishes } from '../checked-choices.js';
import { PunctualErrorEvent } from '../error-event.js';
import { businessZoneOf, checkedHourCycle, shownZone } from '../shown-zone.js';
import type { SlotPickerElement } from '../slot-picker/slot-picker-element.js';
import { BookingCompleteEvent, BookingSubmitEvent, StepChangeEvent } from './booking-events.js';
import { bookingStyles } from './booking-styles.js';
import { bookingTemplate } from './booking-template.js';
import type { BookingView, LaterSteps } from './booking-template.js';
import { choicesStyles } from './choices-styles.js';

/** Where the focus goes after the next update. */
type FocusTarget = '.title' | '.conflict-title' | '.problems' | '.actions .trouble';

/** Random enough that no two visitors ever share one; `randomUUID` is missing on pages without https. */
function makeKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
export class BookingElement extends LitElement {
  static override styles = [tokens, base, controls, bookingStyles, choicesStyles];

  /** Loads the steps after the time; tests make it fail. @internal */
  static loadLaterSteps = (): Promise<LaterSteps> => import('./later-steps.js');

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

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  /** What tells the time; tests set their own. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** What the live region says. */
  @state() private announcement = '';

  /** The visitor has tried to send the details: from then on their faults are shown. */
  @state() private attempted = false;

  @query('punctual-slot-picker') private picker?: SlotPickerElement;

  readonly #locale = new LocaleController(this, { warn });
  readonly #clients = new ClientController(this);
  readonly #later = new LazyModule(this, () => BookingElement.loadLaterSteps());
  readonly #flow = new BookingFlowController(this, {
    client: () => this.#clients.client,
    serviceId: () => this.service ?? undefined,
    wishes: () => this.#wishes,
    onStep: (step) => this.#onStep(step),
    onError: (error) => this.#onError(error),
  });
  /** Holds and books; there once the later steps are. */
  #checkout: CheckoutController | undefined;
  #focusOn: FocusTarget | undefined;
  #cancelPrefetch: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancelPrefetch?.();
  }

  protected override willUpdate(): void {
    const later = this.#later.value;
    if (later && !this.#checkout) this.#welcome(later);
    const { service } = this.#flow.state;
    if (service) checkWishes(this, service, this.#wishes);
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#locale;
    return html`<div
      class="root"
      part="root"
      lang=${language}
      dir=${direction}
      aria-busy=${this.#locale.ready ? nothing : 'true'}
    >
      ${bookingTemplate(this.#view)}
      <div role="status" class="visually-hidden">${this.announcement}</div>
    </div>`;
  }

  protected override updated(): void {
    if (this.#flow.state.step === 'time') {
      this.#cancelPrefetch ??= this.clock.whenIdle(() => void this.#later.load());
    }
    const target = this.#focusOn && this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!target) return;
    this.#focusOn = undefined;
    target.focus();
  }

  get #zone(): ZoneClock {
    return shownZone(this, this.#flow.state.boot?.business);
  }

  get #view(): BookingView {
    const { messages } = this.#locale;
    const language = withHourCycle(this.#locale.language, checkedHourCycle(this.hourCycle));
    const flow = this.#flow;
    const later = this.#later.value;
    return {
      language,
      messages,
      flow: flow.state,
      hold: this.#checkout?.hold,
      zone: this.#zone,
      businessZone: businessZoneOf(flow.state.boot?.business),
      host: this,
      client: this.#clients.client,
      clientMissing: this.#clients.missing,
      later,
      laterFailed: this.#later.failed,
      problems: later ? this.#problems(later) : {},
      retry: () => flow.retry(),
      retryLater: () => void this.#later.load(),
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
    const later = this.#later.value;
    if (!later || !choice || !choices || sending !== 'no') return;
    this.attempted = true;
    if (Object.keys(later.checkDetails(draft)).length > 0) {
      this.#focusOn = '.problems';
      this.requestUpdate();
      return;
    }
    const { serviceId, start, staffId } = choice;
    if (!this.dispatchEvent(new BookingSubmitEvent({ ...choices, staffId, serviceId, start }))) return;
    this.announcement = this.#locale.messages.booking;
    const rest = { choice, draft, timeZone: this.#zone.zone, locale: this.#locale.language };
    void this.#checkout?.submit((holdId) => later.buildBookingRequest({ ...rest, holdId }));
  }

  #choose(choice: Partial<Choices>): void {
    const { messages, language } = this.#locale;
    this.#flow.dispatch({ type: 'choice-made', choice });
    // The buttons of the stepper have the focus, not the number.
    if (choice.party !== undefined) this.announcement = fillCounted(language, messages.people, choice.party);
  }

  async #extendHold(): Promise<void> {
    const { messages, language } = this.#locale;
    const hold = this.#checkout?.hold;
    if (!hold || !(await hold.extend())) return;
    this.announcement = this.#later.value?.holdExtendedText(hold.remaining, language, messages) ?? '';
  }

  #startOver(): void {
    this.attempted = false;
    this.#flow.dispatch({ type: 'started-over' });
    this.picker?.refresh();
  }

  #onStep(step: FlowState['step']): void {
    if (step === 'details' || step === 'confirmed') void this.#later.load();
    this.announcement = '';
    this.#focusOn = '.title';
    this.dispatchEvent(new StepChangeEvent(step));
  }

  #onConflict(): void {
    this.#focusOn = '.conflict-title';
    this.picker?.refresh();
  }

  #onHoldNotice(notice: HoldNotice, later: LaterSteps): void {
    const { messages, language } = this.#locale;
    this.announcement = later.holdNoticeText(notice, this.#checkout?.hold.remaining ?? 0, language, messages);
  }

  #onError(error: BookingError): void {
    if (this.#flow.state.sendError) this.#focusOn = '.actions .trouble';
    this.dispatchEvent(new PunctualErrorEvent(error.code));
  }

  /** Puts in what the later steps need besides their templates. */
  #welcome(later: LaterSteps): void {
    this.#checkout = new later.CheckoutController(this, {
      flow: this.#flow,
      client: () => this.#clients.client,
      clock: () => this.clock,
      makeKey,
      isOnline: () => navigator.onLine,
      onConflict: () => this.#onConflict(),
      onHoldNotice: (notice) => this.#onHoldNotice(notice, later),
      onFreed: () => this.picker?.refresh(),
      onBooked: (booking) => this.dispatchEvent(new BookingCompleteEvent(booking)),
      onError: (error) => this.#onError(error),
    });
    adoptStyles(this.renderRoot as ShadowRoot, [...BookingElement.elementStyles, later.laterStyles]);
  }
}
