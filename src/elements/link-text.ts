import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textParts } from '../policy/profile/text.js';

/** A text with its link tokens as links. Whatever else is in it is shown as text. A page opens beside the visitor's own. */
export function linkText(text: string): TemplateResult {
  return html`${textParts(text).map(({ text: words, href }) =>
    href === undefined
      ? words
      : html`<a
          part="link"
          href=${href}
          target=${href.startsWith('https:') ? '_blank' : nothing}
          rel=${href.startsWith('https:') ? 'noopener noreferrer' : nothing}
          >${words}</a
        >`,
  )}`;
}
