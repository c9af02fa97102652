import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DayChangeEvent, MonthChangeEvent } from '../calendar/calendar-events.js';
import type { DayCounts } from '../calendar/calendar-month.js';
import { CALENDAR_PARTS } from '../exported-parts.js';
import type { PickerView } from './picker-view.js';
import { timesPane } from './times-pane.js';
import { toolsTemplate } from './tools-template.js';

const NO_COUNTS: DayCounts = new Map();

function calendarTemplate(view: PickerView): TemplateResult {
  const { picker, zone, firstDay, monthCount, disabled, host, goTo, turnTo } = view;
  return html`<punctual-calendar
    part="calendar"
    exportparts=${CALENDAR_PARTS}
    .value=${picker.day ?? ''}
    .month=${picker.months[0]}
    .months=${monthCount}
    .min=${picker.firstDay}
    .max=${picker.lastDay}
    .timezone=${zone.zone}
    .firstDay=${String(firstDay)}
    .availability=${picker.counts ?? NO_COUNTS}
    .loading=${picker.status === 'idle' || picker.status === 'loading'}
    .disabled=${disabled}
    .messages=${host.messages}
    .clock=${host.clock}
    @punctual-day-change=${(event: DayChangeEvent) => goTo(event.value)}
    @punctual-month-change=${(event: MonthChangeEvent) => turnTo(event.month)}
  ></punctual-calendar>`;
}

/** Months of days, and the times of the chosen one beside them. */
export function monthTemplate(view: PickerView): TemplateResult {
  return html`<div class="picker months-${view.monthCount} ${view.business === undefined ? 'opening' : ''}">
    <div>${calendarTemplate(view)} ${toolsTemplate(view)}</div>
    ${timesPane(view)}
  </div>`;
}
