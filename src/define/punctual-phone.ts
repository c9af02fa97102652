/** Registers `<punctual-phone>`. */
import { PhoneElement } from '../elements/phone/phone-element.js';

if (!customElements.get('punctual-phone')) customElements.define('punctual-phone', PhoneElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-phone': PhoneElement;
  }
}
