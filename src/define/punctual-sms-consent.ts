/** Registers `<punctual-sms-consent>` and what it draws. */
import './punctual-phone.js';
import { SmsConsentElement } from '../elements/sms-consent/sms-consent-element.js';

if (!customElements.get('punctual-sms-consent')) customElements.define('punctual-sms-consent', SmsConsentElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-sms-consent': SmsConsentElement;
  }
}
