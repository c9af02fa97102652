/**
 * Reads the versions of calendars for many requests at once. Owns one promise: what a request is told was read after the
 * request came, so that it knows of every change that was answered before.
 */
import type { Store } from '../store/store.js';

/** The version of each calendar that was ever changed. */
export type CalendarVersions = ReadonlyMap<string, number>;

interface Batch {
  readonly resourceIds: Set<string>;
  readonly versions: Promise<CalendarVersions>;
}

/**
 * A reader of versions. One question is at the database at a time; whoever comes meanwhile shares the next one, so that
 * a thousand requests at once ask twice.
 */
export function createVersionReader({ calendarVersions }: Pick<Store, 'calendarVersions'>) {
  let running: Promise<unknown> | undefined;
  let waiting: Batch | undefined;

  const begin = (resourceIds: ReadonlySet<string>): Promise<CalendarVersions> => {
    const versions = calendarVersions([...resourceIds]);
    const settled = versions
      .catch(() => undefined)
      .then(() => {
        running = undefined;
      });
    running = settled;
    return versions;
  };

  return (resourceIds: readonly string[]): Promise<CalendarVersions> => {
    if (resourceIds.length === 0) return Promise.resolve(new Map());
    if (!running) return begin(new Set(resourceIds));
    if (!waiting) {
      const batch: Batch = {
        resourceIds: new Set(),
        versions: running.then(() => {
          waiting = undefined;
          return begin(batch.resourceIds);
        }),
      };
      waiting = batch;
    }
    for (const id of resourceIds) waiting.resourceIds.add(id);
    return waiting.versions;
  };
}
