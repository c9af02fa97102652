import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatZone } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { tickIcon } from '../../styles/icons.js';
import type { ZoneOption } from './zone-list.js';

export interface ZoneOptionsView {
  readonly language: string;
  readonly messages: Messages;
  readonly options: readonly ZoneOption[];
  /** The one that the keys are on. */
  readonly active: string | undefined;
  /** The chosen zone. */
  readonly value: string;
  readonly at: EpochMs;
}

/** Id of an option. */
export function optionId(zone: string): string {
  return `zone-${zone.replace(/\W/g, '-')}`;
}

function optionTemplate(option: ZoneOption, { language, active, value, at }: ZoneOptionsView): TemplateResult {
  const { zone, city } = option;
  const name = formatZone(language, zone, 'zone', at);
  const offset = formatZone(language, zone, 'offset', at);
  return html`<li
    id=${optionId(zone)}
    role="option"
    part=${zone === active ? 'option option-active' : 'option'}
    class="option ${zone === active ? 'active' : ''}"
    data-zone=${zone}
    aria-selected=${zone === value ? 'true' : 'false'}
  >
    <span class="city"><bdi lang="en">${city}</bdi>${zone === value ? tickIcon : nothing}</span>
    <span class="offset mixed">${offset}</span>
    ${name.startsWith('GMT') ? nothing : html`<span class="name">${name}</span>`}
  </li>`;
}

/** The zones that were found. */
export function optionsTemplate(view: ZoneOptionsView): TemplateResult {
  return html`<ul class="options" id="options" role="listbox" part="options" aria-label=${view.messages.timeZone}>
    ${view.options.map((option) => optionTemplate(option, view))}
  </ul>`;
}
