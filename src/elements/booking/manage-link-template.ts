import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LaterMessages } from '../../i18n/later/later-messages.js';

export interface ManageLinkView {
  readonly words: LaterMessages;
  /** The link; nothing is shown without one. */
  readonly href: string | undefined;
  readonly copied: boolean;
  readonly copy: (href: string) => void;
}

/** The link that changes or cancels the booking: it is told here, and never again. */
export function manageLinkTemplate({ words, href, copied, copy }: ManageLinkView): TemplateResult | typeof nothing {
  if (!href) return nothing;
  // Pages that are not on https may not write to the clipboard.
  const canCopy = 'clipboard' in navigator;
  return html`<div class="manage-link">
    <p><a part="manage-link" href=${href}>${words.manageBooking}</a></p>
    <p class="hint">${words.manageLinkHint}</p>
    ${
      canCopy
        ? html`<button type="button" class="button quiet" part="button" @click=${() => copy(href)}>
            ${words.copyLink}
          </button>`
        : nothing
    }
    <span class="copied" role="status">${copied ? words.linkCopied : nothing}</span>
  </div>`;
}
