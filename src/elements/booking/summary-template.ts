import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDuration, formatInstant } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { FlowState } from '../../state/booking-flow.js';
import { calendarIcon, clockIcon, placeIcon } from '../../styles/icons.js';
import { priceOf } from './service-step.js';

export interface SummaryView {
  readonly language: string;
  readonly messages: Messages;
  readonly flow: FlowState;
  /** IANA zone that is shown. */
  readonly zone: string;
  readonly chooseDuration: (minutes: number) => void;
}

function lengthTemplate({ language, messages, flow, chooseDuration }: SummaryView): TemplateResult {
  const { service, duration = 0, step } = flow;
  const durations = service?.durations ?? [];
  if (durations.length < 2 || step !== 'time') {
    return html`<li>${clockIcon}<span class="mixed">${formatDuration(language, duration)}</span></li>`;
  }
  return html`<li>
    <fieldset>
      <legend class="visually-hidden">${messages.chooseLength}</legend>
      <div class="lengths">
        ${durations.map(
          (minutes) =>
            html`<label class="length">
              <input
                type="radio"
                name="length"
                .checked=${minutes === duration}
                @change=${() => chooseDuration(minutes)}
              />
              <span class="mixed">${formatDuration(language, minutes)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
  </li>`;
}

function whenTemplate(language: string, zone: string, start: EpochMs): TemplateResult {
  return html`<li class="chosen">
    ${calendarIcon}
    <div>
      <div class="mixed">${formatInstant(language, zone, 'date', start)}</div>
      <div class="mixed">${formatInstant(language, zone, 'time', start)}</div>
    </div>
  </li>`;
}

/** What is being booked, beside every step that comes after its choice. */
export function summaryTemplate(view: SummaryView): TemplateResult | typeof nothing {
  const { language, messages, flow, zone } = view;
  const { service, slot, step } = flow;
  if (!service) return nothing;
  const price = priceOf(service, language, messages);
  const place = service.locations[0];
  return html`<div class="summary" part="summary">
    <p class="summary-name">${service.name}</p>
    ${service.description && step === 'time' ? html`<p class="summary-text">${service.description}</p>` : nothing}
    <ul class="summary-facts">
      ${slot && step === 'details' ? whenTemplate(language, zone, slot.start) : nothing} ${lengthTemplate(view)}
      ${place ? html`<li>${placeIcon}<span>${place.name}</span></li>` : nothing}
      ${price ? html`<li class="price"><span>${price}</span></li>` : nothing}
    </ul>
  </div>`;
}

/** What stands in the summary's place until it is there. */
export function summarySkeleton(): TemplateResult {
  return html`<div class="summary" aria-hidden="true">
    <div class="bone summary-name">&nbsp;</div>
    <div class="bone summary-bone"></div>
  </div>`;
}
