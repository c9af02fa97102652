import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../../i18n/formats.js';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import type { Service } from '../../protocol/service.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import type { Conflict } from '../../state/booking-flow.js';
import type { TimeSlot } from '../../state/time-slot.js';

export interface ConflictView {
  readonly language: string;
  readonly messages: Messages;
  readonly words: LaterMessages;
  readonly conflict: Conflict;
  /** The service; names who gives it. */
  readonly service: Service | undefined;
  /** Whom the visitor asked for; `undefined` for anyone. */
  readonly staffId: string | undefined;
  /** The zone that is shown. */
  readonly zone: ZoneClock;
  readonly choose: (slot: TimeSlot) => void;
}

interface Group {
  readonly label: string;
  readonly slots: readonly TimeSlot[];
  /** Who it is with stands with each. */
  readonly named: boolean;
}

/** Free times by what they have in common with the one that is gone: its day and its staff, its staff, its day, neither. */
function groupsOf({ words, conflict, service, staffId, zone }: ConflictView): Group[] {
  const { alternatives, missed } = conflict;
  const day = missed && zone.date(missed.start);
  const isSameDay = ({ start }: TimeSlot): boolean => zone.date(start) === day;
  const wanted = service?.staff.find(({ id }) => id === staffId);
  if (!wanted || (service?.staff.length ?? 0) < 2) {
    return [
      { label: words.sameDay, slots: alternatives.filter(isSameDay), named: false },
      { label: words.otherDays, slots: alternatives.filter((slot) => !isSameDay(slot)), named: false },
    ].filter(({ slots }) => slots.length > 0);
  }
  const withWanted = alternatives.filter((slot) => slot.staffId === wanted.id);
  const others = alternatives.filter((slot) => slot.staffId !== wanted.id);
  const label = fill(words.withStaff, { staff: wanted.name });
  return [
    { label: `${words.sameDay} · ${label}`, slots: withWanted.filter(isSameDay), named: false },
    { label: `${words.otherDays} · ${label}`, slots: withWanted.filter((slot) => !isSameDay(slot)), named: false },
    { label: words.withOthers, slots: others, named: true },
  ].filter(({ slots }) => slots.length > 0);
}

function slotTemplate(slot: TimeSlot, named: boolean, view: ConflictView): TemplateResult {
  const { language, zone, service, choose } = view;
  const staff = named ? service?.staff.find(({ id }) => id === slot.staffId)?.name : undefined;
  return html`<li>
    <button type="button" class="button" part="alternative" @click=${() => choose(slot)}>
      <span>${formatInstant(language, zone.zone, 'dayAndMonthShort', slot.start)}</span>
      <strong>${formatInstant(language, zone.zone, 'time', slot.start)}</strong>
      ${staff ? html`<span>${staff}</span>` : nothing}
    </button>
  </li>`;
}

function alternativesTemplate(view: ConflictView): TemplateResult {
  const { messages } = view;
  const groups = groupsOf(view);
  if (groups.length === 0) return html`<p>${messages.noNearTimes}</p>`;
  return html`<p class="near">${messages.nearestTimes}</p>
    ${groups.map(
      ({ label, slots, named }, index) =>
        html`<div class="near-group" role="group" aria-labelledby="near-${index}">
          <p class="near-label" id="near-${index}">${label}</p>
          <ul class="alternatives">
            ${slots.map((slot) => slotTemplate(slot, named, view))}
          </ul>
        </div>`,
    )}`;
}

/** Why the time could not be had, that nothing is lost, and what is free near it, each with one press. */
export function conflictTemplate(view: ConflictView): TemplateResult {
  const { messages, words, conflict } = view;
  const { reason, own } = conflict;
  const taken = reason.code === 'slot-unavailable' ? messages.slotLost : messages.errors[reason.code];
  return html`<div class="trouble conflict" part="conflict">
    <h3 class="conflict-title" tabindex="-1">${own ? words.ownTab : taken}</h3>
    <p>${own ? words.ownTabHint : messages.answersKept}</p>
    ${alternativesTemplate(view)}
  </div>`;
}
