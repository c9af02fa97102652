import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatDate } from '../../i18n/formats.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import { clampDate, isCalendarDate, isCalendarMonth, monthOf, shiftMonth } from '../../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth } from '../../scheduling/calendar-date.js';
import { isTimeZone } from '../../scheduling/time-zone.js';
import { systemClock } from '../../state/clock.js';
import type { Clock } from '../../state/clock.js';
import { visitorZone, zoneClock } from '../../state/zones.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { backIcon, forwardIcon } from '../../styles/icons.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import type { Fault } from '../form-value-controller.js';
import { DayChangeEvent, MonthChangeEvent } from './calendar-events.js';
import { dayForKey } from './calendar-keys.js';
import { describeMonth, isMonthInBounds, tabStopOf } from './calendar-month.js';
import type { DayCounts, DayModel, MonthQuery } from './calendar-month.js';
import { calendarStyles } from './calendar-styles.js';
import { dayTemplate, weekdaysTemplate } from './calendar-template.js';
import { checkedFirstDay } from './first-day.js';

/**
 * @summary A month of days, to choose one from, each saying how many times it has.
 *
 * An APG date grid: Tab reaches it once, arrows, Home, End, PageUp and PageDown (with Shift: a year) move in it. Days
 * without times stay reachable, so that nobody has to guess what is there. Works alone and in a plain form.
 *
 * @tag punctual-calendar
 *
 * @fires {DayChangeEvent} punctual-day-change - The visitor chose a day.
 * @fires {MonthChangeEvent} punctual-month-change - The visitor turned to another month.
 * @fires {Event} input - The visitor chose a day.
 * @fires {Event} change - The visitor chose a day.
 *
 * @csspart root - Everything.
 * @csspart header - The month's name and the buttons that turn it.
 * @csspart turn - A button that turns to another month.
 * @csspart day - Any day.
 * @csspart day-open - A day that can be chosen.
 * @csspart day-selected - The chosen day.
 * @csspart day-today - Today.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - The value will not do, or none is chosen where one must be.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 * @cssprop --punctual-day-size - Height of a day in the calendar.
 */
export class CalendarElement extends FormElement {
  static override styles = [tokens, base, calendarStyles];

  /** The chosen day, as `YYYY-MM-DD`. */
  @property() override value = '';

  /** The first day that can be chosen. */
  @property() min?: string;

  /** The last day that can be chosen. */
  @property() max?: string;

  /** The month that is shown, as `YYYY-MM`. */
  @property() month?: string;

  /** IANA time zone in which today is today; the visitor's unless set. */
  @property() timezone?: string;

  /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
  @property({ attribute: 'first-day' }) firstDay?: string | undefined;

  /** What the days have is on its way. */
  @property({ type: Boolean }) loading = false;

  /** How many times each day has; without it every day between `min` and `max` can be chosen. */
  @property({ attribute: false }) availability?: DayCounts | undefined;

  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  /** What tells the time; tests set their own. */
  @property({ attribute: false }) clock: Clock = systemClock;

  @state() private focused: CalendarDate | undefined;

  @query('.day[tabindex="0"]') private tabStop?: HTMLElement;

  readonly #locale = new LocaleController(this, { warn });
  protected override readonly field = new FormValueController(this, {
    missing: () => this.#locale.messages.dayMissing,
    anchor: () => this.tabStop,
    isValue: isCalendarDate,
    fault: (value) => this.#faultOf(value),
  });
  #moveFocus = false;

  /** The month that is shown now. */
  get shownMonth(): CalendarMonth {
    const month = checkedAttribute('month', this.month, isCalendarMonth, 'write YYYY-MM');
    if (month) return month;
    return monthOf(this.#dateOf('value') ?? clampDate(this.#today, this.#dateOf('min'), this.#dateOf('max')));
  }

  /** Focuses the day that Tab would reach. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated && this.tabStop) this.tabStop.focus(options);
    else this.#moveFocus = true;
  }

  protected override render(): TemplateResult {
    const { language, direction, messages } = this.#locale;
    const query = this.#query();
    const weeks = describeMonth(query);
    const [anyWeek = []] = weeks;
    return html`<div
      class="root"
      part="root"
      lang=${language}
      dir=${direction}
      aria-busy=${this.#locale.ready ? nothing : 'true'}
    >
      <div class="header" part="header">
        <h3 class="month" id="month" aria-live="polite">${formatDate(language, 'month', query.month)}</h3>
        ${this.#turnTemplate(-1, messages.previousMonth)} ${this.#turnTemplate(1, messages.nextMonth)}
      </div>
      <div class="grid ${this.loading ? 'loading' : ''}">
        <table
          role="grid"
          aria-labelledby="month"
          aria-busy=${this.loading ? 'true' : 'false'}
          @keydown=${this.#onKeydown}
          @click=${this.#onClick}
        >
          <thead>
            ${weekdaysTemplate(anyWeek, language)}
          </thead>
          <tbody>
            ${weeks.map((week) => this.#weekTemplate(week))}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.tabStop?.focus();
  }

  #weekTemplate(week: readonly DayModel[]): TemplateResult {
    return html`<tr>
      ${week.map((day) => dayTemplate(day, this.field.disabled, this.#locale))}
    </tr>`;
  }

  #turnTemplate(months: -1 | 1, label: string): TemplateResult {
    return html`<button
      type="button"
      class="turn"
      part="turn"
      aria-label=${label}
      aria-disabled=${this.#canTurn(months) ? 'false' : 'true'}
      @click=${() => this.#turn(months)}
    >
      ${months < 0 ? backIcon : forwardIcon}
    </button>`;
  }

  get #today(): CalendarDate {
    const zone = checkedAttribute('timezone', this.timezone, isTimeZone, 'this is no time zone') ?? visitorZone();
    return zoneClock(zone).date(this.clock.now());
  }

  #dateOf(name: 'value' | 'min' | 'max'): CalendarDate | undefined {
    return checkedAttribute(name, this[name], isCalendarDate, 'write a date as YYYY-MM-DD');
  }

  #query(): MonthQuery {
    return {
      month: this.shownMonth,
      firstDay: checkedFirstDay(this.firstDay) ?? this.#locale.firstDay,
      today: this.#today,
      value: this.#dateOf('value'),
      focused: this.focused,
      min: this.#dateOf('min'),
      max: this.#dateOf('max'),
      counts: this.availability,
    };
  }

  #faultOf(value: CalendarDate): Fault | undefined {
    const { messages, language } = this.#locale;
    const [min, max] = [this.#dateOf('min'), this.#dateOf('max')];
    const named = (date: CalendarDate): { date: string } => ({ date: formatDate(language, 'date', date) });
    if (min && value < min) return { flag: 'rangeUnderflow', message: fill(messages.dayTooEarly, named(min)) };
    if (max && value > max) return { flag: 'rangeOverflow', message: fill(messages.dayTooLate, named(max)) };
    return undefined;
  }

  #canTurn(months: number): boolean {
    return isMonthInBounds(shiftMonth(this.shownMonth, months), this.#dateOf('min'), this.#dateOf('max'));
  }

  #turn(months: number): void {
    if (!this.#canTurn(months) || this.field.disabled) return;
    this.focused = undefined;
    this.#show(shiftMonth(this.shownMonth, months));
  }

  #show(month: CalendarMonth): void {
    if (month === this.shownMonth) return;
    this.month = month;
    this.dispatchEvent(new MonthChangeEvent(month));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const query = this.#query();
    const to = dayForKey(event, tabStopOf(query), {
      firstDay: query.firstDay,
      rightToLeft: this.#locale.direction === 'rtl',
    });
    if (!to) return;
    event.preventDefault();
    this.focused = clampDate(to, query.min, query.max);
    this.#moveFocus = true;
    this.#show(monthOf(this.focused));
  }

  #onClick(event: Event): void {
    const day = (event.target as Element).closest<HTMLElement>('.day');
    const date = day?.dataset['date'];
    if (!day || !date || this.field.disabled) return;
    this.focused = date;
    if (day.getAttribute('aria-disabled') === 'true') return;
    this.value = date;
    this.field.tellChange();
    this.dispatchEvent(new DayChangeEvent(date));
  }
}
