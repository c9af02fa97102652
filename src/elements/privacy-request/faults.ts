/** What is wrong with what was typed, in words, and a list of it that leads to each control. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillCounted } from '../../i18n/text.js';
import { idOf } from './field-templates.js';
import type { PrivacyView } from './privacy-view.js';

const CORRECTION = /^corrections\/(\d+)\/(\w+)$/;

function newValueText(code: string, { texts: { own, shared } }: PrivacyView): string {
  switch (code) {
    case 'required':
      return own.newValueMissing;
    case 'same':
      return own.newValueSame;
    case 'no-such-day':
      return own.noSuchDay;
    case 'too-early':
      return own.dayTooEarly;
    case 'too-long':
      return shared.tooLong;
    default:
      return own.newValueInvalid;
  }
}

function codeText(code: string, { texts: { own, consent }, flow, language }: PrivacyView): string {
  if (code === 'required') return own.codeMissing;
  return code === 'too-many' ? consent.codeTooManyTries : fillCounted(language, consent.codeWrong, flow.triesLeft);
}

function textOf(key: string, code: string, view: PrivacyView): string {
  const { own, shared } = view.texts;
  const [, , part] = CORRECTION.exec(key) ?? [];
  if (part === 'new') return newValueText(code, view);
  if (part !== undefined) return shared.answerMissing;
  switch (key) {
    case 'contact':
      return code === 'required' ? own.contactMissing : own.contactInvalid;
    case 'name':
      return shared.nameMissing;
    case 'bookingId':
      return own.referenceInvalid;
    case 'text':
      return code === 'required' ? own.textMissing : shared.tooLong;
    case 'purpose':
      return shared.choiceMissing;
    case 'code':
      return codeText(code, view);
    case 'attachments':
      return shared.fileFailed;
    default:
      return shared.answerRefused;
  }
}

/** What is wrong with a control; `undefined` where nothing is. */
export function faultText(view: PrivacyView, key: string): string | undefined {
  const code = view.flow.faults.get(key);
  return code === undefined ? undefined : textOf(key, code, view);
}

function linkTemplate(key: string, view: PrivacyView): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById(idOf(key))?.focus();
  };
  return html`<li><a href=${`#${idOf(key)}`} @click=${go}>${faultText(view, key)}</a></li>`;
}

/** Everything that is wrong, with a link to each control; it gets the focus when it comes. */
export function problemsTemplate(view: PrivacyView): TemplateResult | typeof nothing {
  const keys = [...view.flow.faults.keys()];
  if (keys.length === 0) return nothing;
  return html`<div class="trouble problems" part="problems" role="group" aria-labelledby="problems-title" tabindex="-1">
    <h3 class="problems-title" id="problems-title">${view.texts.shared.problemsFound}</h3>
    <ul>
      ${keys.map((key) => linkTemplate(key, view))}
    </ul>
  </div>`;
}
