/** Time as it passes. Owns nothing but the seam: what needs a clock is given one, tests give one that they move. */
import type { EpochMs } from '../scheduling/time-zone.js';

export interface Clock {
  now(): EpochMs;
  /** Runs the task once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, task: () => void): () => void;
  /** Runs the task when there is nothing else to do; the answer calls it off. */
  whenIdle(task: () => void): () => void;
}

/** The browser's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  whenIdle: (task) => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== 'function') return systemClock.after(200, task);
    const handle = requestIdleCallback(task, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  },
};
