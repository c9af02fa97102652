import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Something went wrong: what, and a way on where there is one. */
export function troubleTemplate(
  text: string,
  retry?: { readonly label: string; readonly act: () => void },
): TemplateResult {
  return html`<div class="trouble" part="trouble" role="alert">
    <p>${text}</p>
    ${
      retry
        ? html`<button type="button" class="button" part="button" @click=${retry.act}>${retry.label}</button>`
        : nothing
    }
  </div>`;
}
