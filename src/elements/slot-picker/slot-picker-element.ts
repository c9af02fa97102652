import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { BookingError } from '../../client/booking-error.js';
import { firstDayOfWeek } from '../../i18n/first-day.js';
import { withHourCycle } from '../../i18n/formats.js';
import type { BookingAccess } from '../../client/booking-api.js';
import type { Boot } from '../../protocol/boot.js';
import type { CalendarDate, IsoWeekday } from '../../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import { BootController } from '../../state/boot-controller.js';
import { ClientController } from '../../state/client-controller.js';
import { SlotPickerController } from '../../state/slot-picker-controller.js';
import { isInstant, toInstant } from '../../state/time-slot.js';
import type { TimeSlot } from '../../state/time-slot.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { CalendarElement } from '../calendar/calendar-element.js';
import { checkedFirstDay } from '../calendar/first-day.js';
import { checkedAttribute } from '../checked-attribute.js';
import { checkedChoices } from '../checked-choices.js';
import { PunctualErrorEvent } from '../error-event.js';
import { explainFailure } from '../explain-failure.js';
import { FocusController } from '../focus-controller.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import { MonthsController } from '../months-controller.js';
import { rememberLast } from '../remember-last.js';
import { businessZoneOf, checkedHourCycle, shownZone, timezoneModeOf } from '../shown-zone.js';
import { TimesAttributes } from '../times-attributes.js';
import { bootTrouble } from './boot-trouble.js';
import { describeTimes } from './day-times.js';
import { LayoutController } from './layout-controller.js';
import type { OtherLayouts } from './layout-controller.js';
import { monthTemplate } from './month-template.js';
import type { PickerView } from './picker-view.js';
import { SlotChangeEvent } from './slot-picker-events.js';
import { BESIDE_MONTHS, monthsStyles } from './months-styles.js';
import { slotPickerStyles } from './slot-picker-styles.js';
import { TimesController } from './times-controller.js';
import { ZoneChoice } from './zone-choice.js';

/**
 * @summary A calendar with the times of the chosen day, to choose one from.
 *
 * Arrow keys move from time to time and choose nothing yet; Enter, Space or a press chooses. Works alone, in a plain
 * form, and inside `<punctual-booking>`. Its module in `define/` registers `<punctual-calendar>` too.
 *
 * @tag punctual-slot-picker
 *
 * @slot - Another way to book, as a link: seen where scripts are off, the element's code cannot be had, or its backend does
 * not answer.
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
export class SlotPickerElement extends TimesAttributes(FormElement) {
  static override styles = [tokens, base, controls, slotPickerStyles, monthsStyles];

  /** Loads and registers the choice of a zone; set by the element's module in `define/`. @internal */
  static loadTimezone?: () => Promise<unknown>;

  /** Loads the layouts beside the month; tests make it fail. @internal */
  static loadOtherLayouts = (): Promise<OtherLayouts> => import('./other-layouts.js');

  /** The chosen start, an instant as in `2026-03-29T09:00:00Z`. */
  @property() override value = '';

  /** The first answer where it is at hand already; asked for unless set. */
  @property({ attribute: false }) boot?: Boot | undefined;

  /** The slot that is kept for this visitor: shown among the free ones. */
  @property({ attribute: false }) kept?: TimeSlot | undefined;

  /** A booking that is being moved, and the right to it: its own time counts as free. */
  @property({ attribute: false }) moving?: BookingAccess | undefined;

  /** `boot` is on its way: nothing is asked for. */
  @property({ attribute: false }) waiting = false;

  @query('punctual-calendar') private calendar?: CalendarElement;

  readonly #clients = new ClientController(this);
  readonly #boot = new BootController(this, {
    client: () => (this.waiting ? undefined : this.#clients.client),
    serviceId: () => this.service,
    given: () => this.boot,
  });
  readonly #picker = new SlotPickerController(this, () => this.clock);
  readonly #times = new TimesController(this, {
    picker: this.#picker,
    rightToLeft: () => this.locale.direction === 'rtl',
    choose: (slot) => this.#choose(slot),
    leave: () => this.#leaveTimes(),
  });
  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.timeMissing,
    anchor: () => this.#times.anchor,
    isValue: isInstant,
  });
  readonly #zoneChoice = new ZoneChoice(this, () => SlotPickerElement.loadTimezone?.() ?? Promise.reject(new Error()));
  readonly #layout = new LayoutController(this, () => SlotPickerElement.loadOtherLayouts());
  readonly #focus = new FocusController(this);
  readonly #months = new MonthsController(this, BESIDE_MONTHS);
  readonly #describeTimes = rememberLast(describeTimes);
  #reported: BookingError | undefined;

  /** Asks for the times again, as after one turned out to be taken. With `keep` the old ones are shown meanwhile. */
  refresh(keep = false): void {
    this.#picker.refresh(keep);
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
      moving: this.moving,
      zone: this.#zone,
      chosen: this.#chosen,
      monthCount: this.#months.count,
      months: this.#layout.other?.months(this.#picker, this.#firstDay),
    });
  }

  protected override render(): TemplateResult {
    return this.rootTemplate(
      bootTrouble(this.#boot, this.locale.messages, this.#clients.missing && !this.waiting) ?? this.#layoutTemplate(),
    );
  }

  /** Each kind of trouble once. */
  protected override updated(): void {
    const error = this.#boot.error ?? this.#picker.error;
    if (error && error.code !== this.#reported?.code) {
      if (!this.#boot.boot) explainFailure(this, error);
      this.dispatchEvent(new PunctualErrorEvent(error.code));
    }
    this.#reported = error;
  }

  #layoutTemplate(): TemplateResult {
    if (this.#layout.loading) return html`<div class="bone layout-bone"></div>`;
    return this.#layout.other?.template(this.#view) ?? monthTemplate(this.#view);
  }

  get #view(): PickerView {
    const { messages } = this.locale;
    const language = withHourCycle(this.locale.language, checkedHourCycle(this.hourCycle));
    const { business } = this.#boot.boot ?? {};
    const [picker, zone, businessZone] = [this.#picker, this.#zone, businessZoneOf(business)];
    const mode = timezoneModeOf(this);
    const closed = mode === 'visitor' && SlotPickerElement.loadTimezone ? 'closed' : 'none';
    const describe = this.#layout.other ? describeTimes : this.#describeTimes;
    return {
      language,
      messages,
      picker,
      zone,
      mode,
      business: business?.name,
      businessZone,
      firstDay: this.#firstDay,
      monthCount: this.#months.count,
      chosen: this.#chosen,
      disabled: this.field.disabled,
      host: this,
      times: this.#times,
      partsOf: (day) => describe(day, picker.days.get(day) ?? [], language, messages, zone, businessZone),
      instead: this.#layout.instead,
      zoneChoice: this.#zoneChoice.open ? 'open' : closed,
      lateFailed: this.#layout.failed || this.#zoneChoice.failed,
      goTo: (day) => this.#goTo(day),
      turnTo: (month) => {
        picker.turnTo(month);
        this.requestUpdate();
      },
      backToDays: () => this.calendar?.focus(),
      turnOver: () => {
        this.#layout.turnOver();
        this.#focus.soon('.switch');
      },
      toggleZones: () => this.field.disabled || this.#zoneChoice.toggle(),
      chooseZone: (chosen) => this.#chooseZone(chosen),
      redraw: () => this.requestUpdate(),
    };
  }

  get #zone(): ZoneClock {
    return shownZone(this, this.#boot.boot?.business);
  }

  get #firstDay(): IsoWeekday {
    return checkedFirstDay(this.firstDay) ?? firstDayOfWeek(this.locale.language);
  }

  get #chosen(): EpochMs | undefined {
    const value = checkedAttribute('value', this.value, isInstant, 'write an instant as in 2026-03-29T09:00:00Z');
    return value === undefined ? undefined : Date.parse(value);
  }

  #leaveTimes(): boolean {
    this.calendar?.focus();
    return Boolean(this.calendar);
  }

  #goTo(day: CalendarDate): void {
    this.#picker.chooseDay(day);
    this.#times.focusSoon();
  }

  #choose(slot: TimeSlot): void {
    if (this.field.disabled) return;
    this.value = toInstant(slot.start);
    this.field.tellChange();
    this.dispatchEvent(new SlotChangeEvent(this.value, slot));
  }

  /** The day that was looked at stays under the eye, though it may have another date. */
  #chooseZone(zone: string): void {
    const { slots } = this.#picker;
    const { start } = slots.find((slot) => slot.start === this.#chosen) ?? slots[0] ?? {};
    this.timezone = zone;
    if (start !== undefined) this.#picker.chooseDay(this.#zone.date(start));
    this.#zoneChoice.close();
  }
}
