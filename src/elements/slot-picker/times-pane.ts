import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import type { SlotPickerController } from '../../state/slot-picker-controller.js';
import { troubleTemplate } from '../trouble-template.js';
import type { PartOfDay, TimeModel } from './day-times.js';
import { emptyMonthTemplate, timesSkeleton, timesTemplate } from './times-template.js';

export interface TimesPaneView {
  readonly language: string;
  readonly messages: Messages;
  readonly picker: SlotPickerController;
  readonly zone: ZoneClock;
  /** The shown day's times. */
  readonly parts: () => ReadonlyMap<PartOfDay, readonly TimeModel[]>;
  readonly chosen: EpochMs | undefined;
  readonly tabStop: EpochMs | undefined;
  readonly disabled: boolean;
  readonly goTo: (day: CalendarDate) => void;
  readonly backToDays: () => void;
  readonly onClick: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

function listTemplate(view: TimesPaneView, day: CalendarDate): TemplateResult {
  const { language, messages, chosen, tabStop, disabled } = view;
  return html`<div
    class="list"
    role="radiogroup"
    aria-label=${fill(messages.timesOn, { date: formatDate(language, 'date', day) })}
    @click=${view.onClick}
    @keydown=${view.onKeydown}
  >
    ${timesTemplate({ parts: view.parts(), messages, chosen, tabStop, disabled })}
  </div>`;
}

function emptyTemplate({ language, messages, picker, zone, goTo }: TimesPaneView): TemplateResult | typeof nothing {
  const { month, nextAvailable } = picker;
  if (!month) return nothing;
  const next = nextAvailable === undefined ? undefined : zone.date(nextAvailable);
  return emptyMonthTemplate({ language, messages, month, next, go: goTo });
}

function bodyTemplate(view: TimesPaneView): TemplateResult | typeof nothing {
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

function titleOf({ language, messages, picker }: TimesPaneView): string {
  if (picker.day) return formatDate(language, 'dayAndMonth', picker.day);
  if (picker.status === 'idle' || picker.status === 'loading' || !picker.month) return messages.loadingTimes;
  return formatDate(language, 'month', picker.month);
}

/** The times beside the calendar: of the chosen day, or why there are none and what to do about it. */
export function timesPane(view: TimesPaneView): TemplateResult {
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
