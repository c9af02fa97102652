/** Registers `<punctual-calendar>`. */
import { CalendarElement } from '../elements/calendar/calendar-element.js';

if (!customElements.get('punctual-calendar')) customElements.define('punctual-calendar', CalendarElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-calendar': CalendarElement;
  }
}
