import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AgeOutcome, AgeQuestion } from '../../policy/age/age-check.js';
import type { AgeWording } from '../../policy/age/age-wording.js';
import type { ActingFor } from '../../policy/consent/consent-record.js';
import { personIcon, tickIcon } from '../../styles/icons.js';
import { policyLink } from '../policy-text.js';
import type { ParentWay } from './parent-ways.js';

/** What is shown, and what the visitor can do. */
export interface AgeGuardView {
  readonly wording: AgeWording;
  readonly language: string;
  readonly question: AgeQuestion;
  readonly minimum: number;
  readonly outcome: AgeOutcome | undefined;
  readonly actingFor: ActingFor;
  /** Whether one can book for somebody else. */
  readonly forOthers: boolean;
  readonly disabled: boolean;
  /** What was entered is no month and year. */
  readonly wrong: boolean;
  readonly parent: readonly ParentWay[];
  readonly onActingFor: (actingFor: ActingFor) => void;
  readonly onAttest: (ticked: boolean) => void;
  readonly onCheck: () => void;
  readonly onTyped: (event: Event) => void;
}

/** The sentence beside the tick. */
export function attestation({ attest }: AgeWording, minimum: number, language: string): string {
  return attest.replace('{age}', new Intl.NumberFormat(language).format(minimum));
}

function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
}

function whomTemplate({ wording, actingFor, disabled, onActingFor }: AgeGuardView): TemplateResult {
  const option = (value: ActingFor, text: string): TemplateResult =>
    html`<label class="option">
      <input
        type="radio"
        name="whom"
        value=${value}
        .checked=${actingFor === value}
        ?disabled=${disabled}
        @change=${() => onActingFor(value)}
      />
      <span>${text}</span>
    </label>`;
  return html`<fieldset part="whom" aria-describedby=${actingFor === 'other' ? 'other-hint' : nothing}>
    <legend>${wording.whom}</legend>
    <div class="options">${option('self', wording.self)}${option('other', wording.other)}</div>
    ${actingFor === 'other' ? html`<p class="hint" id="other-hint">${wording.otherHint}</p>` : nothing}
  </fieldset>`;
}

function attestTemplate(view: AgeGuardView): TemplateResult {
  const { wording, minimum, language, outcome, disabled, onAttest } = view;
  const onChange = ({ currentTarget }: Event): void => onAttest((currentTarget as HTMLInputElement).checked);
  return html`<div class="attest">
    <label class="option">
      <input
        type="checkbox"
        part="checkbox"
        class="first"
        aria-describedby="attest-hint"
        .checked=${outcome === 'pass'}
        ?disabled=${disabled}
        @change=${onChange}
      />
      <span>${attestation(wording, minimum, language)}</span>
    </label>
    <p class="hint" id="attest-hint">${wording.attestHint}</p>
  </div>`;
}

function neutralTemplate({ wording, language, wrong, disabled, onCheck, onTyped }: AgeGuardView): TemplateResult {
  const invalid = wrong ? 'true' : nothing;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onCheck();
  };
  return html`<fieldset
    part="born"
    aria-describedby="born-hint"
    @keydown=${onKeydown}
    @input=${onTyped}
    @change=${onTyped}
  >
    <legend>${wording.born}</legend>
    <div class="born">
      <label class="field month">
        <span>${wording.month}</span>
        <select
          part="input"
          class="first"
          autocomplete="bday-month"
          aria-invalid=${invalid}
          aria-describedby=${wrong ? 'born-wrong' : nothing}
          ?disabled=${disabled}
        >
          <option value=""></option>
          ${monthNames(language).map((name, index) => html`<option value=${index + 1}>${name}</option>`)}
        </select>
      </label>
      <label class="field year">
        <span>${wording.year}</span>
        <input
          type="text"
          part="input"
          inputmode="numeric"
          maxlength="4"
          autocomplete="bday-year"
          aria-invalid=${invalid}
          aria-describedby=${wrong ? 'born-wrong' : nothing}
          ?disabled=${disabled}
        />
      </label>
      <button type="button" class="button primary" part="button" ?disabled=${disabled} @click=${onCheck}>
        ${wording.check}
      </button>
    </div>
    <p class="wrong" id="born-wrong" role="alert">${wrong ? wording.bornMissing : nothing}</p>
    <p class="hint" id="born-hint">${wording.bornHint}</p>
  </fieldset>`;
}

function contactTemplate({ wording, parent }: AgeGuardView): TemplateResult | typeof nothing {
  if (parent.length === 0) return nothing;
  const [before = '', after = ''] = wording.parentContact.split('{contact}');
  const ways = parent.map(({ text, href }, index) => {
    const way = href ? policyLink(text, href, wording.newWindow) : html`<bdi>${text}</bdi>`;
    return html`${index > 0 ? html`<span aria-hidden="true"> · </span>` : nothing}${way}`;
  });
  return html`<p>${before}${ways}${after}</p>`;
}

/** The end, and the way on for a parent. It offers no way back to the question. */
function stoppedTemplate(view: AgeGuardView): TemplateResult {
  const { wording } = view;
  return html`<div class="stopped" part="stopped" tabindex="-1" role="group" aria-labelledby="stopped">
    ${personIcon}
    <div>
      <p class="strong" id="stopped">${wording.stopped}</p>
      <p>${wording.nothingSent}</p>
      <p>${wording.parent}</p>
      ${contactTemplate(view)}
    </div>
  </div>`;
}

function questionTemplate(view: AgeGuardView): TemplateResult {
  if (view.question === 'attest') return attestTemplate(view);
  if (view.outcome !== 'pass') return neutralTemplate(view);
  return html`<p class="passed" part="passed" tabindex="-1">${tickIcon}<span>${view.wording.passed}</span></p>`;
}

/** The question, or what came of it. */
export function ageGuardTemplate(view: AgeGuardView): TemplateResult {
  if (view.outcome === 'stop') return stoppedTemplate(view);
  return html`<div class="guard" part="guard">
    ${view.forOthers ? whomTemplate(view) : nothing}${questionTemplate(view)}
  </div>`;
}
