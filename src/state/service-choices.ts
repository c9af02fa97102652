/**
 * How a service is wanted: how long, with whom, where, for how many. Pure. Owns what is taken when nobody says (the usual
 * length, anyone, the first location, one seat), what the page can fix, and where there is something to choose at all.
 */
import type { Money } from '../protocol/primitives.js';
import type { Location, Service, Staff } from '../protocol/service.js';
import type { AvailabilitySubject } from './availability-cache.js';

/** A way to have a service. */
export interface Choices {
  /** Minutes. */
  readonly duration: number;
  /** Anyone when absent. */
  readonly staffId?: string | undefined;
  /** Absent where the service names no location. */
  readonly locationId?: string | undefined;
  /** Seats. */
  readonly party: number;
}

/** What the page says in its attributes; what it leaves out is the visitor's to choose. */
export interface Wishes {
  /** Minutes. */
  readonly duration?: number | undefined;
  /** Id of somebody, or {@link ANYONE}. */
  readonly staff?: string | undefined;
  /** Id of a location. */
  readonly location?: string | undefined;
  /** Seats. */
  readonly party?: number | undefined;
}

export type ChoiceName = keyof Wishes;

/** Said of staff: it shall not matter who. */
export const ANYONE = 'anyone';

const NAMES: readonly ChoiceName[] = ['duration', 'staff', 'location', 'party'];

function isOffered({ durations, staff, locations, capacity }: Service, name: ChoiceName, wishes: Wishes): boolean {
  switch (name) {
    case 'duration':
      return durations.some((minutes) => minutes === wishes.duration);
    case 'staff':
      return wishes.staff === ANYONE || staff.some(({ id }) => id === wishes.staff);
    case 'location':
      return locations.some(({ id }) => id === wishes.location);
    case 'party':
      return Number.isInteger(wishes.party) && wishes.party! >= 1 && wishes.party! <= capacity;
  }
}

/** What the page asks for and the service does not have. An empty attribute, or none, asks for nothing. */
export function refusedWishes(service: Service, wishes: Wishes): ChoiceName[] {
  return NAMES.filter((name) => wishes[name] != null && wishes[name] !== '' && !isOffered(service, name, wishes));
}

/** The choices before the visitor makes any; what is not offered counts as not said. */
export function firstChoices(service: Service, wishes: Wishes): Choices {
  const has = (name: ChoiceName): boolean => isOffered(service, name, wishes);
  const named = has('staff') && service.staff.some(({ id }) => id === wishes.staff);
  return {
    duration: has('duration') ? wishes.duration! : service.durations[0]!,
    staffId: named ? wishes.staff : undefined,
    locationId: has('location') ? wishes.location : service.locations[0]?.id,
    party: has('party') ? wishes.party! : 1,
  };
}

/** How many ways there are. */
function countOf({ durations, staff, locations, capacity }: Service, name: ChoiceName): number {
  return { duration: durations.length, staff: staff.length, location: locations.length, party: capacity }[name];
}

/** What is left to the visitor: the page has not fixed it, and there is more than one way. */
export function openChoices(service: Service, wishes: Wishes): ReadonlySet<ChoiceName> {
  return new Set(NAMES.filter((name) => countOf(service, name) > 1 && !isOffered(service, name, wishes)));
}

/** The visitor's choices where they are theirs to make, the page's where it has fixed them. */
export function mergeChoices(service: Service, wishes: Wishes, made: Choices): Choices {
  const first = firstChoices(service, wishes);
  const open = openChoices(service, wishes);
  return {
    duration: open.has('duration') ? made.duration : first.duration,
    staffId: open.has('staff') ? made.staffId : first.staffId,
    locationId: open.has('location') ? made.locationId : first.locationId,
    party: open.has('party') ? made.party : first.party,
  };
}

/** Whose times are asked for. The usual is not named, so that everybody's request is the same one. */
export function subjectOf(service: Service, { duration, staffId, locationId, party }: Choices): AvailabilitySubject {
  return {
    serviceId: service.id,
    duration: duration === service.durations[0] ? undefined : duration,
    staffId,
    locationId: locationId === service.locations[0]?.id ? undefined : locationId,
    party: party === 1 ? undefined : party,
  };
}

/** Whether it is the usual way, whose first times come with the first answer. */
export function isUsual(service: Service, choices: Choices): boolean {
  const { duration, staffId, locationId, party } = subjectOf(service, choices);
  return duration === undefined && staffId === undefined && locationId === undefined && party === undefined;
}

/** Who it is with; `undefined` for anyone. With one member of staff only, it is them. */
export function staffOf({ staff }: Service, staffId: string | undefined): Staff | undefined {
  return staff.length === 1 ? staff[0] : staff.find(({ id }) => id === staffId);
}

export function locationOf({ locations }: Service, locationId: string | undefined): Location | undefined {
  return locations.find(({ id }) => id === locationId);
}

/** Whether the price depends on the length. */
export function hasSeveralPrices(service: Service): boolean {
  return new Set(service.durations.map((minutes) => priceOf(service, minutes)?.amount)).size > 1;
}

/** What a seat costs for so many minutes; `undefined` where the business does not say. */
export function priceOf({ price, prices }: Service, duration: number): Money | undefined {
  return prices?.find((one) => one.duration === duration) ?? price;
}
