import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDuration } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { Service } from '../../protocol/service.js';
import { forwardIcon } from '../../styles/icons.js';
import { servicePriceText } from './prices.js';

export interface ServiceStepView {
  readonly language: string;
  readonly messages: Messages;
  readonly services: readonly Service[];
  readonly choose: (service: Service) => void;
}

function serviceTemplate(service: Service, { language, messages, choose }: ServiceStepView): TemplateResult {
  const lengths = service.durations.map((minutes) => formatDuration(language, minutes)).join(' / ');
  const price = servicePriceText(service, language, messages);
  return html`<li>
    <button type="button" class="service" part="service" @click=${() => choose(service)}>
      <span class="service-text">
        <span class="service-name">${service.name}</span>
        ${service.description ? html`<span class="service-description">${service.description}</span>` : nothing}
        <span class="facts">
          <span>${lengths}</span>
          ${price ? html`<span>${price}</span>` : nothing}
        </span>
      </span>
      ${forwardIcon}
    </button>
  </li>`;
}

/** Services by group, in the order in which the business names them. */
function groupsOf(services: readonly Service[]): ReadonlyMap<string, readonly Service[]> {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const name = service.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), service]);
  }
  return groups;
}

/** The services to choose from, each with its length and price. */
export function serviceStep(view: ServiceStepView): TemplateResult {
  if (view.services.length === 0) return html`<p>${view.messages.noServices}</p>`;
  return html`<div class="groups">
    ${[...groupsOf(view.services)].map(
      ([group, services]) =>
        html`<div>
          ${group ? html`<h3 class="group-name">${group}</h3>` : nothing}
          <ul class="services">
            ${services.map((service) => serviceTemplate(service, view))}
          </ul>
        </div>`,
    )}
  </div>`;
}

/** What stands in the list's place until it is there. */
export function serviceSkeleton(): TemplateResult {
  return html`<div class="services" aria-hidden="true">
    ${[0, 1, 2].map(() => html`<div class="bone service-bone"></div>`)}
  </div>`;
}
