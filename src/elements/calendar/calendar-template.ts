import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { backIcon, forwardIcon } from '../../styles/icons.js';
import { formatDate } from '../../i18n/formats.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import { fill, fillCounted, formatNumber } from '../../i18n/text.js';
import type { CalendarMonth } from '../../scheduling/calendar-date.js';
import { describeMonth } from './calendar-month.js';
import type { DayModel, MonthsQuery } from './calendar-month.js';

type Speaker = Pick<LocaleController, 'language' | 'messages'>;

/** What is shown, and what the visitor can do. */
export interface CalendarView {
  readonly query: MonthsQuery;
  readonly speaker: Speaker;
  readonly disabled: boolean;
  readonly loading: boolean;
  readonly canTurn: (months: -1 | 1) => boolean;
  readonly turn: (months: -1 | 1) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClick: (event: Event) => void;
}

/** What a screen reader hears on a day. */
function dayLabel({ date, count, today }: DayModel, { language, messages }: Speaker): string {
  const full = formatDate(language, 'date', date);
  const named = today ? fill(messages.today, { date: full }) : full;
  if (count === undefined) return named;
  const times = count === 0 ? messages.noTimes : fillCounted(language, messages.times, count);
  return fill(messages.dayWithTimes, { date: named, times });
}

/** How many dots a day gets: a few times, some, many. */
function dotsOf(count: number): 1 | 2 | 3 {
  if (count < 4) return 1;
  return count < 9 ? 2 : 3;
}

/** The names that hold, for `class` and `part`. */
function namesOf(names: Readonly<Record<string, boolean>>): string {
  return Object.keys(names)
    .filter((name) => names[name])
    .join(' ');
}

/** One cell; days of the neighbouring months are left empty. */
function dayTemplate(day: DayModel, disabled: boolean, speaker: Speaker): TemplateResult {
  if (!day.inMonth) return html`<td></td>`;
  const { open, today, selected, tabStop, count, date } = day;
  return html`<td aria-selected=${selected ? 'true' : 'false'}>
    <button
      type="button"
      part=${namesOf({ day: true, 'day-open': open, 'day-selected': selected, 'day-today': today })}
      class=${namesOf({ day: true, open, today, selected, known: count !== undefined })}
      tabindex=${tabStop && !disabled ? 0 : -1}
      data-date=${date}
      aria-label=${dayLabel(day, speaker)}
      aria-current=${today ? 'date' : nothing}
      aria-disabled=${open && !disabled ? nothing : 'true'}
    >
      <span class="number">${formatNumber(speaker.language, Number(date.slice(8)))}</span>
      ${open && count ? html`<span class="dots" data-dots=${dotsOf(count)}></span>` : nothing}
    </button>
  </td>`;
}

/** The names of the weekdays, from the dates of any one week. */
function weekdaysTemplate(week: readonly DayModel[], language: string): TemplateResult {
  return html`<tr>
    ${week.map(
      ({ date }) =>
        html`<th scope="col" abbr=${formatDate(language, 'weekday', date)}>
          ${formatDate(language, 'weekdayShort', date)}
        </th>`,
    )}
  </tr>`;
}

function turnTemplate({ canTurn, turn }: CalendarView, months: -1 | 1, label: string): TemplateResult {
  return html`<button
    type="button"
    class="turn"
    part="turn"
    aria-label=${label}
    aria-disabled=${canTurn(months) ? 'false' : 'true'}
    @click=${() => turn(months)}
  >
    ${months < 0 ? backIcon : forwardIcon}
  </button>`;
}

/** One month, a grid of its own; the first has the buttons that turn all of them. */
function monthTemplate(view: CalendarView, month: CalendarMonth, index: number): TemplateResult {
  const { query, speaker, disabled, loading } = view;
  const { language, messages } = speaker;
  const weeks = describeMonth(query, month);
  const [anyWeek = []] = weeks;
  const turns = (): TemplateResult =>
    html`${turnTemplate(view, -1, messages.previousMonth)} ${turnTemplate(view, 1, messages.nextMonth)}`;
  return html`<div>
    <div class="header" part="header">
      <h3 class="month" id="month-${index}" aria-live="polite">${formatDate(language, 'month', month)}</h3>
      ${index === 0 ? turns() : nothing}
    </div>
    <div class="grid ${loading ? 'loading' : ''}">
      <table
        role="grid"
        aria-labelledby="month-${index}"
        aria-busy=${loading ? 'true' : 'false'}
        @keydown=${view.onKeydown}
        @click=${view.onClick}
      >
        <thead>
          ${weekdaysTemplate(anyWeek, language)}
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => dayTemplate(day, disabled, speaker))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

/** The months side by side. */
export function monthsTemplate(view: CalendarView): TemplateResult {
  const { months } = view.query;
  return html`<div class=${months.length > 1 ? 'months several' : 'months'}>
    ${months.map((month, index) => monthTemplate(view, month, index))}
  </div>`;
}
