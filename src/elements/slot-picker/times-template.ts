import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { PartOfDay, TimeModel } from './day-times.js';

export interface TimesView {
  readonly messages: Messages;
  /** The chosen start. */
  readonly chosen: EpochMs | undefined;
  /** The start that Tab reaches. */
  readonly tabStop: EpochMs | undefined;
  readonly disabled: boolean;
}

/** A time, as one of a group of choices. */
export function timeTemplate({ slot, time, aside, seats, label }: TimeModel, view: TimesView): TemplateResult {
  const chosen = slot.start === view.chosen;
  return html`<button
    type="button"
    role="radio"
    part=${chosen ? 'time time-selected' : 'time'}
    class="time"
    data-start=${slot.start}
    aria-checked=${chosen ? 'true' : 'false'}
    aria-label=${label}
    aria-disabled=${view.disabled ? 'true' : nothing}
    tabindex=${slot.start === view.tabStop && !view.disabled ? 0 : -1}
  >
    <span class="clock mixed">${time}</span>
    ${aside ? html`<span class="aside mixed">${aside}</span>` : nothing}
    ${seats ? html`<span class="aside">${seats}</span>` : nothing}
  </button>`;
}

/** The times of a day, by part of day. The headings are for the eye: each time says its day and time in full. */
export function timesTemplate(parts: ReadonlyMap<PartOfDay, readonly TimeModel[]>, view: TimesView): TemplateResult[] {
  return [...parts].map(
    ([part, times]) =>
      html`<div role="presentation" class="part">
        <div class="part-name" aria-hidden="true">${view.messages[part]}</div>
        <div role="presentation" class="part-times">${times.map((time) => timeTemplate(time, view))}</div>
      </div>`,
  );
}

/** What stands in the times' place until they are there. */
export function timesSkeleton(): TemplateResult {
  return html`<div class="part" aria-hidden="true">
    <div class="part-times">${Array.from({ length: 8 }, () => html`<div class="bone time-bone"></div>`)}</div>
  </div>`;
}

export interface EmptyMonthView {
  readonly language: string;
  readonly messages: Messages;
  /** The month, or several, in words. */
  readonly month: string;
  /** The next day that has times. */
  readonly next: CalendarDate | undefined;
  readonly go: (day: CalendarDate) => void;
}

/** A month without times, and one press to the next day that has some. */
export function emptyMonthTemplate({ language, messages, month, next, go }: EmptyMonthView): TemplateResult {
  return html`<div class="empty" part="empty">
    <p>${fill(messages.noTimesInMonth, { month })}</p>
    ${
      next
        ? html`<button type="button" class="button primary" part="button" @click=${() => go(next)}>
            ${fill(messages.goToNextAvailable, { date: formatDate(language, 'dayAndMonth', next) })}
          </button>`
        : nothing
    }
  </div>`;
}
