/** Registers `<punctual-consent>`. */
import { ConsentElement } from '../elements/consent/consent-element.js';

if (!customElements.get('punctual-consent')) customElements.define('punctual-consent', ConsentElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-consent': ConsentElement;
  }
}
