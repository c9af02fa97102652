import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { Business } from '../../protocol/business.js';

/** What a telephone can dial of a number as the business writes it; letters are left to the people who read them. */
function dialled(phone: string): string | undefined {
  const digits = phone.replace(/[^\d+]/g, '');
  return /[a-z]/i.test(phone) || !/^\+?\d{3,20}$/.test(digits) ? undefined : `tel:${digits}`;
}

function page(url: string): string | undefined {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

function way(text: string, href: string | undefined): TemplateResult {
  return html`<li>${href ? html`<a href=${href}><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`}</li>`;
}

/** How the business is reached when the page cannot help; nothing where it does not say. */
export function contactTemplate(business: Business | undefined, words: LaterMessages): TemplateResult | typeof nothing {
  const { phone, email, url } = business?.contact ?? {};
  if (!phone && !email && !url) return nothing;
  return html`<div class="contact">
    <p>${words.contact}</p>
    <ul class="contact-ways">
      ${phone ? way(phone, dialled(phone)) : nothing}
      ${email ? way(email, `mailto:${encodeURIComponent(email).replace('%40', '@')}`) : nothing}
      ${url ? way(url.replace(/^https?:\/\/|\/$/g, ''), page(url)) : nothing}
    </ul>
  </div>`;
}
