import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatZone } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { chevronIcon, tickIcon } from '../../styles/icons.js';
import type { ZoneOption } from './zone-list.js';

interface ZoneOptionsView {
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
function optionsTemplate(view: ZoneOptionsView): TemplateResult {
  return html`<ul class="options" id="options" role="listbox" part="options" aria-label=${view.messages.timeZone}>
    ${view.options.map((option) => optionTemplate(option, view))}
  </ul>`;
}

/** What is shown, and what the visitor does. */
export interface TimezoneView extends Omit<ZoneOptionsView, 'options'> {
  readonly label: string;
  /** What the field has in it. */
  readonly text: string;
  /** What the live region says. */
  readonly status: string;
  /** The zones that are offered; `undefined` while the list is closed. */
  readonly options: readonly ZoneOption[] | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly show: () => void;
  readonly onInput: (event: Event) => void;
  readonly onArrow: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClick: (event: Event) => void;
  readonly onFocusout: (event: FocusEvent) => void;
}

function panelTemplate(view: TimezoneView): TemplateResult {
  const { messages, options } = view;
  if (!options) return html`<ul id="options" role="listbox" hidden aria-label=${messages.timeZone}></ul>`;
  return html`${optionsTemplate({ ...view, options })}
  ${options.length === 0 ? html`<p class="nothing">${messages.noZoneFound}</p>` : nothing}`;
}

/** The field and the list below it. */
export function timezoneTemplate(view: TimezoneView): TemplateResult {
  const { active, options } = view;
  return html`<div class="box" @focusout=${view.onFocusout} @keydown=${view.onKeydown} @click=${view.onClick}>
    <input
      type="text"
      part="input"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls="options"
      aria-expanded=${options ? 'true' : 'false'}
      aria-activedescendant=${options && active ? optionId(active) : nothing}
      aria-label=${view.label}
      aria-required=${view.required ? 'true' : nothing}
      placeholder=${view.messages.searchZone}
      ?disabled=${view.disabled}
      .value=${view.text}
      @input=${view.onInput}
      @click=${view.show}
    />
    <span class="arrow" aria-hidden="true" @mousedown=${view.onArrow}>${chevronIcon}</span>
    <div class="panel" ?hidden=${!options} @mousedown=${(event: Event) => event.preventDefault()}>
      ${panelTemplate(view)}
    </div>
    <div role="status" class="visually-hidden">${view.status}</div>
  </div>`;
}
