import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CookieMessages } from '../../i18n/cookie-choice/choice-messages.js';
import { fill } from '../../i18n/text.js';
import type { CookieFace } from '../../policy/cookies/cookie-choice.js';
import { failedTemplate, questionTemplate, settingsButton, type QuestionView } from './question-template.js';

/** What is shown, and what the visitor can do. */
export interface CookieNoticeView extends QuestionView {
  readonly messages: CookieMessages;
  readonly face: CookieFace;
  /** What of the signal there is to say. */
  readonly signal: 'none' | 'seen' | 'nothing-sold' | 'honoured';
  /** Until when the choice holds; where nothing may be stored, until the page is left. */
  readonly until: { readonly date: string } | 'page' | undefined;
  /** Something is on and can be refused with one press. */
  readonly refusable: boolean;
  /** What became of the last choice. */
  readonly outcome: { readonly left: readonly string[]; readonly stillRuns: boolean } | undefined;
  readonly reload: () => void;
}

/** What is said of the signal. */
export function signalText({ messages, signal }: Pick<CookieNoticeView, 'messages' | 'signal'>): string {
  if (signal === 'none') return '';
  const more = { seen: '', 'nothing-sold': messages.gpcNothingSold, honoured: messages.gpcHonoured }[signal];
  return `${messages.gpcSeen} ${more}`.trim();
}

function signalTemplate(view: CookieNoticeView): TemplateResult | typeof nothing {
  const text = signalText(view);
  return text ? html`<p part="signal">${text}</p>` : nothing;
}

function lineText({ messages, categories, refusable, until }: CookieNoticeView): string {
  if (categories.length === 0) return messages.necessaryOnly;
  if (until === 'page') return messages.chosenForPage;
  if (until) return fill(messages.chosenUntil, until);
  return refusable ? messages.onUntilRefused : messages.necessaryOnly;
}

function outcomeTemplate({ outcome, messages, reload, language }: CookieNoticeView): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const names = new Intl.ListFormat(language, { type: 'unit' }).format(outcome.left);
  return html`${outcome.left.length > 0 ? html`<p part="left">${fill(messages.notDeleted, { names })}</p>` : nothing}${
    outcome.stillRuns
      ? html`<p>
          ${messages.stillRuns}
          <button type="button" class="plain" part="reload" @click=${reload}>${messages.reload}</button>
        </p>`
      : nothing
  }`;
}

/** What is there when nothing is asked: the lasting way back to the choice. Refusing is one press, as accepting was. */
function lineTemplate(view: CookieNoticeView): TemplateResult {
  const { messages, refusable, refuse } = view;
  return html`<div class="line" part="line">
    ${signalTemplate(view)}
    <p>
      <span>${lineText(view)}</span> ${
        refusable
          ? html`<button type="button" class="plain" part="refuse" @click=${refuse}>${messages.refuse}</button>`
          : nothing
      }
      ${settingsButton(view, 'plain')}
    </p>
    ${outcomeTemplate(view)}${failedTemplate(view)}
  </div>`;
}

/** The notice as the profile asks for it. */
export function cookieNoticeTemplate(view: CookieNoticeView): TemplateResult | typeof nothing {
  if (view.face === 'question') return questionTemplate(view);
  if (view.face === 'line') return lineTemplate(view);
  const signal = signalTemplate(view);
  return signal === nothing ? nothing : html`<div class="line" part="line">${signal}</div>`;
}
