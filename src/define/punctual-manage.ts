/** Registers `<punctual-manage>`; the times to move to, what shows consents, and the request centre come when they are wanted. */
import { createClient } from '../client/create-client.js';
import { ManageElement } from '../elements/manage/manage-element.js';
import { setClientFactory } from '../state/client-factory.js';

ManageElement.loadPicker = () => import('./punctual-slot-picker.js');
ManageElement.loadConsents = () => Promise.all([import('./punctual-sms-consent.js'), import('./punctual-consent.js')]);
ManageElement.loadPrivacy = () => import('./punctual-privacy-request.js');
setClientFactory((baseUrl) => createClient({ baseUrl }));
if (!customElements.get('punctual-manage')) customElements.define('punctual-manage', ManageElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-manage': ManageElement;
  }
}
