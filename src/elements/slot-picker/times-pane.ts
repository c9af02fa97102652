import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, formatMonths } from '../../i18n/formats.js';
import { fill } from '../../i18n/text.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';
import { troubleTemplate } from '../trouble-template.js';
import type { PickerView } from './picker-view.js';
import { emptyMonthTemplate, timesSkeleton, timesTemplate } from './times-template.js';

/** The times of a day, as one group of choices. */
function listTemplate(view: PickerView, day: CalendarDate): TemplateResult {
  const { language, messages, picker, times } = view;
  return html`<div
    class="list"
    role="radiogroup"
    aria-label=${fill(messages.timesOn, { date: formatDate(language, 'date', day) })}
    @click=${times.onClick}
    @keydown=${times.onKeydown}
  >
    ${timesTemplate(view.partsOf(day), { ...view, tabStop: times.tabStopOf(picker.slots, view.chosen) })}
  </div>`;
}

function emptyTemplate({ language, messages, picker, zone, goTo }: PickerView): TemplateResult | typeof nothing {
  const { months, nextAvailable } = picker;
  if (months.length === 0) return nothing;
  const next = nextAvailable === undefined ? undefined : zone.date(nextAvailable);
  return emptyMonthTemplate({ language, messages, month: formatMonths(language, months), next, go: goTo });
}

function bodyTemplate(view: PickerView): TemplateResult | typeof nothing {
  const { messages, picker } = view;
  switch (picker.status) {
    case 'idle':
    case 'loading':
      return timesSkeleton();
    case 'failed':
      return troubleTemplate(messages.errors[picker.error?.code ?? 'unavailable'], {
        label: messages.tryAgain,
        act: () => picker.refresh(),
      });
    case 'ready':
      return picker.day ? listTemplate(view, picker.day) : nothing;
  }
}

function titleOf({ language, messages, picker }: PickerView): string {
  if (picker.day) return formatDate(language, 'dayAndMonth', picker.day);
  if (picker.status === 'idle' || picker.status === 'loading' || !picker.months[0]) return messages.loadingTimes;
  return formatMonths(language, picker.months);
}

/** The times beside the calendar: of the chosen day, or why there are none and what to do about it. */
export function timesPane(view: PickerView): TemplateResult {
  const { messages, picker, backToDays } = view;
  return html`<div class="times" part="times">
    <div class="times-head">
      <h3 class="times-title" tabindex="-1">${titleOf(view)}</h3>
      ${
        picker.day
          ? html`<button type="button" class="button quiet to-days" @click=${backToDays}>
              ${messages.backToDays}
            </button>`
          : nothing
      }
    </div>
    <div role="status">${picker.status === 'ready' && !picker.day ? emptyTemplate(view) : nothing}</div>
    ${bodyTemplate(view)}
  </div>`;
}
