/** Registers `<punctual-timezone>`. */
import { TimezoneElement } from '../elements/timezone/timezone-element.js';

if (!customElements.get('punctual-timezone')) customElements.define('punctual-timezone', TimezoneElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-timezone': TimezoneElement;
  }
}
