import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { firstDayOfWeek } from '../../i18n/first-day.js';
import { formatDate } from '../../i18n/formats.js';
import { fill } from '../../i18n/text.js';
import {
  clampDate,
  isCalendarDate,
  isCalendarMonth,
  monthOf,
  monthsFrom,
  shiftMonth,
} from '../../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth } from '../../scheduling/calendar-date.js';
import { isTimeZone } from '../../scheduling/time-zone.js';
import { visitorZone, zoneClock } from '../../state/zones.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { FocusController } from '../focus-controller.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import type { Fault } from '../form-value-controller.js';
import { MonthsController } from '../months-controller.js';
import { DayChangeEvent, MonthChangeEvent } from './calendar-events.js';
import { dayForKey } from './calendar-keys.js';
import { canTurn, tabStopOf } from './calendar-month.js';
import type { DayCounts, MonthsQuery } from './calendar-month.js';
import { calendarStyles } from './calendar-styles.js';
import { monthsTemplate } from './calendar-template.js';
import { checkedFirstDay } from './first-day.js';

/**
 * @summary Months of days, to choose one from, each saying how many times it has.
 *
 * An APG date grid: Tab reaches it once, arrows, Home, End, PageUp and PageDown (with Shift: a year) move in it, and from
 * month to month where several stand side by side. Days without times stay reachable, so that nobody has to guess what
 * is there. Works alone and in a plain form.
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

  /** The month that is shown, the first of several, as `YYYY-MM`. */
  @property() month?: string;

  /** How many months stand side by side at most, `1` to `3`; no more than there is room for. One unless set. */
  @property({ type: Number }) months?: number | undefined;

  /** IANA time zone in which today is today; the visitor's unless set. */
  @property() timezone?: string;

  /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
  @property({ attribute: 'first-day' }) firstDay?:
    '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | undefined;

  /** What the days have is on its way. */
  @property({ type: Boolean }) loading = false;

  /** How many times each day has; without it every day between `min` and `max` can be chosen. */
  @property({ attribute: false }) availability?: DayCounts | undefined;

  @state() private focused: CalendarDate | undefined;

  @query('.day[tabindex="0"]') private tabStop?: HTMLElement;

  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.dayMissing,
    anchor: () => this.tabStop,
    isValue: isCalendarDate,
    fault: (value) => this.#faultOf(value),
  });
  readonly #focus = new FocusController(this);
  readonly #months = new MonthsController(this);
  #drawn: readonly CalendarMonth[] = [];

  /** The month that is shown now, the first of several. */
  get shownMonth(): CalendarMonth {
    return this.shownMonths[0]!;
  }

  /** The months that are shown now, in order. */
  get shownMonths(): readonly CalendarMonth[] {
    const [min, max] = [this.#dateOf('min'), this.#dateOf('max')];
    const { count } = this.#months;
    const named = checkedAttribute('month', this.month, isCalendarMonth, 'write YYYY-MM');
    const month = named ?? monthOf(this.#dateOf('value') ?? clampDate(this.#today, min, max));
    // A day that is chosen stays where it is.
    const isDrawn = !named && this.#drawn.slice(0, count).includes(month);
    return monthsFrom(isDrawn ? this.#drawn[0]! : month, count, min, max);
  }

  /** Focuses the day that Tab would reach. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated && this.tabStop) this.tabStop.focus(options);
    else this.#focusTabStop();
  }

  protected override willUpdate(): void {
    if (this.#months.count < this.#drawn.length) this.#keepFocus();
    this.#drawn = this.shownMonths;
  }

  protected override render(): TemplateResult {
    const query = this.#query();
    return this.rootTemplate(
      monthsTemplate({
        query,
        speaker: this.locale,
        disabled: this.field.disabled,
        loading: this.loading,
        canTurn: (months) => canTurn(query, months),
        turn: (months) => this.#turn(months),
        onKeydown: (event) => this.#onKeydown(event),
        onClick: (event) => this.#onClick(event),
      }),
    );
  }

  get #today(): CalendarDate {
    const zone = checkedAttribute('timezone', this.timezone, isTimeZone, 'this is no time zone') ?? visitorZone();
    return zoneClock(zone).date(this.clock.now());
  }

  #dateOf(name: 'value' | 'min' | 'max'): CalendarDate | undefined {
    return checkedAttribute(name, this[name], isCalendarDate, 'write a date as YYYY-MM-DD');
  }

  #query(): MonthsQuery {
    return {
      months: this.#drawn,
      firstDay: checkedFirstDay(this.firstDay) ?? firstDayOfWeek(this.locale.language),
      today: this.#today,
      value: this.#dateOf('value'),
      focused: this.focused,
      min: this.#dateOf('min'),
      max: this.#dateOf('max'),
      counts: this.availability,
    };
  }

  #faultOf(value: CalendarDate): Fault | undefined {
    const { messages, language } = this.locale;
    const [min, max] = [this.#dateOf('min'), this.#dateOf('max')];
    const named = (date: CalendarDate): { date: string } => ({ date: formatDate(language, 'date', date) });
    if (min && value < min) return { flag: 'rangeUnderflow', message: fill(messages.dayTooEarly, named(min)) };
    if (max && value > max) return { flag: 'rangeOverflow', message: fill(messages.dayTooLate, named(max)) };
    return undefined;
  }

  #turn(months: -1 | 1): void {
    if (!canTurn(this.#query(), months) || this.field.disabled) return;
    this.focused = undefined;
    this.#show(shiftMonth(this.shownMonth, months));
  }

  #show(month: CalendarMonth): void {
    if (month === this.shownMonth) return;
    this.month = month;
    this.dispatchEvent(new MonthChangeEvent(month));
  }

  #focusTabStop(): void {
    this.#focus.soon(() => this.tabStop);
  }

  /** Turns as far as it takes to show a day, and not at all where it is shown. */
  #reveal(date: CalendarDate): void {
    const shown = this.shownMonths;
    const month = monthOf(date);
    if (month < shown[0]!) this.#show(month);
    else if (month > shown.at(-1)!) this.#show(shiftMonth(month, 1 - shown.length));
  }

  /** There is room for fewer months: the one with the focus is not the one to go. */
  #keepFocus(): void {
    const date = (this.renderRoot as ShadowRoot).activeElement?.getAttribute('data-date');
    if (!date) return;
    this.focused = date;
    this.#focusTabStop();
    this.#reveal(date);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const query = this.#query();
    const to = dayForKey(event, tabStopOf(query), {
      firstDay: query.firstDay,
      rightToLeft: this.locale.direction === 'rtl',
    });
    if (!to) return;
    event.preventDefault();
    this.focused = clampDate(to, query.min, query.max);
    this.#focusTabStop();
    this.#reveal(this.focused);
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
