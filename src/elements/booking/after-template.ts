/** What a visitor takes away from a booking that is made: an entry in their calendar, and the link that manages it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { CreatedBooking } from '../../protocol/booking.js';
import type { Business } from '../../protocol/business.js';
import type { CheckoutController } from '../../state/checkout-controller.js';
import { manageLink } from '../../state/manage-link.js';
import { calendarLinksTemplate } from './calendar-links-template.js';
import { manageLinkTemplate } from './manage-link-template.js';

export interface AfterView {
  readonly words: LaterMessages | undefined;
  readonly booking: CreatedBooking;
  readonly flow: { readonly boot?: { readonly business: Business } | undefined };
  readonly checkout: CheckoutController | undefined;
  /** Address of the page with `<punctual-manage>`. */
  readonly managePage: string | undefined;
  readonly copied: boolean;
  readonly copyLink: (href: string) => void;
}

/** Below what was booked. */
export function afterTemplate(view: AfterView): TemplateResult | typeof nothing {
  const { words, booking, flow, checkout, managePage, copied, copyLink } = view;
  const business = flow.boot?.business;
  if (!words || !business || !checkout) return nothing;
  const { calendarFile } = checkout;
  return html`${calendarLinksTemplate({
    words,
    booking,
    business,
    file: { status: calendarFile.status, fetch: () => void calendarFile.fetch(booking) },
  })}
  ${manageLinkTemplate({
    words,
    href: managePage ? manageLink(managePage, booking, location.href) : undefined,
    copied,
    copy: copyLink,
  })}`;
}
