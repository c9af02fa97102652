/** What a business offers, looked up by id: the config as the rules and the wire need it. */
import type { Business } from '../../protocol/business.js';
import type { Location, Service, Staff } from '../../protocol/service.js';
import type { StartRules } from '../../scheduling/bookable-starts.js';
import type { OpeningHours } from '../../scheduling/opening-hours.js';
import { createZoneClock, type ZoneClock } from '../../scheduling/time-zone.js';
import type { Config } from '../config/config-schema.js';

/** A member of staff and when they work. */
export interface StaffMember extends Staff {
  readonly hours: OpeningHours;
}

/** One service, with what the wire does not tell. */
export interface ServiceEntry {
  /** As the wire shows it. */
  readonly view: Service;
  readonly staff: readonly StaffMember[];
  /** The same for all its durations, in minutes. */
  readonly rules: Omit<StartRules, 'duration'>;
  /** Until how many minutes before the start a visitor may move or cancel. */
  readonly changeNoticeMinutes: number;
  /** Whether it is booked once it is paid for. */
  readonly prepaid: boolean;
}

/** All that a business offers. */
export interface Catalogue {
  readonly business: Business;
  /** The business's clock. */
  readonly clock: ZoneClock;
  readonly services: ReadonlyMap<string, ServiceEntry>;
  readonly staff: ReadonlyMap<string, Staff>;
  readonly locations: ReadonlyMap<string, Location>;
}

type ServiceConfig = Config['services'][number];
type StaffConfig = Config['staff'][number];

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Those that the ids name, in the order of the ids. */
function named<T>(items: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => items.get(id) ?? []);
}

function toStaffMember({ id, name, hours, breaks, exceptions }: StaffConfig): StaffMember {
  return { id, name, hours: { weekly: hours, breaks, exceptions } };
}

function toServiceEntry(
  service: ServiceConfig,
  staff: readonly StaffMember[],
  locations: readonly Location[],
): ServiceEntry {
  const { id, name, description, group, durations, price, prices, capacity, noticeMinutes, daysAhead, form, prepaid } =
    service;
  return {
    view: {
      id,
      name,
      ...(description !== undefined && { description }),
      ...(group !== undefined && { group }),
      durations,
      ...(price && { price }),
      ...(prices && { prices }),
      capacity,
      staff: staff.map((member) => ({ id: member.id, name: member.name })),
      locations: [...locations],
      bookingWindow: { noticeMinutes, daysAhead },
      ...(form !== undefined && { formId: form }),
      ...(prepaid && { prepaid }),
    },
    staff,
    rules: {
      serviceId: id,
      step: service.slotStep ?? durations[0]!,
      bufferBefore: service.bufferBefore,
      bufferAfter: service.bufferAfter,
      capacity,
    },
    changeNoticeMinutes: service.changeNoticeMinutes,
    prepaid,
  };
}

/** Reads a config into a catalogue. */
export function createCatalogue(
  { business, staff, locations, services, policy }: Config,
  codesBy: readonly ('email' | 'sms')[],
): Catalogue {
  const members = byId(staff.map(toStaffMember));
  const places = byId<Location>(locations);
  const { name, timeZone, locales, contact } = business;
  return {
    business: {
      name,
      timeZone,
      locales,
      ...(contact && { contact }),
      capabilities: {
        holds: true,
        reschedule: true,
        cancel: true,
        policy: policy !== undefined,
        consents: true,
        ...(codesBy.length > 0 && { verifications: [...codesBy] }),
        calendar: true,
      },
    },
    clock: createZoneClock(timeZone),
    services: new Map(
      services.map((service) => [
        service.id,
        toServiceEntry(service, named(members, service.staff), named(places, service.locations)),
      ]),
    ),
    staff: members,
    locations: places,
  };
}
