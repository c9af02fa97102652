import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** There is nothing to be had here: what went wrong, and what the page has put inside the tag, as a link to book. */
export function noWayOnTemplate(...trouble: Parameters<typeof troubleTemplate>): TemplateResult {
  return html`${troubleTemplate(...trouble)}<slot></slot>`;
}

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
