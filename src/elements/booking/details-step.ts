import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { MAX_NOTES_LENGTH } from '../../protocol/booking.js';
import type { DetailsDraft, FlowState } from '../../state/booking-flow.js';
import type { DetailsField, FieldProblem, FieldProblems } from '../../state/booking-request.js';
import { holdTemplate } from './hold-template.js';
import type { HoldView } from './hold-template.js';

export interface DetailsView {
  readonly language: string;
  readonly messages: Messages;
  readonly flow: FlowState;
  readonly hold: HoldView | undefined;
  readonly problems: FieldProblems;
  readonly edit: (draft: Partial<DetailsDraft>) => void;
  readonly extend: () => void;
  readonly submit: () => void;
}

const FIELDS: readonly DetailsField[] = ['name', 'email', 'notes'];

/** What is wrong with a field, in words. */
function problemText(field: DetailsField, problem: FieldProblem, messages: Messages): string {
  if (problem === 'too-long') return messages.tooLong;
  if (problem === 'missing') return field === 'email' ? messages.emailMissing : messages.nameMissing;
  return problem === 'format' && field === 'email' ? messages.emailInvalid : messages.answerRefused;
}

/** Focuses a field of the same form. */
function goTo(event: Event, field: DetailsField): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById(field)?.focus();
}

function summaryTemplate({ problems, messages }: DetailsView): TemplateResult | typeof nothing {
  const wrong = FIELDS.filter((field) => problems[field]);
  if (wrong.length === 0) return nothing;
  return html`<div class="trouble problems" part="problems" role="group" aria-labelledby="problems-title" tabindex="-1">
    <h3 class="problems-title" id="problems-title">${messages.problemsFound}</h3>
    <ul>
      ${wrong.map(
        (field) =>
          html`<li>
            <a href=${`#${field}`} @click=${(event: Event) => goTo(event, field)}
              >${problemText(field, problems[field]!, messages)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

interface Control {
  readonly id: string;
  readonly value: string;
  /** Ids of what describes it. */
  readonly describedBy: string | typeof nothing;
  readonly wrong: 'true' | typeof nothing;
  readonly onInput: (event: Event) => void;
}

function fieldTemplate(
  view: DetailsView,
  field: DetailsField,
  control: (control: Control) => TemplateResult,
  optional = false,
): TemplateResult {
  const { messages, problems, flow, edit } = view;
  const problem = problems[field];
  return html`<div class="field ${problem ? 'wrong' : ''}" part="field">
    <label for=${field}
      >${messages[field]} ${optional ? html`<span class="optional">(${messages.optional})</span>` : nothing}</label
    >
    ${
      problem
        ? html`<p class="wrong-text" id=${`${field}-wrong`}>${problemText(field, problem, messages)}</p>`
        : nothing
    }
    ${control({
      id: field,
      value: flow.draft[field],
      describedBy: problem ? `${field}-wrong` : nothing,
      wrong: problem ? 'true' : nothing,
      onInput: (event) => edit({ [field]: (event.target as HTMLInputElement).value }),
    })}
  </div>`;
}

function inputTemplate(type: 'text' | 'email', autocomplete: 'name' | 'email') {
  return ({ id, value, describedBy, wrong, onInput }: Control): TemplateResult =>
    html`<input
      part="input"
      id=${id}
      name=${id}
      type=${type}
      autocomplete=${autocomplete}
      required
      aria-describedby=${describedBy}
      aria-invalid=${wrong}
      .value=${value}
      @input=${onInput}
    />`;
}

function notesTemplate({ id, value, describedBy, wrong, onInput }: Control): TemplateResult {
  return html`<textarea
    part="input"
    id=${id}
    name=${id}
    maxlength=${MAX_NOTES_LENGTH}
    aria-describedby=${describedBy}
    aria-invalid=${wrong}
    .value=${value}
    @input=${onInput}
  ></textarea>`;
}

/** Who books: checked when sent, with what is wrong beside each field and in a summary that leads to it. */
export function detailsStep(view: DetailsView): TemplateResult {
  const { messages, flow, submit } = view;
  const sending = flow.sending !== 'no';
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  return html`${holdTemplate(view)}
    <form class="details" novalidate aria-busy=${sending ? 'true' : 'false'} @submit=${onSubmit}>
      ${summaryTemplate(view)} ${fieldTemplate(view, 'name', inputTemplate('text', 'name'))}
      ${fieldTemplate(view, 'email', inputTemplate('email', 'email'))}
      ${fieldTemplate(view, 'notes', notesTemplate, true)}
      <div class="actions">
        ${
          flow.sendError
            ? html`<div class="trouble" part="trouble" tabindex="-1">
                <p>${messages.errors[flow.sendError.code]}</p>
              </div>`
            : nothing
        }
        <button type="submit" class="button primary" part="button submit" aria-disabled=${sending ? 'true' : nothing}>
          ${sending ? messages.booking : flow.sendError ? messages.tryAgain : messages.book}
        </button>
        ${flow.sending === 'checking' ? html`<p>${messages.checking}</p>` : nothing}
      </div>
    </form>`;
}
