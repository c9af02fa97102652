/** Registers `<punctual-popup>`. The booking inside it is loaded when it is wanted. */
import { parseBaseUrl } from '../client/base-url.js';
import { bootUrl, startPreload } from '../client/preload.js';
import { PopupElement } from '../elements/popup/popup-element.js';

PopupElement.loadBooking = () => import('./punctual-booking.js');
PopupElement.preload = (api, service) => {
  try {
    startPreload(bootUrl(parseBaseUrl(api), service));
  } catch {
    // Told by the booking, once and in place.
  }
};
if (!customElements.get('punctual-popup')) customElements.define('punctual-popup', PopupElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-popup': PopupElement;
  }
}
