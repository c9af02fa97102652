import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import type { BookingError } from '../../client/booking-error.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { Boot } from '../../protocol/boot.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import { BootController } from '../../state/boot-controller.js';
import { ClientController } from '../../state/client-controller.js';
import { systemClock } from '../../state/clock.js';
import type { Clock } from '../../state/clock.js';
import { SlotPickerController } from '../../state/slot-picker-controller.js';
import { toInstant } from '../../state/time-slot.js';
import type { TimeSlot } from '../../state/time-slot.js';
import { visitorZone } from '../../state/zones.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { CalendarElement } from '../calendar/calendar-element.js';
import type { DayChangeEvent, MonthChangeEvent } from '../calendar/calendar-events.js';
import type { DayCounts } from '../calendar/calendar-month.js';
import { PunctualErrorEvent } from '../error-event.js';
import { FormValueController } from '../form-value-controller.js';
import { rememberLast } from '../remember-last.js';
import { businessZoneOf, shownZone } from '../shown-zone.js';
import { troubleTemplate } from '../trouble-template.js';
import { describeTimes } from './day-times.js';
import { SlotChangeEvent } from './slot-picker-events.js';
import { slotPickerStyles } from './slot-picker-styles.js';
import { indexForKey } from './time-keys.js';
import { timesPane } from './times-pane.js';
import { zonesTemplate } from './zones-template.js';

const NO_COUNTS: DayCounts = new Map();

/** The start that the pressed time stands for. */
function startOf(event: Event): EpochMs | undefined {
  const start = (event.target as Element).closest<HTMLElement>('.time')?.dataset['start'];
  return start === undefined ? undefined : Number(start);
}

/**
 * @summary A calendar with the times of the chosen day, to choose one from.
 *
 * Arrow keys move from time to time and choose nothing yet; Enter, Space or a press chooses. Works alone, in a plain
 * form, and inside `<punctual-booking>`. Its module in `define/` registers `<punctual-calendar>` too.
 *
 * @tag punctual-slot-picker
 *
 * @fires {SlotChangeEvent} punctual-slot-change - The visitor chose a time.
 * @fires {DayChangeEvent} punctual-day-change - The visitor chose a day.
 * @fires {MonthChangeEvent} punctual-month-change - The visitor turned to another month.
 * @fires {PunctualErrorEvent} punctual-error - The times could not be had; the visitor has been told.
 *
 * @csspart root - Everything.
 * @csspart calendar - The calendar.
 * @csspart zone - Whose time zone is shown.
 * @csspart times - The times of the day.
 * @csspart time - A time; also `time-selected`.
 * @csspart trouble - What went wrong.
 *
 * @cssprop --punctual-accent - Times, chosen day and time.
 */
export class SlotPickerElement extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, base, controls, slotPickerStyles];

  /** The chosen start, an instant as in `2026-03-29T09:00:00Z`. */
  @property() value = '';

  /** Base URL of the booking API. */
  @property() api?: string;

  /** Id of the service whose times are shown; the business's only one unless set. */
  @property() service?: string;

  /** Minutes; the service's first length unless set. */
  @property({ type: Number }) duration?: number | undefined;

  /** IANA zone in which times are shown; the visitor's unless set. */
  @property() timezone?: string | undefined;

  /** Name of the value in a form. */
  @property({ reflect: true }) name?: string;

  /** A time must be chosen before the form can be sent. */
  @property({ type: Boolean }) required = false;

  /** Nothing can be chosen. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** The first answer where it is at hand already; asked for unless set. */
  @property({ attribute: false }) boot?: Boot | undefined;

  /** `boot` is on its way: nothing is asked for. */
  @property({ attribute: false }) waiting = false;

  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  /** What tells the time; tests set their own. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Where the arrow keys are. */
  @state() private focusedStart: EpochMs | undefined;

  @query('punctual-calendar') private calendar?: CalendarElement;
  @query('.time[tabindex="0"]') private tabStop?: HTMLElement;
  @query('.times-title') private timesTitle?: HTMLElement;

  readonly #locale = new LocaleController(this);
  readonly #clients = new ClientController(this);
  readonly #boot = new BootController(this, {
    client: () => (this.waiting ? undefined : this.#clients.client),
    serviceId: () => this.service,
    given: () => this.boot,
  });
  readonly #picker = new SlotPickerController(this, () => this.clock);
  readonly #describeTimes = rememberLast(describeTimes);
  #moveFocus = false;
  #reported: BookingError | undefined;

  constructor() {
    super();
    new FormValueController(this, {
      missing: () => this.#locale.messages.timeMissing,
      anchor: () => this.tabStop ?? this.timesTitle,
    });
  }

  /** Asks for the times again, as after one turned out to be taken. */
  refresh(): void {
    this.#picker.refresh();
  }

  /** Focuses the times, or the calendar where there are none. */
  override focus(options?: FocusOptions): void {
    (this.tabStop ?? this.calendar)?.focus(options);
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  protected override willUpdate(): void {
    const { client } = this.#clients;
    const { boot, service } = this.#boot;
    if (client && boot && service)
      this.#picker.use({ client, boot, service, duration: this.duration, zone: this.#zone });
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#locale;
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      ${
        this.#bootTrouble() ??
        html`<div class="picker">
          <div>${this.#calendarTemplate()} ${this.#zonesTemplate()}</div>
          ${this.#timesPane()}
        </div>`
      }
    </div>`;
  }

  protected override updated(): void {
    this.#reportError();
    if (!this.#moveFocus) return;
    (this.tabStop ?? this.timesTitle)?.focus();
    // Times that are still on their way get the focus when they are there.
    if (this.#picker.status !== 'loading') this.#moveFocus = false;
  }

  #calendarTemplate(): TemplateResult {
    const picker = this.#picker;
    return html`<punctual-calendar
      part="calendar"
      exportparts="day, day-open, day-selected, day-today, turn, header"
      .value=${picker.day ?? ''}
      .month=${picker.month}
      .min=${picker.firstDay}
      .max=${picker.lastDay}
      .timezone=${this.#zone.zone}
      .availability=${picker.counts ?? NO_COUNTS}
      .loading=${picker.status === 'idle' || picker.status === 'loading'}
      .disabled=${this.disabled}
      .messages=${this.messages}
      .clock=${this.clock}
      @punctual-day-change=${this.#onDayChange}
      @punctual-month-change=${this.#onMonthChange}
    ></punctual-calendar>`;
  }

  #timesPane(): TemplateResult {
    const { language, messages } = this.#locale;
    const picker = this.#picker;
    const zone = this.#zone;
    const chosen = Date.parse(this.value);
    const at = (wanted: EpochMs | undefined): TimeSlot | undefined =>
      picker.slots.find(({ start }) => start === wanted);
    return timesPane({
      language,
      messages,
      picker,
      zone,
      parts: () => this.#describeTimes(picker.day ?? '', picker.slots, language, messages, zone, this.#businessZone),
      chosen,
      tabStop: (at(this.focusedStart) ?? at(chosen) ?? picker.slots[0])?.start,
      disabled: this.disabled,
      goTo: (day) => this.#goTo(day),
      backToDays: () => this.calendar?.focus(),
      onClick: (event) => this.#onTimeClick(event),
      onKeydown: (event) => this.#onTimeKeydown(event),
    });
  }

  #zonesTemplate(): TemplateResult {
    const business = this.#boot.boot?.business.name ?? '';
    const { language, messages } = this.#locale;
    const zone = this.#zone;
    const at = this.#picker.slots[0]?.start ?? this.clock.now();
    const own = zone.zone === visitorZone();
    return zonesTemplate({ language, messages, zone, own, business, businessZone: this.#businessZone, at });
  }

  #bootTrouble(): TemplateResult | undefined {
    const { messages } = this.#locale;
    const { error, isUnknown } = this.#boot;
    if (isUnknown) return troubleTemplate(messages.unknownService);
    if (this.#clients.missing && !this.waiting) return troubleTemplate(messages.errors.unavailable);
    return (
      error && troubleTemplate(messages.errors[error.code], { label: messages.tryAgain, act: () => this.#boot.retry() })
    );
  }

  get #zone(): ZoneClock {
    return shownZone(this.timezone);
  }

  get #businessZone(): ZoneClock | undefined {
    return businessZoneOf(this.#boot.boot?.business);
  }

  #reportError(): void {
    const error = this.#boot.error ?? this.#picker.error;
    if (error && error.code !== this.#reported?.code) this.dispatchEvent(new PunctualErrorEvent(error.code));
    this.#reported = error;
  }

  #goTo(day: CalendarDate): void {
    this.#picker.chooseDay(day);
    this.#moveFocus = true;
    this.requestUpdate();
  }

  #onDayChange(event: DayChangeEvent): void {
    this.#goTo(event.value);
  }

  #onMonthChange(event: MonthChangeEvent): void {
    this.#picker.turnTo(event.month);
    this.requestUpdate();
  }

  #onTimeClick(event: Event): void {
    const start = startOf(event);
    const slot = start === undefined ? undefined : this.#picker.find(start);
    if (!slot || this.disabled) return;
    this.focusedStart = slot.start;
    this.value = toInstant(slot.start);
    this.dispatchEvent(new SlotChangeEvent(this.value, slot));
  }

  #onTimeKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.calendar?.focus();
      return;
    }
    const { slots } = this.#picker;
    const from = slots.findIndex(({ start }) => start === startOf(event));
    const to = indexForKey(event.key, from, slots.length, this.#locale.direction === 'rtl');
    if (from < 0 || to === undefined) return;
    event.preventDefault();
    this.focusedStart = slots[to]?.start;
    this.#moveFocus = true;
  }
}
