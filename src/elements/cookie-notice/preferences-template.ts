/** The settings, in a modal dialog: every category with its purpose, its cookies and its switches. Loaded when wanted. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../i18n/text.js';
import { isOptional, type CookieKey } from '../../policy/cookies/cookie-choice.js';
import type { CookieService } from '../../policy/cookies/cookie-clause.js';
import { periodInWords } from '../../policy/notice/notice-line.js';
import type { CookieCategory, CookieRow } from '../../policy/profile/cookies.js';
import type { DialogController } from '../dialog/dialog-controller.js';
import { dialogTemplate } from '../dialog/dialog-template.js';
import { categoryName, profileWords } from './category-words.js';
import { signalText, type CookieNoticeView } from './cookie-notice-template.js';
import { policyLinkTemplate, said } from './question-template.js';

/** What is shown, and what the visitor can do. */
export interface PreferencesView extends Pick<
  CookieNoticeView,
  'messages' | 'language' | 'written' | 'signal' | 'policy'
> {
  readonly categories: readonly CookieCategory[];
  /** Switches that are on, saved or not. */
  readonly on: ReadonlySet<CookieKey>;
  /** A choice was made: closing keeps it. Until then closing is refusing. */
  readonly decided: boolean;
  readonly browserHint: boolean;
  /** There is a receipt to keep. */
  readonly receipt: boolean;
  readonly toggle: (keys: readonly CookieKey[], on: boolean) => void;
  readonly accept: () => void;
  readonly refuse: () => void;
  readonly save: () => void;
  readonly close: () => void;
  readonly keepReceipt: () => void;
  readonly dialog: Pick<DialogController, 'onClose' | 'onPointerDown' | 'onClick'>;
}

interface Switch {
  readonly label: TemplateResult;
  readonly describedBy: string;
  readonly keys: readonly CookieKey[];
}

function switchTemplate({ label, describedBy, keys }: Switch, { on, toggle }: PreferencesView): TemplateResult {
  const count = keys.filter((key) => on.has(key)).length;
  return html`<label class="switch" part="switch">
    <input
      type="checkbox"
      part="box"
      autocomplete="off"
      aria-describedby=${describedBy}
      .checked=${live(count === keys.length)}
      .indeterminate=${count > 0 && count < keys.length}
      @change=${(event: Event) => toggle(keys, (event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** A cookie: its name and owner, what it is for, how long it stays, where it is. */
function rowTemplate(row: CookieRow, view: PreferencesView): TemplateResult {
  const { messages, language } = view;
  const facts = [
    row.owner,
    row.lifetime &&
      (row.lifetime === 'session'
        ? messages.keptForSession
        : fill(messages.keptFor, { time: periodInWords(row.lifetime, language) })),
    row.kind && row.kind !== 'cookie' ? messages.inStorage : undefined,
  ].filter(Boolean);
  return html`<li>
    <code dir="ltr">${row.name}</code> ${row.purpose === undefined ? nothing : said(profileWords(row.purpose, view))}
    ${facts.length > 0 ? html`<span class="facts">${facts.join(' · ')}</span>` : nothing}
  </li>`;
}

function rowsTemplate(rows: readonly CookieRow[] | undefined, view: PreferencesView): TemplateResult | typeof nothing {
  return rows?.length
    ? html`<ul class="rows">
        ${rows.map((row) => rowTemplate(row, view))}
      </ul>`
    : nothing;
}

function serviceTemplate(category: CookieCategory, service: CookieService, view: PreferencesView): TemplateResult {
  const id = `about-${category.id}-${service.id}`;
  const name = said(profileWords(service.name, view));
  return html`<div class="service">
    ${
      isOptional(category)
        ? switchTemplate({ label: name, describedBy: id, keys: [`${category.id}/${service.id}`] }, view)
        : html`<p class="name-only">${name}</p>`
    }
    <div id=${id}>${rowsTemplate(service.cookies, view)}${policyLinkTemplate(service.policy, view)}</div>
  </div>`;
}

function categoryTemplate(category: CookieCategory, view: PreferencesView): TemplateResult {
  const { id, purpose, consequence, cookies, services = [] } = category;
  const keys = services.length > 0 ? services.map((service) => `${id}/${service.id}`) : [id];
  const name = html`<strong>${said(categoryName(category, view))}</strong>`;
  return html`<section class="category" part="category" data-category=${id}>
    ${
      isOptional(category)
        ? switchTemplate({ label: name, describedBy: `about-${id}`, keys }, view)
        : html`<p class="fixed"><span>${name}</span> <span class="facts">${view.messages.alwaysOn}</span></p>`
    }
    <div class="about" id="about-${id}">
      <p>${said(profileWords(purpose, view))}</p>
      ${
        consequence === undefined
          ? nothing
          : html`<p>
              ${isOptional(category) ? html`<span class="facts">${view.messages.ifRefused}</span>` : nothing}
              ${said(profileWords(consequence, view))}
            </p>`
      }
      ${rowsTemplate(cookies, view)}
    </div>
    ${services.map((service) => serviceTemplate(category, service, view))}
  </section>`;
}

function answersTemplate({ messages, refuse, accept, save }: PreferencesView): TemplateResult {
  return html`<div class="ways bottom">
    <button type="button" class="answer" part="answer refuse" @click=${refuse}>${messages.refuse}</button>
    <button type="button" class="answer" part="answer accept" @click=${accept}>${messages.accept}</button>
    <button type="button" class="answer" part="answer save" @click=${save}>${messages.save}</button>
  </div>`;
}

/** The dialog. */
export function preferencesTemplate(view: PreferencesView): TemplateResult {
  const { messages, categories, decided, browserHint, receipt, close, keepReceipt, dialog, policy } = view;
  const isAsked = categories.some(isOptional);
  const signal = signalText(view);
  return dialogTemplate({
    dialog,
    name: html`<h2 class="name" id="name" tabindex="-1">${messages.settings}</h2>`,
    closeLabel: isAsked && !decided ? messages.closeAndRefuse : messages.close,
    close,
    content: html`<div class="content" part="content" role="group" aria-labelledby="name" tabindex="0">
        ${signal ? html`<p part="signal">${signal}</p>` : nothing}
        ${categories.map((category) => categoryTemplate(category, view))}
        ${browserHint ? html`<p class="facts">${messages.browserHint}</p>` : nothing}
        <p class="more">
          ${
            receipt
              ? html`<button type="button" class="plain" part="receipt" @click=${keepReceipt}>
                  ${messages.receipt}
                </button>`
              : nothing
          }
          ${policyLinkTemplate(policy, view)}
        </p>
      </div>
      ${isAsked ? answersTemplate(view) : nothing}`,
  });
}
