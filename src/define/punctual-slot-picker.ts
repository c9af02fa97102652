/** Registers `<punctual-slot-picker>` and the `<punctual-calendar>` that it draws; the choice of a zone when it is wanted. */
import './punctual-calendar.js';
import { createClient } from '../client/create-client.js';
import { SlotPickerElement } from '../elements/slot-picker/slot-picker-element.js';
import { setClientFactory } from '../state/client-factory.js';

SlotPickerElement.loadTimezone ??= () => import('./punctual-timezone.js');
setClientFactory((baseUrl) => createClient({ baseUrl }));
if (!customElements.get('punctual-slot-picker')) customElements.define('punctual-slot-picker', SlotPickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-slot-picker': SlotPickerElement;
  }
}
