/** The question for a telephone number, loaded with the first form that has one. Its answer is E.164. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textIn } from '../../policy/profile/spoken-text.js';
import { plainText } from '../../policy/profile/text-parts.js';
import type { ShownQuestion } from '../../protocol/form/form-definition.js';
import { likelyCountry } from '../phone/countries.js';
import type { PhoneElement } from '../phone/phone-element.js';
import { readPhone } from '../phone/phone-number.js';
import { PHONE_PARTS } from './exported-parts.js';
import { faultText } from './fault-text.js';
import { controlId, textOf } from './form-view.js';
import type { FormView } from './form-view.js';

/** The number that a text says in E.164, read as one of the country that the visitor is likely in; else the text. */
export function toE164(text: string, language: string): string {
  const reading = readPhone(text, likelyCountry(undefined, language, navigator.languages));
  return reading.kind === 'number' ? reading.value : text;
}

/** The control, which shows by itself what is wrong with it: its field is in a tree of its own. */
export function phoneField(field: Extract<ShownQuestion, { kind: 'phone' }>, view: FormView): TemplateResult {
  const { key, help, required, readOnly } = field;
  const { language, definition, faults } = view;
  const fault = faults.get(key);
  const description = help === undefined ? '' : plainText(textIn(help, language, definition.language).text);
  return html`<punctual-phone
    class="phone"
    exportparts=${PHONE_PARTS}
    id=${controlId(key)}
    .entered=${textOf(view, key)}
    .fault=${fault === undefined ? '' : faultText(field, fault, view)}
    .description=${description}
    .messages=${view.overrides}
    ?required=${required}
    ?disabled=${readOnly}
    autocomplete=${field.autocomplete ?? nothing}
    @input=${(event: Event) => {
      event.stopPropagation();
      view.edit(key, (event.currentTarget as PhoneElement).entered);
      view.tell();
    }}
  ></punctual-phone>`;
}
