/** Seven days side by side, each with its times. Owns which week that is, and which months it takes. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, formatDateRange } from '../../i18n/formats.js';
import { fill } from '../../i18n/text.js';
import { addDays, clampDate, monthOf } from '../../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth, IsoWeekday } from '../../scheduling/calendar-date.js';
import { startOfWeek } from '../../scheduling/month-grid.js';
import type { SlotPickerController } from '../../state/slot-picker-controller.js';
import { backIcon, forwardIcon } from '../../styles/icons.js';
import { troubleTemplate } from '../trouble-template.js';
import { dayGroup } from './day-group.js';
import type { OtherLayout, PickerView } from './picker-view.js';
import { timesSkeleton } from './times-template.js';
import { toolsTemplate } from './tools-template.js';

function isWithin({ firstDay, lastDay }: SlotPickerController, week: readonly CalendarDate[]): boolean {
  return week.some((day) => day === clampDate(day, firstDay, lastDay));
}

export class WeekLayout implements OtherLayout {
  readonly kind = 'week';
  /** A day of the week that is shown. */
  #day: CalendarDate | undefined;

  months(picker: SlotPickerController, firstDay: IsoWeekday): readonly CalendarMonth[] | undefined {
    if (picker.status === 'ready') this.#day ??= picker.day ?? picker.firstDay;
    if (!this.#day) return undefined;
    const { firstDay: min, lastDay: max } = picker;
    return [...new Set(this.#week(firstDay).map((day) => monthOf(clampDate(day, min, max))))];
  }

  template(view: PickerView): TemplateResult {
    const { language, firstDay } = view;
    const week = this.#week(firstDay);
    const [first = '', last = ''] = [week[0], week.at(-1)];
    return html`<div class="picker in-rows">
      <div class="week-head">
        <h3 class="times-title" tabindex="-1" aria-live="polite">
          ${first ? formatDateRange(language, first, last) : nothing}
        </h3>
        ${this.#turnTemplate(view, -7, view.messages.previousWeek)}
        ${this.#turnTemplate(view, 7, view.messages.nextWeek)}
      </div>
      ${toolsTemplate(view)}
      <div part="times" aria-busy=${view.picker.status === 'loading' ? 'true' : 'false'}>
        ${this.#bodyTemplate(view, week)}
      </div>
    </div>`;
  }

  #week(firstDay: IsoWeekday): readonly CalendarDate[] {
    if (!this.#day) return [];
    const first = startOfWeek(this.#day, firstDay);
    return Array.from({ length: 7 }, (_, index) => addDays(first, index));
  }

  #go(view: PickerView, day: CalendarDate): void {
    this.#day = day;
    view.turnTo(monthOf(clampDate(day, view.picker.firstDay, view.picker.lastDay)));
  }

  #turnTemplate(view: PickerView, days: number, label: string): TemplateResult {
    const to = this.#week(view.firstDay).map((day) => addDays(day, days));
    const can = isWithin(view.picker, to);
    return html`<button
      type="button"
      class="turn"
      part="turn"
      aria-label=${label}
      aria-disabled=${can ? 'false' : 'true'}
      @click=${() => (can ? this.#go(view, to[0]!) : undefined)}
    >
      ${days < 0 ? backIcon : forwardIcon}
    </button>`;
  }

  #bodyTemplate(view: PickerView, week: readonly CalendarDate[]): TemplateResult {
    const { messages, picker } = view;
    if (picker.error) {
      const text = messages.errors[picker.error.code];
      return troubleTemplate(text, { label: messages.tryAgain, act: () => picker.refresh() });
    }
    if (picker.status !== 'ready') return timesSkeleton();
    const isEmpty = !week.some((day) => picker.days.has(day));
    return html`<div role="status">${isEmpty ? this.#emptyTemplate(view, week.at(-1) ?? '') : nothing}</div>
      <div class="week" ?hidden=${isEmpty}>
        ${week.map(
          (day) =>
            html`<section class="week-day ${picker.days.has(day) ? '' : 'without'}">
              <h4 class="day-title">${formatDate(view.language, 'dayAndMonthShort', day)}</h4>
              ${dayGroup(view, day) ?? html`<p class="none">${messages.noTimes}</p>`}
            </section>`,
        )}
      </div>`;
  }

  #emptyTemplate(view: PickerView, last: CalendarDate): TemplateResult {
    const { language, messages, picker, zone, times } = view;
    const soon = [...picker.days.keys()].find((day) => day > last);
    const later = picker.nextAvailable;
    const next = soon ?? (later === undefined ? undefined : zone.date(later));
    const go = (day: CalendarDate): void => {
      this.#go(view, day);
      times.focusSoon();
    };
    return html`<div class="empty" part="empty">
      <p>${messages.noTimesInWeek}</p>
      ${
        next
          ? html`<button type="button" class="button primary" part="button" @click=${() => go(next)}>
              ${fill(messages.goToNextAvailable, { date: formatDate(language, 'dayAndMonth', next) })}
            </button>`
          : nothing
      }
    </div>`;
  }
}
