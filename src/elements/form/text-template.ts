/** A business's own words as text and links: never as markup, and never as a link that a text may not have. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Text } from '../../policy/profile/text.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { policyText } from '../policy-text.js';

/** What a text is drawn with. */
export interface TextView {
  /** Language of the visitor. */
  readonly language: string;
  /** Language of texts that are there only once. */
  readonly written: string | undefined;
  /** Said of a link that leads away. */
  readonly newTab: string;
}

/** A text in the visitor's language, or in the next best one, which is said to whoever reads it aloud. */
export function textTemplate(text: Text, { language, written, newTab }: TextView): TemplateResult {
  const spoken = textIn(text, language, written);
  return html`<span class="words" lang=${spoken.language ?? nothing}>${policyText(spoken.text, newTab)}</span>`;
}
