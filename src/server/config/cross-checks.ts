/** What the parts of a config owe one another: references that exist, ids that are unique, limits that agree. */
import { bookingFormFaults, DEFAULT_BOOKING_FORM } from '../../protocol/form/booking-form.js';
import { checkDefinition } from '../../protocol/form/check-definition.js';
import { fieldsOf } from '../../protocol/form/form-definition.js';
import { compilePattern } from '../../protocol/form/patterns.js';
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

function faultyForms({ forms }: Config): ConfigIssue[] {
  return forms.flatMap((form, index) => [
    ...(form.id === DEFAULT_BOOKING_FORM
      ? [{ path: ['forms', index, 'id'], reason: `"${form.id}" is the form of services without one` }]
      : []),
    ...checkDefinition(form, compilePattern).map(({ path, reason }) => ({ path: ['forms', index, ...path], reason })),
  ]);
}

function largeFiles({ forms, maxFileBytes }: Config): ConfigIssue[] {
  return forms.flatMap((form, index) =>
    fieldsOf(form).some((field) => field.kind === 'file' && (field.maxBytes ?? 0) > maxFileBytes)
      ? [{ path: ['forms', index], reason: `asks for files larger than maxFileBytes (${maxFileBytes})` }]
      : [],
  );
}

function bookingForms({ services, forms }: Config): ConfigIssue[] {
  return services.flatMap(({ form: id }, service) => {
    if (id === undefined) return [];
    const index = forms.findIndex((form) => form.id === id);
    const form = forms[index];
    if (!form) return [{ path: ['services', service, 'form'], reason: `there is no form with the id "${id}"` }];
    return bookingFormFaults(form).map(({ path, reason }) => ({ path: ['forms', index, ...path], reason }));
  });
}

function openToEveryCookie({ csrf, origins }: Config): ConfigIssue[] {
  return csrf && origins.includes('*')
    ? [{ path: ['origins'], reason: 'must name the origins where csrf is set: "*" cannot be let send cookies' }]
    : [];
}

function unsharedSecret({ abuse, databaseUrl = '' }: Config): ConfigIssue[] {
  return abuse.challenge !== 'off' && abuse.secret === undefined && databaseUrl.startsWith('postgres')
    ? [{ path: ['abuse', 'secret'], reason: 'is needed: servers that share a database have to know one challenge' }]
    : [];
}

function unpayable({ services, payment }: Config): ConfigIssue[] {
  return services.flatMap(({ prepaid, price, prices = [], durations }, index) => {
    if (!prepaid) return [];
    const path = ['services', index, 'prepaid'];
    if (!payment) return [{ path, reason: 'needs "payment": nobody takes the money here' }];
    const unpriced = price
      ? undefined
      : durations.find((minutes) => !prices.some(({ duration }) => duration === minutes));
    return unpriced === undefined ? [] : [{ path, reason: `needs a price for ${unpriced} minutes` }];
  });
}

function unsentReminders({ messages }: Config): ConfigIssue[] {
  if (!messages) return [];
  const { reminders, bookings, inbox, email, sms } = messages;
  // With neither named, whoever is passed as `deliver` carries both.
  const carriesAll = inbox !== undefined || (!email && !sms);
  const carried = { email: carriesAll || email !== undefined, sms: carriesAll || sms !== undefined };
  return reminders.flatMap(({ by, minutesBefore }, index) => {
    const path = ['messages', 'reminders', index];
    if (reminders.findIndex((one) => one.minutesBefore === minutesBefore) < index)
      return [{ path: [...path, 'minutesBefore'], reason: `${minutesBefore} is listed twice` }];
    if (!bookings) return [{ path, reason: 'bookings are not announced: "bookings" is false' }];
    const stray = by.findIndex((channel) => !carried[channel]);
    return stray === -1 ? [] : [{ path: [...path, 'by', stray], reason: `nothing sends ${by[stray] ?? ''} here` }];
  });
}

/** Everything that does not agree in a well-formed config. */
export function crossCheck(config: Config): ConfigIssue[] {
  return [
    ...duplicates('locations', config.locations),
    ...duplicates('staff', config.staff),
    ...duplicates('services', config.services),
    ...duplicates('forms', config.forms),
    ...faultyForms(config),
    ...largeFiles(config),
    ...bookingForms(config),
    ...references(config, 'staff', 'member of staff'),
    ...references(config, 'locations', 'location'),
    ...repeatedDurations(config),
    ...strayPrices(config),
    ...unreachableServices(config),
    ...holdLimits(config),
    ...openToEveryCookie(config),
    ...unsharedSecret(config),
    ...unpayable(config),
    ...unsentReminders(config),
  ];
}
