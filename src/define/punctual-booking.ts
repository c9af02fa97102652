/** Registers `<punctual-booking>` and what it draws. */
import './punctual-slot-picker.js';
import { BookingElement } from '../elements/booking/booking-element.js';

if (!customElements.get('punctual-booking')) customElements.define('punctual-booking', BookingElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-booking': BookingElement;
  }
}
