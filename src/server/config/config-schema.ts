/** The config file of the reference server. Owns its shape and its defaults; what must agree is in `cross-checks.ts`. */
import * as z from 'zod/mini';
import { presets } from '../../policy/presets/index.js';
import { isPresetId, type PresetId } from '../../policy/presets/load-preset.js';
import { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { BusinessContact } from '../../protocol/business.js';
import { FormDefinition } from '../../protocol/form/form-definition.js';
import { Id, LanguageTag, Minutes, Money, PhoneNumber, TimeZone } from '../../protocol/primitives.js';
import { LengthPrice, Location } from '../../protocol/service.js';
import { CLAIM_UNIT_MINUTES } from '../store/store.js';
import { AbuseConfig, DEFAULT_ABUSE } from './abuse-schema.js';
import { MessagesConfig } from './messages-schema.js';
import { DateExceptions, WeeklyHours } from './hours-schema.js';
import { CsrfConfig, PaymentConfig } from './trust-schema.js';

const DAY = 24 * 60;
const onGrid = z.multipleOf(CLAIM_UNIT_MINUTES, `must be a multiple of ${CLAIM_UNIT_MINUTES} minutes`);
const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

function isOrigin(text: string): boolean {
  try {
    return text === '*' || new URL(text).origin === text;
  } catch {
    return false;
  }
}

const GridMinutes = Minutes.check(onGrid);
const BufferMinutes = z.int().check(z.minimum(0), z.maximum(DAY), onGrid);

/** By itself: a union of it and an id would say of a wrong profile only that it is neither. */
const PolicyConfig = z.pipe(
  z.transform((value: PolicyProfile | PresetId) =>
    typeof value === 'string' && isPresetId(value) ? presets[value] : value,
  ),
  PolicyProfile,
);

const BusinessConfig = z.strictObject({
  name: Text,
  /** Home time zone: hours are told by its clock. */
  timeZone: TimeZone,
  locales: z._default(z.array(LanguageTag).check(z.minLength(1)), ['en']),
  contact: z.optional(z.strictObject(BusinessContact.shape)),
});

const StaffConfig = z.strictObject({
  id: Id,
  name: Text,
  hours: WeeklyHours,
  /** Left out of every day's hours, those of exceptions included. */
  breaks: z._default(WeeklyHours, {}),
  exceptions: z._default(DateExceptions, {}),
});

const ServiceConfig = z.strictObject({
  id: Id,
  name: Text,
  description: z.optional(z.string().check(z.maxLength(2000))),
  /** Heading under which the service is listed. */
  group: z.optional(Text),
  /** Minutes; the first is the usual one. */
  durations: z.array(GridMinutes).check(z.minLength(1), z.maxLength(20)),
  /** What a seat costs; the widget shows it times the seats that are booked. */
  price: z.optional(z.strictObject(Money.shape)),
  /** What a seat costs in the durations where that is not `price`. */
  prices: z.optional(z.array(z.strictObject(LengthPrice.shape)).check(z.minLength(1))),
  /** Seats of a session; 1 is an appointment for one. */
  capacity: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
  /** Minutes kept free before and after each appointment. */
  bufferBefore: z._default(BufferMinutes, 0),
  bufferAfter: z._default(BufferMinutes, 0),
  /** Minutes from one start to the next; the first duration when absent. */
  slotStep: z.optional(GridMinutes),
  /** Shortest notice, in minutes before the start. */
  noticeMinutes: z._default(z.int().check(z.minimum(0), z.maximum(365 * DAY)), 0),
  /** Furthest day that can be booked, in days from now. */
  daysAhead: z._default(z.int().check(z.minimum(1), z.maximum(730)), 60),
  /** Until how many minutes before the start a visitor may move or cancel. */
  changeNoticeMinutes: z._default(z.int().check(z.minimum(0), z.maximum(365 * DAY)), 0),
  /** Ids of those who give it. */
  staff: z.array(Id).check(z.minLength(1)),
  /** Ids of where it takes place. */
  locations: z._default(z.array(Id), []),
  /** Id of the form of its details step; name, email and notes when absent. */
  form: z.optional(Id),
  /** Whether it is booked once it is paid for. */
  prepaid: z._default(z.boolean(), false),
});

/** The config file. What is absent has the default that stands here. */
export const Config = z.strictObject({
  business: BusinessConfig,
  locations: z._default(z.array(z.strictObject(Location.shape)), []),
  staff: z.array(StaffConfig).check(z.minLength(1)),
  services: z.array(ServiceConfig).check(z.minLength(1)),
  /** Forms, for services and for pages without a booking. */
  forms: z._default(z.array(FormDefinition), []),
  /** What the business promises, or the id of a preset; nothing is said where it is absent. */
  policy: z.optional(PolicyConfig),
  /** Text messages. */
  sms: z._default(
    z.strictObject({
      /** Numbers whose carrier has a STOP from them, where no gateway can be asked. */
      blocked: z._default(z.array(PhoneNumber), []),
    }),
    { blocked: [] },
  ),
  /** Outgoing messages. */
  messages: z.optional(MessagesConfig),
  /** Origins whose pages may call the API, as in `https://www.example.com`; `*` is any. None but its own when empty. */
  origins: z._default(
    z.array(z.string().check(z.refine(isOrigin, 'must be "*" or an origin such as "https://www.example.com"'))),
    [],
  ),
  /** `file:./punctual.db` or `postgres://…`; memory when absent. */
  databaseUrl: z.optional(z.string().check(z.minLength(1))),
  /** How long a slot is kept for a visitor who fills in the form. */
  holdMinutes: z._default(z.int().check(z.minimum(1), z.maximum(60)), 10),
  /** How long a visitor can keep it altogether by asking for more time. */
  maxHoldMinutes: z._default(z.int().check(z.minimum(1), z.maximum(240)), 30),
  /** Requests a minute from one address. */
  rateLimits: z._default(
    z.strictObject({
      reads: z._default(z.int().check(z.minimum(1)), 600),
      writes: z._default(z.int().check(z.minimum(1)), 120),
      /** Codes sent to contacts. */
      codes: z._default(z.int().check(z.minimum(1)), 10),
    }),
    { reads: 600, writes: 120, codes: 10 },
  ),
  /** Challenges, and limits of holds and bookings. */
  abuse: z._default(AbuseConfig, DEFAULT_ABUSE),
  /** Payments, for services that are `prepaid`. */
  payment: z.optional(PaymentConfig),
  /** Tokens for pages that send cookies. */
  csrf: z.optional(CsrfConfig),
  /** Largest request body, in bytes. */
  maxBodyBytes: z._default(z.int().check(z.minimum(1024), z.maximum(10_485_760)), 65_536),
  /** Largest file of a form, in bytes, whatever the form allows. */
  maxFileBytes: z._default(z.int().check(z.minimum(1024), z.maximum(20_971_520)), 5_242_880),
  /** Trusted proxies between a visitor and this server: that many entries of `X-Forwarded-For` are believed. */
  trustedProxies: z._default(z.int().check(z.minimum(0), z.maximum(10)), 0),
});

/** A config with all its defaults, hours read into minutes. */
export type Config = z.output<typeof Config>;

/** A config as it is written. */
export type ServerConfig = z.input<typeof Config>;
