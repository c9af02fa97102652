/** What a privacy request must hold together. Owns every reason to refuse one as `validation` before anything is kept. */
import type { PolicyProfile } from '../../../policy/profile/policy-profile.js';
import {
  erasuresOf,
  isByForm,
  needsWords,
  objectablePurposes,
  withdrawableConsents,
} from '../../../policy/requests/request-offer.js';
import { fieldsOf } from '../../../protocol/form/form-definition.js';
import type { Correction, PrivacyRequestBody } from '../../../protocol/privacy-request.js';
import { PhoneNumber } from '../../../protocol/primitives.js';
import { isCalendarDate } from '../../../scheduling/calendar-date.js';
import type { BookingOffice } from '../booking-office.js';
import { invalid, Refusal } from '../refusal.js';
import { MailAddress } from '../../../policy/profile/who.js';
import * as z from 'zod/mini';

const FIRST_DAY = '1900-01-01';
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The profile, or `not-found` where a business does not say what can be asked for. */
export function requirePolicy({ policy }: BookingOffice): PolicyProfile {
  if (!policy) throw new Refusal('not-found', 'this business takes no privacy requests here');
  return policy;
}

function require(holds: boolean, pointer: string, code: string): void {
  if (!holds) throw invalid(pointer, code, 'body');
}

/** Kinds of the questions that have this key, over all forms. */
function kindsOf({ forms }: BookingOffice, key: string): readonly string[] {
  return [...forms.all.values()].flatMap(({ definition }) =>
    fieldsOf(definition).flatMap((field) => ('key' in field && field.key === key ? [field.kind] : [])),
  );
}

function checkCorrection(office: BookingOffice, { field, old, new: wanted }: Correction, at: string): void {
  require(old !== wanted, `${at}/new`, 'same');
  const kinds = kindsOf(office, field);
  if (field === 'email' || kinds.includes('email'))
    require(z.safeParse(MailAddress, wanted).success, `${at}/new`, 'format');
  if (field === 'phone' || kinds.includes('phone'))
    require(z.safeParse(PhoneNumber, wanted).success, `${at}/new`, 'format');
  if (!DATE.test(wanted) && !kinds.includes('date')) return;
  require(isCalendarDate(wanted), `${at}/new`, 'no-such-day');
  require(wanted >= FIRST_DAY, `${at}/new`, 'too-early');
}

function checkPurpose(policy: PolicyProfile, { kind, purpose }: PrivacyRequestBody): void {
  if (kind === 'object') {
    require(purpose !== undefined, '/purpose', 'required');
    require(objectablePurposes(policy).some(({ id }) => id === purpose), '/purpose', 'unknown-value');
  } else if (kind === 'withdraw-consent') {
    const known = purpose === undefined || withdrawableConsents(policy).some(({ id }) => id === purpose);
    require(known, '/purpose', 'unknown-value');
  } else require(purpose === undefined, '/purpose', 'unexpected');
}

/** Refuses what does not fit its kind, or is not offered by form. */
export function checkRequest(office: BookingOffice, body: PrivacyRequestBody): void {
  const policy = requirePolicy(office);
  const { kind, corrections, text, erasure, attachments, actingFor, representative, appealOf } = body;
  require(isByForm(policy, kind), '/kind', 'not-offered');
  require(kind !== 'correct' || corrections !== undefined, '/corrections', 'required');
  require(kind === 'correct' || corrections === undefined, '/corrections', 'unexpected');
  corrections?.forEach((one, at) => checkCorrection(office, one, `/corrections/${at}`));
  require(!needsWords(kind) || text !== undefined, '/text', 'required');
  require(kind === 'erase' || erasure === undefined, '/erasure', 'unexpected');
  require(erasure === undefined || erasuresOf(policy).includes(erasure), '/erasure', 'unknown-value');
  require(kind === 'complaint' || !attachments?.length, '/attachments', 'unexpected');
  require(new Set(attachments).size === (attachments?.length ?? 0), '/attachments', 'twice');
  require(kind === 'appeal' || appealOf === undefined, '/appealOf', 'unexpected');
  require((actingFor === 'other') === (representative !== undefined), '/representative', 'mismatch');
  checkPurpose(policy, body);
}
