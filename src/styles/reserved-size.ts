/**
 * The height that a widget takes from the start, so that nothing below it moves when it is filled. The pasted script
 * reserves it before the element's code is there, the element keeps it in every step.
 */

/** For a widget that is wide. */
export const RESERVED_WIDE = '46rem';

/** For a widget that is narrow, where the times stand below the calendar. */
export const RESERVED_NARROW = '58rem';

/** Where narrow ends. */
export const NARROW = '40rem';
