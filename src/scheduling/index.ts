/** Pure scheduling: calendar dates, month grids, time zones, opening hours, slots. */
export * from './bookable-starts.js';
export * from './calendar-date.js';
export * from './month-grid.js';
export * from './opening-hours.js';
export * from './slots.js';
export * from './time-zone.js';
