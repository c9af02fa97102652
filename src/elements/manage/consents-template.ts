/** What the visitor agreed to with the booking, each with the press that takes it back and a receipt to keep. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GivenConsent } from '../../state/given-consents-controller.js';
import { troubleTemplate } from '../trouble-template.js';
import type { ManageView } from './manage-view.js';

const SMS = 'sms.transactional';

function controlTemplate({ record }: GivenConsent, view: ManageView): TemplateResult | typeof nothing {
  const { profile, consentClient, host, booking, onConsentChange } = view;
  if (record.kind === SMS) {
    return html`<punctual-sms-consent
      exportparts="given,state,disclosure,link,button,withdraw,verification,code,confirmed,send-code,check-code"
      .profile=${profile}
      .client=${consentClient}
      .clock=${host.clock}
      .messages=${host.messages}
      .record=${record}
      .state=${booking.smsState}
      @punctual-consent-change=${onConsentChange}
    ></punctual-sms-consent>`;
  }
  const purpose = profile?.consents?.find(({ kind }) => kind === record.kind);
  if (!purpose) return nothing;
  return html`<punctual-consent
    exportparts="given,link,button,withdraw"
    purpose=${purpose.id}
    .profile=${profile}
    .client=${consentClient}
    .clock=${host.clock}
    .messages=${host.messages}
    .record=${record}
    @punctual-consent-change=${onConsentChange}
  ></punctual-consent>`;
}

function itemTemplate(consent: GivenConsent, view: ManageView): TemplateResult | typeof nothing {
  const control = controlTemplate(consent, view);
  if (control === nothing) return nothing;
  return html`<li>
    ${control}
    <button type="button" class="button quiet" part="button" @click=${() => view.saveReceipt(consent)}>
      ${view.own.downloadReceipt}
    </button>
  </li>`;
}

/** Nothing where nothing was asked. */
export function consentsTemplate(view: ManageView): TemplateResult | typeof nothing {
  const { messages, own, profile, consents, consentCode, retryConsents } = view;
  const failed = consents.failed || consentCode === 'failed';
  if (!failed && (!profile || consentCode === 'loading' || consents.consents.length === 0)) return nothing;
  return html`<section class="section" aria-labelledby="agreements-title">
    <h3 class="section-title" id="agreements-title">${own.agreements}</h3>
    ${
      failed
        ? troubleTemplate(own.agreementsFailed, { label: messages.tryAgain, act: retryConsents })
        : html`<ul class="agreements">
            ${consents.consents.map((consent) => itemTemplate(consent, view))}
          </ul>`
    }
  </section>`;
}
