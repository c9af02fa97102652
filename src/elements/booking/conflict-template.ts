import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { Conflict } from '../../state/booking-flow.js';
import type { TimeSlot } from '../../state/time-slot.js';

export interface ConflictView {
  readonly language: string;
  readonly messages: Messages;
  readonly conflict: Conflict;
  /** IANA zone that is shown. */
  readonly zone: string;
  readonly choose: (slot: TimeSlot) => void;
}

/** Why the time could not be had, that nothing is lost, and what is free near it. */
export function conflictTemplate({ language, messages, conflict, zone, choose }: ConflictView): TemplateResult {
  const { reason, alternatives } = conflict;
  const taken = reason.code === 'slot-unavailable';
  return html`<div class="trouble conflict" part="conflict">
    <h3 class="conflict-title" tabindex="-1">${taken ? messages.slotLost : messages.errors[reason.code]}</h3>
    <p>${messages.answersKept}</p>
    ${
      alternatives.length === 0
        ? html`<p>${messages.noNearTimes}</p>`
        : html`<p class="near">${messages.nearestTimes}</p>
            <ul class="alternatives">
              ${alternatives.map(
                (slot) =>
                  html`<li>
                    <button type="button" class="button" part="alternative" @click=${() => choose(slot)}>
                      <span>${formatInstant(language, zone, 'dayAndMonthShort', slot.start)}</span>
                      <strong>${formatInstant(language, zone, 'time', slot.start)}</strong>
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}
