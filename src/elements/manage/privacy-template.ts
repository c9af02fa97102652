/** Requests about the data of a booking, opened in place. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { PRIVACY_PARTS } from '../exported-parts.js';
import { troubleTemplate } from '../trouble-template.js';
import type { ManageView } from './manage-view.js';

/** Whether the business offers any right, in whatever way. */
function offersRights(profile: PolicyProfile | undefined): boolean {
  return Object.values(profile?.rights ?? {}).some((ways) => Array.isArray(ways) && ways.length > 0);
}

/** The request centre, in place, for this booking: its token saves the code. */
function centreTemplate({ own, messages, client, profile, host, privacy, openPrivacy, access }: ManageView) {
  switch (privacy) {
    case 'closed':
    case 'loading':
      return html`<button
        type="button"
        class="button ask"
        part="button"
        aria-busy=${privacy === 'loading' ? 'true' : 'false'}
        @click=${openPrivacy}
      >
        ${own.privacyAsk}
      </button>`;
    case 'failed':
      return troubleTemplate(messages.errors.unavailable, { label: messages.tryAgain, act: openPrivacy });
    case 'open':
      // There for the focus: the button that had it is gone.
      return html`<div class="asking" role="group" aria-labelledby="privacy-title" tabindex="-1">
        <punctual-privacy-request
          part="privacy"
          exportparts=${PRIVACY_PARTS}
          .client=${client}
          .profile=${profile}
          .booking=${access}
          .messages=${host.messages}
        ></punctual-privacy-request>
      </div>`;
  }
}

/** What can be asked about the data of the booking: where the page or the profile says, else here. */
export function privacyTemplate(view: ManageView): TemplateResult | typeof nothing {
  const { own, hasPrivacy, privacyPage, profile } = view;
  if (!hasPrivacy && !privacyPage && !offersRights(profile)) return nothing;
  const way = privacyPage ? html`<a part="link" href=${privacyPage}>${own.privacyAsk}</a>` : centreTemplate(view);
  return html`<section class="section" aria-labelledby="privacy-title">
    <h3 class="section-title" id="privacy-title">${own.privacy}</h3>
    <slot name="privacy-request">${hasPrivacy ? nothing : way}</slot>
  </section>`;
}
