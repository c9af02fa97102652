/** Registers `<punctual-provider>`. */
import { createClient } from '../client/create-client.js';
import { ProviderElement } from '../elements/provider/provider-element.js';
import { setClientFactory } from '../state/client-factory.js';

setClientFactory((baseUrl) => createClient({ baseUrl }));
if (!customElements.get('punctual-provider')) customElements.define('punctual-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-provider': ProviderElement;
  }
}
