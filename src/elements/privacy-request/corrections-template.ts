import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { MAX_CORRECTIONS } from '../../protocol/privacy-request.js';
import { EMPTY_CORRECTION, OTHER_FIELD, type CorrectionDraft } from '../../state/privacy-draft.js';
import { faultText } from './faults.js';
import { selectControl, textControl } from './field-templates.js';
import type { DraftView } from './privacy-view.js';

const FIELDS = ['name', 'email', 'phone', 'notes'] as const;

/** What a booking has, in the profile's words where it has some. */
function fieldOptions({ texts, profile, language }: DraftView) {
  const label = (field: (typeof FIELDS)[number]): string => {
    const own = profile.fields?.[field]?.label;
    return own === undefined ? texts.notice.fields[field] : textIn(own, language, profile.language).text;
  };
  return [
    ...FIELDS.map((value) => ({ value, label: label(value) })),
    { value: OTHER_FIELD, label: texts.own.otherField },
  ];
}

function correctionTemplate(
  correction: CorrectionDraft,
  index: number,
  view: DraftView,
  numberText: (number: number) => string,
): TemplateResult {
  const { draft, texts, flow } = view;
  const { own, shared } = texts;
  const key = `corrections/${index}`;
  const many = draft.corrections.length > 1;
  const change = (part: Partial<CorrectionDraft>): void =>
    flow.edit({ corrections: draft.corrections.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const remove = (): void => flow.edit({ corrections: draft.corrections.filter((_, at) => at !== index) });
  const number = numberText(index + 1);
  return html`<fieldset class="correction" part="correction">
    <legend class=${many ? 'label' : 'visually-hidden'}>${fill(own.correctionOf, { number })}</legend>
    ${selectControl({
      key: `${key}/which`,
      label: own.field,
      fault: undefined,
      value: correction.field,
      options: fieldOptions(view),
      onChoose: (field) => change({ field }),
    })}
    ${
      correction.field === OTHER_FIELD
        ? textControl({
            key: `${key}/field`,
            label: own.fieldName,
            fault: faultText(view, `${key}/field`),
            value: correction.name,
            maxLength: 64,
            onInput: (name) => change({ name }),
          })
        : nothing
    }
    <div class="pair">
      ${textControl({
        key: `${key}/old`,
        label: own.oldValue,
        optional: shared.optional,
        fault: faultText(view, `${key}/old`),
        value: correction.old,
        maxLength: 2000,
        onInput: (old) => change({ old }),
      })}
      ${textControl({
        key: `${key}/new`,
        label: own.newValue,
        fault: faultText(view, `${key}/new`),
        value: correction.wanted,
        maxLength: 2000,
        onInput: (wanted) => change({ wanted }),
      })}
    </div>
    ${
      many
        ? html`<button type="button" class="button quiet" part="button" @click=${remove}>
            ${fill(own.removeCorrection, { number })}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** What is wrong and what it should be, once or several times. */
export function correctionsTemplate(view: DraftView, numberText: (number: number) => string): TemplateResult {
  const { draft, texts, flow } = view;
  const add = (): void => flow.edit({ corrections: [...draft.corrections, EMPTY_CORRECTION] });
  return html`<div class="corrections">
    <h3 class="label">${texts.own.corrections}</h3>
    ${draft.corrections.map((one, index) => correctionTemplate(one, index, view, numberText))}
    ${
      draft.corrections.length < MAX_CORRECTIONS
        ? html`<button type="button" class="button" part="button" @click=${add}>${texts.own.addCorrection}</button>`
        : nothing
    }
  </div>`;
}
