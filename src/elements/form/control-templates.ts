/** The control of each kind of question: the browser's own, so that every help of the browser works on it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_LONG_TEXT_LENGTH, MAX_TEXT_LENGTH } from '../../protocol/form/form-fields.js';
import type { FieldOption, ShownQuestion } from '../../protocol/form/form-definition.js';
import { answerOf } from '../../protocol/form/conditions.js';
import type { DraftValue } from '../../state/form-draft.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { fileTemplate } from './file-template.js';
import { controlId, textOf, wordsOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { textTemplate } from './text-template.js';

/** What every control has. */
export interface Control {
  readonly view: FormView;
  readonly describedBy: string | typeof nothing;
  readonly wrong: 'true' | typeof nothing;
}

type Of<Kind extends ShownQuestion['kind']> = Extract<ShownQuestion, { kind: Kind }>;

/** More options than this are a list. */
const MANY = 7;

function targetValue(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

const INPUTS = {
  text: { type: 'text', mode: undefined },
  email: { type: 'email', mode: undefined },
  // Not of type `number`: it turns with the mouse's wheel, and hides what it cannot read.
  number: { type: 'text', mode: 'decimal' },
  date: { type: 'date', mode: undefined },
} as const;

function inputTemplate(field: Of<keyof typeof INPUTS>, { view, describedBy, wrong }: Control): TemplateResult {
  const { key, kind, required, readOnly } = field;
  const { type, mode } = INPUTS[kind];
  const day = kind === 'date' ? field : undefined;
  return html`<input
    part="input"
    class="input"
    id=${controlId(key)}
    name=${key}
    type=${type}
    inputmode=${mode ?? nothing}
    dir=${kind === 'email' ? 'ltr' : kind === 'text' ? 'auto' : nothing}
    autocomplete=${field.autocomplete ?? 'off'}
    maxlength=${kind === 'text' ? (field.maxLength ?? MAX_TEXT_LENGTH) : nothing}
    min=${day?.min ?? nothing}
    max=${day?.max ?? nothing}
    ?required=${required}
    ?readonly=${readOnly}
    aria-describedby=${describedBy}
    aria-invalid=${wrong}
    .value=${live(textOf(view, key))}
    @input=${(event: Event) => view.edit(key, targetValue(event))}
  />`;
}

function areaTemplate({ key, required, readOnly, maxLength }: Of<'long-text'>, control: Control): TemplateResult {
  const { view, describedBy, wrong } = control;
  return html`<textarea
    part="input"
    class="input"
    id=${controlId(key)}
    name=${key}
    dir="auto"
    maxlength=${maxLength ?? MAX_LONG_TEXT_LENGTH}
    ?required=${required}
    ?readonly=${readOnly}
    aria-describedby=${describedBy}
    aria-invalid=${wrong}
    .value=${live(textOf(view, key))}
    @input=${(event: Event) => view.edit(key, targetValue(event))}
  ></textarea>`;
}

function listTemplate({ key, options, required, readOnly }: Of<'choice'>, control: Control): TemplateResult {
  const { view, describedBy, wrong } = control;
  const { language, definition, messages } = view;
  const chosen = textOf(view, key);
  return html`<select
    part="input"
    class="input"
    id=${controlId(key)}
    name=${key}
    ?required=${required}
    ?disabled=${readOnly}
    aria-describedby=${describedBy}
    aria-invalid=${wrong}
    @input=${(event: Event) => view.edit(key, targetValue(event))}
  >
    <option value="" ?selected=${chosen === ''}>${messages.chooseOne}</option>
    ${options.map(
      ({ value, label }) =>
        html`<option value=${value} ?selected=${value === chosen}>
          ${textIn(label, language, definition.language).text}
        </option>`,
    )}
  </select>`;
}

interface Ticks {
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly (FieldOption | { readonly value: string; readonly label: string })[];
  readonly isChosen: (value: string) => boolean;
  readonly choose: (value: string, on: boolean) => void;
}

/** Radio buttons or tick boxes; the first of them is where a link to the question leads. */
function ticksTemplate({ key, required, readOnly }: ShownQuestion, ticks: Ticks, control: Control): TemplateResult {
  const { view, wrong, describedBy } = control;
  const { type, options, isChosen, choose } = ticks;
  return html`<div class="ticks">
    ${options.map(
      ({ value, label }, index) =>
        html`<label class="tick">
          <input
            part="tick"
            type=${type}
            id=${index === 0 ? controlId(key) : `${controlId(key)}-${String(index)}`}
            name=${key}
            value=${value}
            ?required=${type === 'radio' && required}
            ?disabled=${readOnly && !isChosen(value)}
            aria-describedby=${index === 0 ? describedBy : nothing}
            aria-invalid=${wrong}
            .checked=${live(isChosen(value))}
            @input=${(event: Event) => choose(value, (event.target as HTMLInputElement).checked)}
          />
          ${textTemplate(label, wordsOf(view))}
        </label>`,
    )}
  </div>`;
}

function choiceTemplate(field: Of<'choice'>, control: Control): TemplateResult {
  if (field.options.length > MANY) return listTemplate(field, control);
  const { view } = control;
  const chosen = textOf(view, field.key);
  const choose = (value: string): void => view.edit(field.key, value);
  return ticksTemplate(
    field,
    { type: 'radio', options: field.options, isChosen: (value) => value === chosen, choose },
    control,
  );
}

function choicesTemplate(field: Of<'choices'>, control: Control): TemplateResult {
  const { view } = control;
  const value = answerOf(view.draft, field.key) as DraftValue | undefined;
  const chosen = new Set(Array.isArray(value) ? (value as readonly string[]) : []);
  const choose = (option: string, on: boolean): void => {
    if (field.readOnly) return;
    // In the order of the options, whatever the order of the ticks.
    const next = field.options.map((one) => one.value).filter((one) => (one === option ? on : chosen.has(one)));
    view.edit(field.key, next);
  };
  return ticksTemplate(
    field,
    { type: 'checkbox', options: field.options, isChosen: (option) => chosen.has(option), choose },
    control,
  );
}

function yesNoTemplate(field: Of<'yes-no'>, control: Control): TemplateResult {
  const { view } = control;
  const { messages } = view;
  const answer = answerOf(view.draft, field.key);
  return ticksTemplate(
    field,
    {
      type: 'radio',
      options: [
        { value: 'true', label: messages.yes },
        { value: 'false', label: messages.no },
      ],
      isChosen: (value) => answer === (value === 'true'),
      choose: (value) => view.edit(field.key, value === 'true'),
    },
    control,
  );
}

/** Whether a question is a group of controls, labelled by a legend. */
export function isGroup(field: ShownQuestion): boolean {
  return (
    field.kind === 'choices' || field.kind === 'yes-no' || (field.kind === 'choice' && field.options.length <= MANY)
  );
}

/** The control of a question. */
export function controlTemplate(field: ShownQuestion, control: Control): TemplateResult | typeof nothing {
  switch (field.kind) {
    case 'long-text':
      return areaTemplate(field, control);
    case 'choice':
      return choiceTemplate(field, control);
    case 'choices':
      return choicesTemplate(field, control);
    case 'yes-no':
      return yesNoTemplate(field, control);
    case 'file':
      return fileTemplate(field, control);
    case 'phone':
      return control.view.phones?.phoneField(field, control.view) ?? nothing;
    default:
      return inputTemplate(field, control);
  }
}
