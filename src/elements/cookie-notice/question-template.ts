import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CookieCategory } from '../../policy/profile/cookies.js';
import { categoryName, profileWords, type ProfileWords, type Tongue } from './category-words.js';

/** What is asked, and what the visitor can do. */
export interface QuestionView extends Tongue {
  readonly sticky: boolean;
  /** What can be refused. */
  readonly categories: readonly CookieCategory[];
  readonly policy: string | undefined;
  readonly accept: () => void;
  readonly refuse: () => void;
  readonly openSettings: () => void;
  /** The visitor is about to open the settings. */
  readonly near: () => void;
  /** What was wanted could not be loaded. */
  readonly failed: boolean;
}

/** Words of the profile in their language. */
export const said = ({ text, language }: ProfileWords): TemplateResult =>
  html`<bdi lang=${language ?? nothing}>${text}</bdi>`;

const isLink = (href: string | undefined): href is string => Boolean(href?.startsWith('https://'));

/** Leads to a policy, beside the page. */
export function policyLinkTemplate(policy: string | undefined, { messages }: Tongue): TemplateResult | typeof nothing {
  if (!isLink(policy)) return nothing;
  return html`<a part="link" href=${policy} target="_blank" rel="noopener noreferrer"
    >${messages.policy}<span class="visually-hidden"> ${messages.newTab}</span></a
  >`;
}

/** What opens the settings. */
export function settingsButton(view: QuestionView, kind: string): TemplateResult {
  const { messages, openSettings, near } = view;
  return html`<button
    type="button"
    class=${kind}
    part="settings"
    aria-haspopup="dialog"
    @pointerenter=${near}
    @focus=${near}
    @click=${openSettings}
  >
    ${messages.settings}
  </button>`;
}

/** Says that what was wanted could not be loaded. */
export function failedTemplate({ failed, messages }: QuestionView): TemplateResult | typeof nothing {
  return failed ? html`<p class="failed" role="alert">${messages.notLoaded}</p>` : nothing;
}

/** The question. Both answers have the same size and the same look, and each is one press. */
export function questionTemplate(view: QuestionView): TemplateResult {
  const { messages, sticky, categories, accept, refuse, policy } = view;
  return html`<section class="notice ${sticky ? 'sticky' : ''}" part="notice" aria-labelledby="heading">
    <button type="button" class="close" part="close" aria-label=${messages.closeAndRefuse} @click=${refuse}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
    </button>
    <h2 id="heading">${messages.heading}</h2>
    <p>${messages.lead}</p>
    <ul>
      ${categories.map(
        (category) =>
          html`<li>
            <strong>${said(categoryName(category, view))}</strong> ${said(profileWords(category.purpose, view))}
          </li>`,
      )}
    </ul>
    <div class="ways">
      <button type="button" class="answer" part="answer refuse" @click=${refuse}>${messages.refuse}</button>
      <button type="button" class="answer" part="answer accept" @click=${accept}>${messages.accept}</button>
    </div>
    <p class="more">${settingsButton(view, 'plain')} ${policyLinkTemplate(policy, view)}</p>
    ${failedTemplate(view)}
  </section>`;
}
