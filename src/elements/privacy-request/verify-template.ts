import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { formatTimeLeft } from '../../i18n/time-left.js';
import { readContact } from '../../state/privacy-draft.js';
import { faultText } from './faults.js';
import type { DraftView } from './privacy-view.js';
import { actionsTemplate, stepTemplate } from './step-template.js';

function againTemplate({ texts, language, flow, onAnotherCode }: DraftView): TemplateResult {
  return flow.pause > 0
    ? html`<p class="hint">
        ${fill(texts.consent.anotherCodeIn, { time: formatTimeLeft(language, Math.ceil(flow.pause / 1000) * 1000) })}
      </p>`
    : html`<button type="button" class="button quiet again" part="button" @click=${onAnotherCode}>
        ${flow.task === 'sending-code' ? texts.consent.sendingCode : texts.consent.anotherCode}
      </button>`;
}

function sentTemplate({ texts, draft, flow }: DraftView): TemplateResult | typeof nothing {
  if (flow.error) return nothing;
  const [before = '', after = ''] = texts.own.codeSentTo.split('{contact}');
  return html`<p role="status">${before}<bdi class="strong">${readContact(draft.contact)?.to}</bdi>${after}</p>`;
}

/** The code that shows whose contact it is. */
export function verifyTemplate(view: DraftView): TemplateResult {
  const { texts, flow, onCode } = view;
  const fault = faultText(view, 'code');
  return stepTemplate(view, {
    title: texts.own.isItYou,
    onSubmit: onCode,
    content: html`${sentTemplate(view)}
      <div class="field ${fault ? 'wrong' : ''}" part="field">
        <label class="label" for="code">${texts.own.code}</label>
        <p class="wrong-text" id="code-wrong" role="alert">${fault ?? nothing}</p>
        <input
          class="input code"
          part="input"
          id="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="12"
          dir="ltr"
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby="code-wrong"
        />
      </div>
      ${againTemplate(view)}
      ${actionsTemplate(view, flow.task === 'checking' ? texts.consent.checkingCode : texts.own.checkCode)}`,
  });
}
