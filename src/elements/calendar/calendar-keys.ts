/** Where a key moves the focus in a date grid (WAI-ARIA APG, date picker dialog). Pure: no DOM, no bounds. */
import { addDays, addMonths } from '../../scheduling/calendar-date.js';
import type { CalendarDate, IsoWeekday } from '../../scheduling/calendar-date.js';
import { endOfWeek, startOfWeek } from '../../scheduling/month-grid.js';

/** How the grid is laid out. */
export interface GridShape {
  readonly firstDay: IsoWeekday;
  readonly rightToLeft: boolean;
}

/** The day that a key leads to, or `undefined` for a key that is none of the grid's. */
export function dayForKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  from: CalendarDate,
  { firstDay, rightToLeft }: GridShape,
): CalendarDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, rightToLeft ? 1 : -1);
    case 'ArrowRight':
      return addDays(from, rightToLeft ? -1 : 1);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return startOfWeek(from, firstDay);
    case 'End':
      return endOfWeek(from, firstDay);
    case 'PageUp':
      return addMonths(from, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(from, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
