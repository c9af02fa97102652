/**
 * The height that an element takes from the start, so that nothing below it moves when it is filled. The pasted script
 * reserves it before the element's code is there, the element keeps it in every step. In `em` of where the tag stands,
 * as all sizes inside are. What may be longer (services, a day's times) scrolls in the room that is left.
 */

/** Heights in `em`, each from a width in `em` on. */
export type ReservedSize = readonly (readonly [from: number, height: number])[];

/** The flow with its service known. Up to 43 the times stand below the calendar, up to 62 the summary above both. */
export const BOOKING_SIZE: ReservedSize = [
  [0, 96],
  [20, 84],
  [43, 65],
  [62, 47],
];

/** The list of services. */
export const SERVICES_SIZE: ReservedSize = [
  [0, 68],
  [20, 56],
  [43, 50],
  [62, 47],
];

/** Calendar and times. */
export const SLOT_PICKER_SIZE: ReservedSize = [
  [0, 60],
  [20, 56],
  [40, 35],
];

/** Keeps the height, inside of a size container. What stands around may set `--_room` instead. */
export function keepSize(selector: string, size: ReservedSize): string {
  return size
    .map(([from, height]) => `@container(min-width:${from}em){${selector}{min-block-size:var(--_room,${height}em)}}`)
    .join('');
}
