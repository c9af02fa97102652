/**
 * Days with times, one below the other: the equal way for whoever does not want a grid. Owns from which day on and how
 * many are shown, and which months that takes.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/formats.js';
import { monthOf, shiftMonth } from '../../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth } from '../../scheduling/calendar-date.js';
import type { SlotPickerController } from '../../state/slot-picker-controller.js';
import { troubleTemplate } from '../trouble-template.js';
import { dayGroup } from './day-group.js';
import type { OtherLayout, PickerView } from './picker-view.js';
import { timesSkeleton } from './times-template.js';
import { toolsTemplate } from './tools-template.js';

/** How many more days are shown at a time. */
const DAYS = 5;

export class ListLayout implements OtherLayout {
  readonly kind = 'list';
  #from: CalendarDate | undefined;
  #wanted = DAYS;
  #months: readonly CalendarMonth[] = [];
  /** Where the focus goes once the day is there: to as many-th of the days. */
  #focusOn: number | undefined;

  months(picker: SlotPickerController): readonly CalendarMonth[] | undefined {
    if (picker.status !== 'ready') return this.#from ? this.#months : undefined;
    this.#from ??= picker.day ?? picker.firstDay;
    if (!this.#from) return undefined;
    if (this.#months.length === 0) this.#months = [monthOf(this.#from)];
    if (this.#days(picker).length < this.#wanted) this.#reachFurther(picker);
    return this.#months;
  }

  template(view: PickerView): TemplateResult {
    const { messages, picker } = view;
    const days = this.#days(picker).slice(0, this.#wanted);
    return html`<div class="picker in-rows">
      <h3 class="times-title" tabindex="-1">${messages.freeTimes}</h3>
      ${toolsTemplate(view)}
      <div class="rows" part="times" aria-busy=${picker.status === 'loading' ? 'true' : 'false'}>
        ${this.#hasEarlier(picker) ? this.#earlierTemplate(view) : nothing}
        ${days.map(
          (day) =>
            html`<section class="row">
              <h4 class="day-title" tabindex="-1">${formatDate(view.language, 'dayAndMonth', day)}</h4>
              ${dayGroup(view, day)}
            </section>`,
        )}
        ${this.#tailTemplate(view, days.length)}
      </div>
    </div>`;
  }

  updated(root: ParentNode): void {
    const title = this.#focusOn === undefined ? undefined : root.querySelectorAll<HTMLElement>('h4')[this.#focusOn];
    if (!title) return;
    this.#focusOn = undefined;
    title.focus();
  }

  /** The days with times that are known. */
  #days(picker: SlotPickerController): CalendarDate[] {
    return [...picker.days.keys()].filter((day) => this.#from !== undefined && day >= this.#from);
  }

  #lastMonth(picker: SlotPickerController): CalendarMonth {
    return monthOf(picker.lastDay ?? this.#months.at(-1) ?? '');
  }

  #reachFurther(picker: SlotPickerController): void {
    const last = this.#months.at(-1);
    if (!last || last >= this.#lastMonth(picker)) return;
    this.#months = [...this.#months, shiftMonth(last, 1)];
  }

  #hasEarlier(picker: SlotPickerController): boolean {
    const { firstDay } = picker;
    if (!this.#from || !firstDay || this.#from <= firstDay) return false;
    const [first] = picker.days.keys();
    return monthOf(this.#from) > monthOf(firstDay) || (first !== undefined && first < this.#from);
  }

  #hasMore(picker: SlotPickerController): boolean {
    return this.#days(picker).length > this.#wanted || (this.#months.at(-1) ?? '') < this.#lastMonth(picker);
  }

  #earlierTemplate({ messages, picker, redraw }: PickerView): TemplateResult {
    const show = (): void => {
      this.#from = picker.firstDay;
      this.#months = this.#from ? [monthOf(this.#from)] : [];
      this.#wanted = DAYS;
      this.#focusOn = 0;
      redraw();
    };
    return html`<button type="button" class="button" part="button" @click=${show}>${messages.earlierDays}</button>`;
  }

  #tailTemplate({ messages, picker, redraw }: PickerView, shown: number): TemplateResult | typeof nothing {
    if (picker.error) {
      const text = messages.errors[picker.error.code];
      return troubleTemplate(text, { label: messages.tryAgain, act: () => picker.refresh() });
    }
    if (picker.status !== 'ready') return timesSkeleton();
    if (!this.#hasMore(picker)) {
      return shown > 0 ? nothing : html`<p role="status" class="empty">${messages.nothingToBook}</p>`;
    }
    const show = (): void => {
      this.#wanted += DAYS;
      this.#focusOn = shown;
      redraw();
    };
    return html`<button type="button" class="button more" part="button" @click=${show}>${messages.moreDays}</button>`;
  }
}
