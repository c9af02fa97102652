/** Registers `<punctual-privacy-request>`. */
import { createClient } from '../client/create-client.js';
import { PrivacyRequestElement } from '../elements/privacy-request/privacy-request-element.js';
import { setClientFactory } from '../state/client-factory.js';

setClientFactory((baseUrl) => createClient({ baseUrl }));
if (!customElements.get('punctual-privacy-request'))
  customElements.define('punctual-privacy-request', PrivacyRequestElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-privacy-request': PrivacyRequestElement;
  }
}
