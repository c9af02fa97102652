import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { chevronIcon } from '../../styles/icons.js';
import { callingCodeOf } from './calling-codes.js';
import type { CountryOption } from './countries.js';

export interface PhoneView {
  readonly messages: ConsentMessages;
  /** What a `<label>` of the page says, where one names the element. */
  readonly outerLabel: string;
  readonly label: string;
  /** What is read after the label, beside what is wrong. */
  readonly description: string;
  readonly text: string;
  readonly country: string;
  readonly countries: readonly CountryOption[];
  readonly required: boolean;
  readonly disabled: boolean;
  /** What is wrong, where the visitor is shown it. */
  readonly problem: string | undefined;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onCountry: (event: Event) => void;
  readonly onFocus: () => void;
}

function countryTemplate({ messages, country, countries, disabled, onCountry }: PhoneView): TemplateResult {
  return html`<div class="country">
    <span class="region" aria-hidden="true">${country}</span>
    <span aria-hidden="true">+${callingCodeOf(country)}</span>
    <span aria-hidden="true">${chevronIcon}</span>
    <select
      part="country"
      aria-label=${messages.country}
      autocomplete="tel-country-code"
      ?disabled=${disabled}
      @change=${onCountry}
      @input=${(event: Event) => event.stopPropagation()}
    >
      ${countries.map(
        (one) =>
          html`<option value=${one.country} ?selected=${one.country === country}>${one.name} (+${one.code})</option>`,
      )}
    </select>
  </div>`;
}

/** A number with its country. The row runs from left to right in every language, since a number does. */
export function phoneTemplate(view: PhoneView): TemplateResult {
  const { outerLabel, label, description, text, required, disabled, problem } = view;
  return html`${outerLabel ? nothing : html`<label for="number" part="label">${label}</label>`}
    <div class="row ${problem ? 'wrong' : ''} ${disabled ? 'off' : ''}" part="row" dir="ltr" @focusin=${view.onFocus}>
      ${countryTemplate(view)}
      <input
        id="number"
        part="input"
        type="tel"
        autocomplete="tel"
        dir="ltr"
        aria-label=${outerLabel || nothing}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="wrong description"
        ?disabled=${disabled}
        .value=${live(text)}
        @input=${view.onInput}
        @change=${view.onChange}
      />
    </div>
    <p class="wrong-text" id="wrong" aria-live="polite">${problem ?? nothing}</p>
    <span id="description" hidden>${description}</span>`;
}
