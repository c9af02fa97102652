/** Registers `<punctual-form>`; what asks for consents is loaded with the first profile. */
import { createClient } from '../client/create-client.js';
import { PunctualFormElement } from '../elements/form/form-element.js';
import { setClientFactory } from '../state/client-factory.js';
import { setReceiptLoader } from '../state/receipt-code.js';

/** With its words, so that a form is not there before them. */
const loadSmsConsent: NonNullable<typeof PunctualFormElement.loadConsents> = async (profile, language) => {
  const [{ SmsConsentElement }] = await Promise.all([
    import('../elements/sms-consent/sms-consent-element.js'),
    import('./punctual-sms-consent.js'),
  ]);
  await SmsConsentElement.wordsIn(profile, language);
};

PunctualFormElement.loadConsents ??= (profile, language) => {
  const { age, sms, consents } = profile;
  return Promise.all([
    import('./punctual-notice.js'),
    age && age.guard !== 'none' && import('./punctual-age-guard.js'),
    sms && loadSmsConsent(profile, language),
    consents?.length && import('./punctual-consent.js'),
  ]);
};
const { loadPhones } = PunctualFormElement;
PunctualFormElement.loadPhones = async () => {
  const [phones] = await Promise.all([loadPhones(), import('./punctual-phone.js')]);
  return phones;
};
setReceiptLoader(() => import('./punctual-consent-receipt.js'));
setClientFactory((baseUrl) => createClient({ baseUrl }));
if (!customElements.get('punctual-form')) customElements.define('punctual-form', PunctualFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-form': PunctualFormElement;
  }
}
