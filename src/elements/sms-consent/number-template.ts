import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessageOverrides } from '../../i18n/message-overrides.js';

export interface NumberView {
  readonly label: string;
  /** What is agreed to by writing the number; empty where a box of its own says so. */
  readonly description: string;
  readonly value: string;
  readonly country: string | undefined;
  readonly check: 'full' | undefined;
  readonly messages: MessageOverrides | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly onEdit: (event: Event) => void;
}

/** The number that messages are sent to. */
export function numberTemplate(view: NumberView): TemplateResult {
  const { label, description, value, country, check, messages, required, disabled, onEdit } = view;
  return html`<punctual-phone
    part="phone"
    exportparts="label:phone-label,row:phone-row,country:phone-country,input:phone-input"
    country=${country ?? nothing}
    check=${check ?? nothing}
    .label=${label}
    .description=${description}
    .messages=${messages}
    .value=${value}
    ?required=${required}
    ?disabled=${disabled}
    @input=${onEdit}
    @change=${onEdit}
  ></punctual-phone>`;
}
