import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import type { BookingError } from '../../client/booking-error.js';
import { withHourCycle } from '../../i18n/formats.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { Boot } from '../../protocol/boot.js';
import type { CalendarDate, CalendarMonth, IsoWeekday } from '../../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import { BootController } from '../../state/boot-controller.js';
import { ClientController } from '../../state/client-controller.js';
import { systemClock } from '../../state/clock.js';
import type { Clock } from '../../state/clock.js';
import { LazyModule } from '../../state/lazy-module.js';
import { SlotPickerController } from '../../state/slot-picker-controller.js';
import { toInstant } from '../../state/time-slot.js';
import type { TimeSlot } from '../../state/time-slot.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { CalendarElement } from '../calendar/calendar-element.js';
import { checkedFirstDay } from '../calendar/first-day.js';
import { checkedAttribute } from '../checked-attribute.js';
import { checkedChoices } from '../checked-choices.js';
import { PunctualErrorEvent } from '../error-event.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import { rememberLast } from '../remember-last.js';
import { businessZoneOf, checkedHourCycle, shownZone, timezoneModeOf } from '../shown-zone.js';
import { troubleTemplate } from '../trouble-template.js';
import { describeTimes } from './day-times.js';
import { LayoutController } from './layout-controller.js';
import type { OtherLayouts } from './layout-controller.js';
import { monthTemplate } from './month-template.js';
import type { PickerView } from './picker-view.js';
import { SlotChangeEvent } from './slot-picker-events.js';
import { slotPickerStyles } from './slot-picker-styles.js';
import { TimesController } from './times-controller.js';

/** True for an instant with its zone, as RFC 3339 has it. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text));
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
 * @fires {TimezoneChangeEvent} punctual-timezone-change - The visitor chose another time zone.
 * @fires {Event} input - The visitor chose a time.
 * @fires {Event} change - The visitor chose a time.
 * @fires {PunctualErrorEvent} punctual-error - The times could not be had; the visitor has been told.
 *
 * @csspart root - Everything.
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
 * @csspart button - Any button that is not a day or a time.
 * @csspart trouble - What went wrong.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - None is chosen where one must be.
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
export class SlotPickerElement extends FormElement {
  static override styles = [tokens, base, controls, slotPickerStyles];

  /** Loads and registers the choice of a zone; set by the element's module in `define/`. @internal */
  static loadTimezone?: () => Promise<unknown>;

  /** Loads the layouts beside the month; tests make it fail. @internal */
  static loadOtherLayouts = (): Promise<OtherLayouts> => import('./other-layouts.js');

  /** The chosen start, an instant as in `2026-03-29T09:00:00Z`. */
  @property() override value = '';

  /** Base URL of the booking API. */
  @property() api?: string;

  /** Id of the service whose times are shown; the business's only one unless set. */
  @property() service?: string;

  /** Minutes; the service's first length unless set. */
  @property({ type: Number }) duration?: number | undefined;

  /** Id of whose times are shown; anyone's unless set. */
  @property() staff?: string | undefined;

  /** Id of the location; the service's first unless set. */
  @property() location?: string | undefined;

  /** Seats; 1 unless set. */
  @property({ type: Number }) party?: number | undefined;

  /** IANA zone in which times are shown; the visitor's unless set. */
  @property() timezone?: string | undefined;

  /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
  @property({ attribute: 'timezone-mode' }) timezoneMode?: string | undefined;

  /** Hours of the clock, `12` or `24`; the language's own unless set. */
  @property({ attribute: 'hour-cycle' }) hourCycle?: string | undefined;

  /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
  @property({ attribute: 'first-day' }) firstDay?: string | undefined;

  /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. The visitor can have a list. */
  @property() layout?: string | undefined;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** The first answer where it is at hand already; asked for unless set. */
  @property({ attribute: false }) boot?: Boot | undefined;

  /** The slot that is kept for this visitor: shown among the free ones. */
  @property({ attribute: false }) kept?: TimeSlot | undefined;

  /** `boot` is on its way: nothing is asked for. */
  @property({ attribute: false }) waiting = false;

  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  /** What tells the time; tests set their own. */
  @property({ attribute: false }) clock: Clock = systemClock;

  @state() private choosingZone = false;

  @query('punctual-calendar') private calendar?: CalendarElement;

  readonly #locale = new LocaleController(this, { warn });
  readonly #clients = new ClientController(this);
  readonly #boot = new BootController(this, {
    client: () => (this.waiting ? undefined : this.#clients.client),
    serviceId: () => this.service,
    given: () => this.boot,
  });
  readonly #picker = new SlotPickerController(this, () => this.clock);
  readonly #times = new TimesController(this, {
    picker: this.#picker,
    rightToLeft: () => this.#locale.direction === 'rtl',
    choose: (slot) => this.#choose(slot),
    leave: () => this.#leaveTimes(),
  });
  protected override readonly field = new FormValueController(this, {
    missing: () => this.#locale.messages.timeMissing,
    anchor: () => this.#times.anchor,
    isValue: isInstant,
  });
  readonly #zoneCode = new LazyModule(this, () => SlotPickerElement.loadTimezone?.() ?? Promise.reject(new Error()));
  readonly #layout = new LayoutController(this, () => SlotPickerElement.loadOtherLayouts());
  readonly #describeTimes = rememberLast(describeTimes);
  #reported: BookingError | undefined;
  #focusOn: '.switch' | '.change-zone' | 'punctual-timezone' | undefined;

  /** Asks for the times again, as after one turned out to be taken. */
  refresh(): void {
    this.#picker.refresh();
  }

  /** Focuses the times, or the calendar where there are none. */
  override focus(options?: FocusOptions): void {
    const { anchor } = this.#times;
    (anchor?.matches('.time') ? anchor : (this.calendar ?? anchor))?.focus(options);
  }

  protected override willUpdate(): void {
    this.#layout.prepare();
    const { client } = this.#clients;
    const { boot, service } = this.#boot;
    if (!client || !boot || !service) return;
    this.#picker.use({
      client,
      boot,
      service,
      choices: checkedChoices(this, service),
      kept: this.kept,
      zone: this.#zone,
      chosen: this.#chosen,
      months: this.#layout.other?.months(this.#picker, this.#firstDay),
    });
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
      ${this.#bootTrouble() ?? this.#layoutTemplate()}
    </div>`;
  }

  protected override updated(): void {
    this.#reportError();
    const target = this.#focusOn && this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!target || this.#layout.loading) return;
    this.#focusOn = undefined;
    target.focus();
  }

  #layoutTemplate(): TemplateResult {
    if (this.#layout.loading) return html`<div class="bone layout-bone"></div>`;
    return this.#layout.other?.template(this.#view) ?? monthTemplate(this.#view);
  }

  get #view(): PickerView {
    const { messages } = this.#locale;
    const language = withHourCycle(this.#locale.language, checkedHourCycle(this.hourCycle));
    const [picker, zone, businessZone] = [this.#picker, this.#zone, this.#businessZone];
    const mode = timezoneModeOf(this);
    const closed = mode === 'visitor' && SlotPickerElement.loadTimezone ? 'closed' : 'none';
    const describe = this.#layout.other ? describeTimes : this.#describeTimes;
    return {
      language,
      messages,
      picker,
      zone,
      mode,
      business: this.#boot.boot?.business.name,
      businessZone,
      firstDay: this.#firstDay,
      chosen: this.#chosen,
      disabled: this.field.disabled,
      host: this,
      times: this.#times,
      partsOf: (day) => describe(day, picker.days.get(day) ?? [], language, messages, zone, businessZone),
      instead: this.#layout.instead,
      zoneChoice: this.choosingZone && this.#zoneCode.value ? 'open' : closed,
      lateFailed: this.#layout.failed || this.#zoneCode.failed,
      goTo: (day) => this.#goTo(day),
      turnTo: (month) => this.#turnTo(month),
      backToDays: () => this.calendar?.focus(),
      turnOver: () => this.#turnOver(),
      toggleZones: () => this.#toggleZones(),
      chooseZone: (chosen) => this.#chooseZone(chosen),
      redraw: () => this.requestUpdate(),
    };
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
    return shownZone(this, this.#boot.boot?.business);
  }

  get #businessZone(): ZoneClock | undefined {
    return businessZoneOf(this.#boot.boot?.business);
  }

  get #firstDay(): IsoWeekday {
    return checkedFirstDay(this.firstDay) ?? this.#locale.firstDay;
  }

  get #chosen(): EpochMs | undefined {
    const value = checkedAttribute('value', this.value, isInstant, 'write an instant as in 2026-03-29T09:00:00Z');
    return value === undefined ? undefined : Date.parse(value);
  }

  #reportError(): void {
    const error = this.#boot.error ?? this.#picker.error;
    if (error && error.code !== this.#reported?.code) this.dispatchEvent(new PunctualErrorEvent(error.code));
    this.#reported = error;
  }

  #leaveTimes(): boolean {
    this.calendar?.focus();
    return Boolean(this.calendar);
  }

  #goTo(day: CalendarDate): void {
    this.#picker.chooseDay(day);
    this.#times.focusSoon();
  }

  #turnTo(month: CalendarMonth): void {
    this.#picker.turnTo(month);
    this.requestUpdate();
  }

  #choose(slot: TimeSlot): void {
    if (this.field.disabled) return;
    this.value = toInstant(slot.start);
    this.field.tellChange();
    this.dispatchEvent(new SlotChangeEvent(this.value, slot));
  }

  #turnOver(): void {
    this.#layout.turnOver();
    this.#focusOn = '.switch';
  }

  #toggleZones(): void {
    if (this.field.disabled) return;
    this.choosingZone = !this.choosingZone;
    this.#focusOn = this.choosingZone ? 'punctual-timezone' : '.change-zone';
    if (this.choosingZone) void this.#zoneCode.load();
  }

  /** The day that was looked at stays under the eye, though it may have another date. */
  #chooseZone(zone: string): void {
    const { slots } = this.#picker;
    const { start } = slots.find((slot) => slot.start === this.#chosen) ?? slots[0] ?? {};
    this.timezone = zone;
    if (start !== undefined) this.#picker.chooseDay(this.#zone.date(start));
    this.choosingZone = false;
    this.#focusOn = '.change-zone';
  }
}
