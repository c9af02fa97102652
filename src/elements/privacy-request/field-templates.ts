/** Controls of the request form, each with its label, its hint and what is wrong with it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Labelled {
  /** Key of its fault; also its id. */
  readonly key: string;
  readonly label: string;
  readonly optional?: string | undefined;
  readonly hint?: string | undefined;
  readonly fault: string | undefined;
}

/** One line, or several. */
export interface TextControl extends Labelled {
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly autocomplete?: AutoFill;
  readonly inputmode?: 'email' | 'text' | 'numeric';
  readonly onInput: (text: string) => void;
}

/** Id of a control, of a key such as `corrections/0/new`. */
export const idOf = (key: string): string => key.replaceAll('/', '-');

function describedBy({ key, hint, fault }: Labelled): string | typeof nothing {
  const ids = [hint ? `${idOf(key)}-hint` : '', fault ? `${idOf(key)}-wrong` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function labelTemplate({ label, optional }: Labelled): TemplateResult {
  return html`${label} ${optional ? html`<span class="optional">(${optional})</span>` : nothing}`;
}

function notesTemplate({ key, hint, fault }: Labelled): TemplateResult {
  const id = idOf(key);
  return html`${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  ${fault ? html`<p class="wrong-text" id=${`${id}-wrong`}>${fault}</p>` : nothing}`;
}

/** A text. */
export function textControl(control: TextControl): TemplateResult {
  const { key, value, rows = 1, maxLength, autocomplete = 'off', inputmode, fault, onInput } = control;
  const typed = (event: Event): void => onInput((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const wrong = fault ? 'true' : nothing;
  const field =
    rows > 1
      ? html`<textarea
          class="input"
          part="input"
          id=${idOf(key)}
          rows=${rows}
          maxlength=${maxLength ?? nothing}
          autocomplete="off"
          aria-invalid=${wrong}
          aria-describedby=${describedBy(control)}
          .value=${live(value)}
          @input=${typed}
        ></textarea>`
      : html`<input
          class="input"
          part="input"
          id=${idOf(key)}
          type="text"
          inputmode=${inputmode ?? nothing}
          maxlength=${maxLength ?? nothing}
          autocomplete=${autocomplete}
          autocapitalize=${inputmode === 'email' ? 'none' : nothing}
          spellcheck=${inputmode === 'email' ? 'false' : nothing}
          aria-invalid=${wrong}
          aria-describedby=${describedBy(control)}
          .value=${live(value)}
          @input=${typed}
        />`;
  return html`<div class="field ${fault ? 'wrong' : ''}" part="field">
    <label class="label" for=${idOf(key)}>${labelTemplate(control)}</label>
    ${notesTemplate(control)} ${field}
  </div>`;
}

/** One of several, all to be seen. */
export interface ChoiceControl extends Labelled {
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly language?: string | undefined;
  }[];
  readonly onChoose: (value: string) => void;
}

/** Radio buttons. */
export function choiceControl(control: ChoiceControl): TemplateResult {
  const { key, value, options, fault, onChoose } = control;
  return html`<fieldset class="field ${fault ? 'wrong' : ''}" part="field" aria-describedby=${describedBy(control)}>
    <legend class="label">${labelTemplate(control)}</legend>
    ${notesTemplate(control)}
    <div class="ticks">
      ${options.map(
        (option, index) =>
          html`<label class="tick" part="tick">
            <input
              type="radio"
              id=${index === 0 ? idOf(key) : nothing}
              name=${idOf(key)}
              value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => onChoose(option.value)}
            />
            <span
              ><span lang=${option.language ?? nothing} dir="auto">${option.label}</span>
              ${option.hint ? html`<span class="tick-hint">${option.hint}</span>` : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** One of several, in a list. */
export function selectControl(control: ChoiceControl): TemplateResult {
  const { key, value, options, fault, onChoose } = control;
  return html`<div class="field ${fault ? 'wrong' : ''}" part="field">
    <label class="label" for=${idOf(key)}>${labelTemplate(control)}</label>
    ${notesTemplate(control)}
    <select
      class="input"
      part="input"
      id=${idOf(key)}
      aria-describedby=${describedBy(control)}
      .value=${live(value)}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select>
  </div>`;
}
