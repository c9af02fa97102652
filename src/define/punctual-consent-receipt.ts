/** Registers `<punctual-consent-receipt>`. */
import { ConsentReceiptElement } from '../elements/consent-receipt/consent-receipt-element.js';

if (!customElements.get('punctual-consent-receipt')) {
  customElements.define('punctual-consent-receipt', ConsentReceiptElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'punctual-consent-receipt': ConsentReceiptElement;
  }
}
