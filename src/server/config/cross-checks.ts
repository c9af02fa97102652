/** What the parts of a config owe one another: references that exist, ids that are unique, limits that agree. */
import type { Config } from './config-schema.js';

/** One thing wrong with a config, and where. */
export interface ConfigIssue {
  readonly path: readonly (string | number)[];
  /** In words, for whoever wrote the file. */
  readonly reason: string;
}

function duplicates(list: string, items: readonly { readonly id: string }[]): ConfigIssue[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [{ path: [list, index, 'id'], reason: `"${id}" is the id of another entry` }]
      : [],
  );
}

function references(config: Config, list: 'staff' | 'locations', noun: string): ConfigIssue[] {
  const known = new Set(config[list].map(({ id }) => id));
  return config.services.flatMap((service, index) =>
    service[list].flatMap((id, position) => {
      const path = ['services', index, list, position];
      if (!known.has(id)) return [{ path, reason: `there is no ${noun} with the id "${id}"` }];
      return service[list].indexOf(id) < position ? [{ path, reason: `"${id}" is listed twice` }] : [];
    }),
  );
}

function repeatedDurations({ services }: Config): ConfigIssue[] {
  return services.flatMap(({ durations }, index) =>
    durations.flatMap((minutes, position) =>
      durations.indexOf(minutes) < position
        ? [{ path: ['services', index, 'durations', position], reason: `${minutes} is listed twice` }]
        : [],
    ),
  );
}

function strayPrices({ services }: Config): ConfigIssue[] {
  return services.flatMap(({ durations, prices = [] }, index) =>
    prices.flatMap(({ duration }, position) => {
      const path = ['services', index, 'prices', position, 'duration'];
      if (!durations.includes(duration)) return [{ path, reason: `${duration} is none of the durations` }];
      const first = prices.findIndex((one) => one.duration === duration);
      return first < position ? [{ path, reason: `${duration} has a price already` }] : [];
    }),
  );
}

function unreachableServices({ services }: Config): ConfigIssue[] {
  return services.flatMap(({ noticeMinutes, daysAhead }, index) =>
    noticeMinutes >= daysAhead * 24 * 60
      ? [{ path: ['services', index, 'noticeMinutes'], reason: 'leaves nothing of the days that can be booked' }]
      : [],
  );
}

function holdLimits({ holdMinutes, maxHoldMinutes }: Config): ConfigIssue[] {
  return maxHoldMinutes < holdMinutes
    ? [{ path: ['maxHoldMinutes'], reason: `must not be less than holdMinutes (${holdMinutes})` }]
    : [];
}

/** Everything that does not agree in a well-formed config. */
export function crossCheck(config: Config): ConfigIssue[] {
  return [
    ...duplicates('locations', config.locations),
    ...duplicates('staff', config.staff),
    ...duplicates('services', config.services),
    ...references(config, 'staff', 'member of staff'),
    ...references(config, 'locations', 'location'),
    ...repeatedDurations(config),
    ...strayPrices(config),
    ...unreachableServices(config),
    ...holdLimits(config),
  ];
}
