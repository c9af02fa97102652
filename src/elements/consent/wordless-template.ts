import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface WordlessView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Why there are no words; empty while nobody has to be told. */
  readonly text: string;
  readonly retry: { readonly label: string; readonly act: () => void } | undefined;
}

/** The place of a consent whose words are not there. */
export function wordlessTemplate({ language, direction, text, retry }: WordlessView): TemplateResult {
  return html`<div class="root" part="root" lang=${language} dir=${direction}>
    <div class="wordless" tabindex="-1">
      <p class="wrong-text" role="alert">${text}</p>
      ${
        retry
          ? html`<button type="button" class="button" part="button" @click=${retry.act}>${retry.label}</button>`
          : nothing
      }
    </div>
  </div>`;
}
