import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDuration, formatInstant } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import { fillCounted } from '../../i18n/text.js';
import type { Service } from '../../protocol/service.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { FlowState } from '../../state/booking-flow.js';
import { hasSeveralPrices, locationOf, openChoices, staffOf } from '../../state/service-choices.js';
import type { ChoiceName, Choices } from '../../state/service-choices.js';
import { calendarIcon, clockIcon, peopleIcon, personIcon } from '../../styles/icons.js';
import { choicesTemplate } from './choices-template.js';
import { placeKindIcon, placeText } from './places.js';
import { totalText } from './prices.js';

export interface SummaryView {
  readonly language: string;
  readonly messages: Messages;
  readonly flow: FlowState;
  /** IANA zone that is shown. */
  readonly zone: string;
  /** Who was given with the slot that is kept. */
  readonly givenStaffId: string | undefined;
  readonly choose: (choice: Partial<Choices>) => void;
}

type Facts = SummaryView & { readonly service: Service; readonly choices: Choices };

const NONE: ReadonlySet<ChoiceName> = new Set();

function whenTemplate(language: string, zone: string, start: EpochMs): TemplateResult {
  return html`<li class="chosen">
    ${calendarIcon}
    <div>
      <div class="mixed">${formatInstant(language, zone, 'date', start)}</div>
      <div class="mixed">${formatInstant(language, zone, 'time', start)}</div>
    </div>
  </li>`;
}

function placeTemplate({ service, choices, messages }: Facts): TemplateResult | typeof nothing {
  const place = locationOf(service, choices.locationId);
  if (!place) return nothing;
  const more = placeText(place, messages);
  return html`<li>
    ${placeKindIcon(place)}
    <div>${place.name} ${more ? html`<div class="place-more">${more}</div>` : nothing}</div>
  </li>`;
}

/** Who it is with: nothing while it may still be anyone. */
function staffTemplate({ service, choices, flow, messages, givenStaffId }: Facts): TemplateResult | typeof nothing {
  const { slot, step } = flow;
  const given = step !== 'time' ? (slot?.staffId ?? choices.staffId ?? givenStaffId) : choices.staffId;
  const name = staffOf(service, given)?.name ?? (step !== 'time' && service.staff.length > 1 && messages.anyone);
  return name ? html`<li class="who">${personIcon}<span>${name}</span></li>` : nothing;
}

function factsTemplate(view: Facts, open: ReadonlySet<ChoiceName>): TemplateResult {
  const { language, messages, flow, zone, service, choices } = view;
  const { slot, step } = flow;
  const { duration, party } = choices;
  // Prices that stand beside the lengths are not said again.
  const shown = open.has('duration') && hasSeveralPrices(service) && party === 1;
  const price = shown ? undefined : totalText(service, choices, language, messages);
  return html`<ul class="summary-facts">
    ${slot && step !== 'time' ? whenTemplate(language, zone, slot.start) : nothing}
    ${open.has('duration') ? nothing : html`<li>${clockIcon}<span class="mixed">${formatDuration(language, duration)}</span></li>`}
    ${open.has('location') ? nothing : placeTemplate(view)} ${open.has('staff') ? nothing : staffTemplate(view)}
    ${open.has('party') || party === 1 ? nothing : html`<li>${peopleIcon}<span>${fillCounted(language, messages.people, party)}</span></li>`}
    ${price ? html`<li class="price"><span class="mixed">${price}</span></li>` : nothing}
  </ul>`;
}

/** What is being booked, beside every step that comes after its choice; beside the times, how to have it. */
export function summaryTemplate(view: SummaryView): TemplateResult | typeof nothing {
  const { language, messages, flow, choose } = view;
  const { service, choices, wishes, step } = flow;
  if (!service || !choices) return nothing;
  const open = step === 'time' ? openChoices(service, wishes) : NONE;
  return html`<div class="summary" part="summary">
    <p class="summary-name">${service.name}</p>
    ${service.description && step === 'time' ? html`<p class="summary-text">${service.description}</p>` : nothing}
    ${factsTemplate({ ...view, service, choices }, open)}
    ${choicesTemplate({ language, messages, service, choices, open, choose })}
  </div>`;
}

/** What stands in the summary's place until it is there. */
export function summarySkeleton(): TemplateResult {
  return html`<div class="summary" aria-hidden="true">
    <div class="bone summary-name">&nbsp;</div>
    <div class="bone summary-bone"></div>
  </div>`;
}
