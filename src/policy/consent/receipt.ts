/**
 * What the visitor takes home: a consent record together with what the profile says of everybody's data. Has a place for
 * each mandatory field of ISO/IEC TS 27560:2023; what the profile is silent about is absent, and nothing is made up.
 */
import { profileHash } from '../profile/fingerprint.js';
import type { LawfulBasis, Retention } from '../profile/data.js';
import type { PolicyProfile } from '../profile/policy-profile.js';
import type { Authority, Law, RequestKind, RequestWay } from '../profile/rights.js';
import { offeredRequests } from '../profile/request-kinds.js';
import { textIn } from '../profile/spoken-text.js';
import type { Text } from '../profile/text.js';
import type { PostalAddress } from '../profile/who.js';
import { shownTextOf } from './chosen-consents.js';
import type { ChosenConsents } from './chosen-consents.js';
import type { ConsentAction, ConsentRecord, ShownText, StoredConsent } from './consent-record.js';

export const RECEIPT_SCHEMA = 'punctual.receipt.1';

/** Who decides why and how data is used. */
export interface ReceiptController {
  readonly type: 'controller';
  /** A web address, which no two have in common. */
  readonly id?: string;
  readonly name: string;
  readonly brand?: string;
  readonly address?: PostalAddress;
  readonly contact?: { readonly mail?: string; readonly phone?: string; readonly page?: string };
}

/** How the consent can be taken back. */
export type WithdrawalWay = RequestWay | { readonly by: 'sms'; readonly keyword: string };

/** One line of retention, in one language. */
export type ReceiptRetention = { readonly what: string; readonly from?: string; readonly except?: string } & (
  { readonly period: string } | { readonly criterion: string }
);

/** A receipt, as it can be kept and read by a machine. The comments name the field of ISO/IEC TS 27560. */
export interface ConsentReceipt {
  /** Schema version. */
  readonly schema: typeof RECEIPT_SCHEMA;
  readonly standard: 'ISO/IEC TS 27560:2023';
  /** Record identifier. */
  readonly recordId: string;
  readonly supersedes?: string;
  /** PII principal identifier: known once the server has the record. */
  readonly principalId?: string;
  readonly bookingId?: string;
  /** Privacy notice: the very words, and the policy behind them. */
  readonly notice: {
    readonly id: string;
    readonly text?: string;
    readonly sha256: string;
    readonly url?: string;
    readonly version?: string;
    readonly profileHash: string;
  };
  /** Language. */
  readonly language: string;
  /** Purpose, with its lawful basis. */
  readonly purposes: readonly { readonly id: string; readonly text?: string; readonly basis?: LawfulBasis }[];
  /** PII type. */
  readonly dataTypes: readonly { readonly id: string; readonly label?: string; readonly given?: string }[];
  /** PII controller. */
  readonly controller?: ReceiptController;
  /** Storage location: ISO 3166-1 alpha-2, or `EU`. */
  readonly storedIn?: readonly string[];
  /** Retention period, or the criterion by which it ends. */
  readonly retention?: readonly ReceiptRetention[];
  /** Jurisdiction: the controller's country, and laws that the profile says it is bound by. */
  readonly jurisdiction?: { readonly country?: string; readonly laws?: readonly Law[] };
  /** Recipients (third parties). */
  readonly recipients?: readonly { readonly name: string; readonly purpose?: string; readonly region?: string }[];
  /** Withdrawal method. */
  readonly withdrawal?: readonly WithdrawalWay[];
  readonly event: {
    /** Event time: by the page's clock, and by the server's, which counts. */
    readonly at: string;
    readonly receivedAt?: string;
    /** Validity duration: until when, where it ends. */
    readonly validUntil?: string;
    /** Event type: what the consent is about, and how it was expressed. */
    readonly kind: string;
    readonly action: ConsentAction;
    readonly control: ConsentRecord['control'];
    readonly defaultState: ConsentRecord['defaultState'];
    readonly optional: boolean;
    /** Event state. */
    readonly state: ConsentRecord['state'];
    /** Entity: who made the choice. */
    readonly by: 'principal' | 'representative';
    readonly page: string;
  };
  readonly rights?: readonly RequestKind[];
  readonly authorities?: readonly Authority[];
  /** The profile has changed since the page was opened: the facts about it are those of the record no longer. */
  readonly profileChanged?: true;
}

/** Leaves out what is absent. */
function present<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function nonEmpty<T extends object>(facts: T): T | undefined {
  return Object.keys(facts).length > 0 ? facts : undefined;
}

type Speak = (text: Text | undefined) => string | undefined;

function controllerOf({ controller }: PolicyProfile): ReceiptController | undefined {
  if (!controller) return undefined;
  const { name, brand, address, website, mail, phone, contactPage } = controller;
  const contact = nonEmpty(present({ mail, phone: phone?.display, page: contactPage }));
  return present({ type: 'controller', id: website, name, brand, address, contact });
}

function retentionOf(line: Retention, say: Speak): ReceiptRetention {
  const { what, from, except } = line;
  const length = 'period' in line ? { period: line.period } : { criterion: say(line.criterion) };
  return present({ what: say(what), from: say(from), except: say(except), ...length });
}

/** Text messages end with a word too; consent in general and that to text messages can each have ways of their own. */
function withdrawalOf({ sms, rights }: PolicyProfile, kind: string): readonly WithdrawalWay[] | undefined {
  const isSms = kind.startsWith('sms.');
  const keyword = isSms ? sms?.keywords?.stop : undefined;
  const [own, general] = [isSms ? rights?.['withdraw-sms'] : undefined, rights?.['withdraw-consent']];
  const ways = own === undefined || own === 'off' ? general : own;
  const all = [
    ...(keyword === undefined ? [] : [{ by: 'sms' as const, keyword }]),
    ...(ways === 'off' ? [] : (ways ?? [])),
  ];
  return all.length > 0 ? all : undefined;
}

function jurisdictionOf({ controller, laws }: PolicyProfile): ConsentReceipt['jurisdiction'] {
  return nonEmpty(present({ country: controller?.address?.country, laws }));
}

function noticeOf({ notice, text, profileHash: hash }: ConsentRecord, shown: ShownText | undefined) {
  const { url, version } = notice;
  // Other words than those that the record names prove nothing, and are not shown as if they did.
  const words = shown?.sha256 === text.sha256 ? shown.text : undefined;
  return present({ id: text.id, text: words, sha256: text.sha256, url, version, profileHash: hash });
}

/**
 * The receipt of a record, in the language that it was made in. `profile` is the one that was shown; `shown` the text
 * that the record names.
 */
export function consentReceipt(
  record: ConsentRecord | StoredConsent,
  profile: PolicyProfile,
  shown?: ShownText,
): ConsentReceipt {
  const { recordId, supersedes, text, purposes, fields, lawfulBasis, contactPoint, actingFor, page } = record;
  const stored: Partial<StoredConsent> = record;
  const say: Speak = (words) => words && textIn(words, text.locale, profile.language).text;
  const rights = offeredRequests(profile);
  const { at, validUntil, kind, action, control, defaultState, optional, state } = record;
  return present({
    schema: RECEIPT_SCHEMA,
    standard: 'ISO/IEC TS 27560:2023',
    recordId,
    supersedes,
    principalId: stored.subjectRef,
    bookingId: stored.bookingRef,
    notice: noticeOf(record, shown),
    language: text.locale,
    purposes: purposes.map((id) => {
      const purpose = profile.purposes?.[id];
      return present({ id, text: say(purpose?.text), basis: lawfulBasis ?? purpose?.basis });
    }),
    dataTypes: fields.map((id, index) =>
      present({ id, label: say(profile.fields?.[id]?.label), given: index === 0 ? contactPoint : undefined }),
    ),
    controller: controllerOf(profile),
    storedIn: profile.storedIn,
    retention: profile.retention?.map((line) => retentionOf(line, say)),
    jurisdiction: jurisdictionOf(profile),
    recipients: profile.recipients?.map(({ name, purpose, region }) =>
      present({ name: say(name), purpose: say(purpose), region }),
    ),
    withdrawal: withdrawalOf(profile, kind),
    event: present({
      at,
      receivedAt: stored.receivedAt,
      validUntil,
      kind,
      action,
      control,
      defaultState,
      optional,
      state,
      by: actingFor === 'self' ? 'principal' : 'representative',
      page: page.origin + page.path,
    }),
    rights: rights.length > 0 ? rights : undefined,
    authorities: profile.authorities,
    profileChanged: record.profileHash === profileHash(profile) ? undefined : true,
  });
}

/** A receipt each of what was chosen at once. */
export function consentReceipts(chosen: ChosenConsents): ConsentReceipt[] {
  return chosen.records.map((record) => consentReceipt(record, chosen.profile, shownTextOf(chosen, record)));
}
