import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/formats.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import { fill, fillCounted, formatNumber } from '../../i18n/text.js';
import type { DayModel } from './calendar-month.js';

type Speaker = Pick<LocaleController, 'language' | 'messages'>;

/** What a screen reader hears on a day. */
function dayLabel({ date, count, today }: DayModel, { language, messages }: Speaker): string {
  const full = formatDate(language, 'date', date);
  const named = today ? `${full}, ${messages.today}` : full;
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
export function dayTemplate(day: DayModel, disabled: boolean, speaker: Speaker): TemplateResult {
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
export function weekdaysTemplate(week: readonly DayModel[], language: string): TemplateResult {
  return html`<tr>
    ${week.map(
      ({ date }) =>
        html`<th scope="col" abbr=${formatDate(language, 'weekday', date)}>
          ${formatDate(language, 'weekdayShort', date)}
        </th>`,
    )}
  </tr>`;
}
