/** Registers `<punctual-slot-picker>` and the `<punctual-calendar>` that it draws; the choice of a zone when it is wanted. */
import { createClient } from '../client/create-client.js';
import { CalendarElement } from '../elements/calendar/calendar-element.js';
import { SlotPickerElement } from '../elements/slot-picker/slot-picker-element.js';
import { setClientFactory } from '../state/client-factory.js';

SlotPickerElement.loadTimezone ??= () => import('./punctual-timezone.js');
setClientFactory((baseUrl) => createClient({ baseUrl }));
// Not by its own module, which would come with the code that elements share: nothing may be registered before what a
// server has drawn is ready for it.
if (!customElements.get('punctual-calendar')) customElements.define('punctual-calendar', CalendarElement);
if (!customElements.get('punctual-slot-picker')) customElements.define('punctual-slot-picker', SlotPickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-slot-picker': SlotPickerElement;
  }
}
