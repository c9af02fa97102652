/**
 * What a visitor asks for, in terms of what is offered: which service, how long, with whom, where, how many seats.
 * Owns the refusal of what is not offered at all; whether it is free is somebody else's question.
 */
import type { ProblemError } from '../../protocol/problem.js';
import type { Location } from '../../protocol/service.js';
import type { Catalogue, ServiceEntry, StaffMember } from './catalogue.js';
import { invalid, Refusal } from './refusal.js';

/** One way to have a service, made of what is offered. */
export interface SlotRequest {
  readonly service: ServiceEntry;
  /** Minutes. */
  readonly duration: number;
  /** Who can be given it: one if the visitor chose, else all who give the service. */
  readonly staff: readonly StaffMember[];
  /** The visitor's choice of staff. */
  readonly staffId?: string;
  readonly location?: Location;
  /** Seats. */
  readonly party: number;
}

/** The visitor's words. */
export interface SlotWishes {
  readonly duration?: number | undefined;
  readonly staffId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly party?: number | undefined;
}

type Place = NonNullable<ProblemError['in']>;

/** Names under which the wishes travel: a query has shorter ones than a body. */
const POINTERS: Readonly<Record<'body' | 'query', Readonly<Record<'staff' | 'location', string>>>> = {
  body: { staff: '/staffId', location: '/locationId' },
  query: { staff: '/staff', location: '/location' },
};

/** The service that a path names; `not-found` when there is none. */
export function serviceOfPath(catalogue: Catalogue, id: string): ServiceEntry {
  const service = catalogue.services.get(id);
  if (!service) throw new Refusal('not-found', 'there is no such service');
  return service;
}

/** The service that a body names; `validation` when there is none. */
export function serviceOfBody(catalogue: Catalogue, id: string): ServiceEntry {
  const service = catalogue.services.get(id);
  if (!service) throw invalid('/serviceId', 'unknown-value', 'body');
  return service;
}

function chooseDuration({ view }: ServiceEntry, wished: number | undefined, where: Place): number {
  if (wished !== undefined && !view.durations.includes(wished)) throw invalid('/duration', 'unknown-value', where);
  return wished ?? view.durations[0]!;
}

/** Makes a request out of wishes, or refuses the first that is not offered, as `validation`. */
export function toSlotRequest(service: ServiceEntry, wishes: SlotWishes, where: 'body' | 'query'): SlotRequest {
  const { staffId, locationId, party = 1 } = wishes;
  const duration = chooseDuration(service, wishes.duration, where);

  const staff = staffId === undefined ? service.staff : service.staff.filter(({ id }) => id === staffId);
  if (staff.length === 0) throw invalid(POINTERS[where].staff, 'unknown-value', where);

  const { locations, capacity } = service.view;
  const location = locationId === undefined ? locations[0] : locations.find(({ id }) => id === locationId);
  if (locationId !== undefined && !location) throw invalid(POINTERS[where].location, 'unknown-value', where);

  if (party > capacity) throw invalid('/party', 'too-big', where);
  return { service, duration, staff, party, ...(staffId !== undefined && { staffId }), ...(location && { location }) };
}
