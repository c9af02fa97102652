/** Registers `<punctual-booking>` and what it draws; the form of its details with the steps after the time. */
import './punctual-slot-picker.js';
import { BookingElement } from '../elements/booking/booking-element.js';

BookingElement.loadForm ??= async (language) => {
  const [{ PunctualFormElement }] = await Promise.all([
    import('../elements/form/form-element.js'),
    import('./punctual-form.js'),
  ]);
  // With its words, so that nothing moves when they come.
  await PunctualFormElement.wordsIn(language);
};
if (!customElements.get('punctual-booking')) customElements.define('punctual-booking', BookingElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-booking': BookingElement;
  }
}
