import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../i18n/locale-controller.js';
import type { LanguageTexts } from '../i18n/language-texts.js';
import { sharedTexts } from '../i18n/shared-texts.js';
import type { Messages, Overrides } from '../i18n/messages.js';
import { systemClock } from '../state/clock.js';
import type { Clock } from '../state/clock.js';
import { warn } from '../state/warn.js';

/** What every element that draws something has: its texts, its clock, and a root that says which language it speaks. */
export abstract class DrawnElement<Texts extends object = Messages> extends LitElement {
  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: Overrides<Texts> | undefined;

  /** What tells the time; tests set their own. */
  @property({ attribute: false }) clock: Clock = systemClock;

  protected readonly locale = new LocaleController<Texts>(this, {
    warn,
    texts: this.languageTexts ?? (sharedTexts() as unknown as LanguageTexts<Texts>),
  });

  /** The set of texts that it speaks; that which all elements share unless told. */
  protected get languageTexts(): LanguageTexts<Texts> | undefined {
    return undefined;
  }

  /** Everything that is drawn, in the language and the direction of the page. */
  protected rootTemplate(content: unknown): TemplateResult {
    const { language, direction, ready } = this.locale;
    return html`<div class="root" part="root" lang=${language} dir=${direction} aria-busy=${ready ? nothing : 'true'}>
      ${content}
    </div>`;
  }
}
