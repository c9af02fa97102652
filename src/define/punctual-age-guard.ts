/** Registers `<punctual-age-guard>`. */
import { AgeGuardElement } from '../elements/age-guard/age-guard-element.js';

if (!customElements.get('punctual-age-guard')) customElements.define('punctual-age-guard', AgeGuardElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-age-guard': AgeGuardElement;
  }
}
