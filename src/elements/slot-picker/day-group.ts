import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/formats.js';
import { fill } from '../../i18n/text.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';
import type { PickerView } from './picker-view.js';
import { timeTemplate } from './times-template.js';

/** A day's times in one group of choices, without parts of the day; nothing where it has none. */
export function dayGroup(view: PickerView, day: CalendarDate): TemplateResult | undefined {
  const { language, messages, picker, times, chosen } = view;
  const slots = picker.days.get(day);
  if (!slots) return undefined;
  const tabStop = times.tabStopOf(slots, chosen);
  return html`<div
    class="part-times"
    role="radiogroup"
    aria-label=${fill(messages.timesOn, { date: formatDate(language, 'date', day) })}
    @click=${times.onClick}
    @keydown=${times.onKeydown}
  >
    ${[...view.partsOf(day).values()].flat().map((time) => timeTemplate(time, { ...view, tabStop }))}
  </div>`;
}
