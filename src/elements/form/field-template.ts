import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Text } from '../../policy/profile/text.js';
import type { FormField, ShownQuestion } from '../../protocol/form/form-definition.js';
import { helpIcon } from '../../styles/icons.js';
import { controlTemplate, isGroup } from './control-templates.js';
import { faultText } from './fault-text.js';
import { controlId, wordsOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { textTemplate } from './text-template.js';

/** A text, and the language of texts that are there only once where it stands. */
interface Reason {
  readonly text: Text;
  readonly written: string | undefined;
}

/** Why a question is asked: its own words, the profile's, or the purposes that the profile names. */
function reasonsFor({ key, why }: ShownQuestion, { definition, profile }: FormView): readonly Reason[] {
  if (why !== undefined) return [{ text: why, written: definition.language }];
  const fields = profile?.fields ?? {};
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  const written = profile?.language;
  if (field?.why !== undefined) return [{ text: field.why, written }];
  const purposes = (field?.purposes ?? []).flatMap((name) => profile?.purposes?.[name] ?? []);
  return purposes.map(({ text }) => ({ text, written }));
}

function whyTemplate(field: ShownQuestion, view: FormView): TemplateResult | typeof nothing {
  const reasons = reasonsFor(field, view);
  if (reasons.length === 0) return nothing;
  return html`<details class="why" part="why">
    <summary>${helpIcon}<span>${view.messages.whyAsked}</span></summary>
    ${reasons.map(({ text, written }) => html`<p>${textTemplate(text, { ...wordsOf(view), written })}</p>`)}
  </details>`;
}

function labelTemplate({ label, required }: ShownQuestion, view: FormView): TemplateResult {
  return html`${textTemplate(label, wordsOf(view))}
  ${required ? nothing : html`<span class="optional">(${view.messages.optional})</span>`}`;
}

function questionTemplate(field: ShownQuestion, view: FormView): TemplateResult {
  const { key, help } = field;
  const id = controlId(key);
  const fault = view.faults.get(key);
  const describedBy = [help === undefined ? '' : `${id}-help`, fault === undefined ? '' : `${id}-wrong`]
    .filter(Boolean)
    .join(' ');
  const control = controlTemplate(field, {
    view,
    describedBy: describedBy || nothing,
    wrong: fault === undefined ? nothing : 'true',
  });
  const rest = html`${help === undefined ? nothing : html`<p class="hint" id=${`${id}-help`}>${textTemplate(help, wordsOf(view))}</p>`}
  ${
    // A telephone number says so by itself.
    fault === undefined || field.kind === 'phone'
      ? nothing
      : html`<p class="wrong-text" id=${`${id}-wrong`}>${faultText(field, fault, view)}</p>`
  }
  ${control} ${whyTemplate(field, view)}`;
  const classes = `field ${fault === undefined ? '' : 'wrong'}`;
  return isGroup(field)
    ? html`<fieldset class=${classes} part="field">
        <legend class="label">${labelTemplate(field, view)}</legend>
        ${rest}
      </fieldset>`
    : html`<div class=${classes} part="field">
        <label class="label" for=${id}>${labelTemplate(field, view)}</label>
        ${rest}
      </div>`;
}

/** One field of a page. What is hidden is not drawn at all. */
export function fieldTemplate(field: FormField, view: FormView): TemplateResult | typeof nothing {
  if (field.kind === 'hidden') return nothing;
  if (field.kind !== 'heading') return questionTemplate(field, view);
  return html`<div class="heading">
    <h3 class="heading-title">${textTemplate(field.label, wordsOf(view))}</h3>
    ${field.help === undefined ? nothing : html`<p class="hint">${textTemplate(field.help, wordsOf(view))}</p>`}
  </div>`;
}
