/**
 * Reads a profile without zod: see {@link PlainReader}. The whole of it, since its hash goes into every consent record; a
 * clause that this version does not know is for the schema to drop.
 */
import { isCalendarDate, isCalendarMonth } from '../../scheduling/calendar-date.js';
import { PHONE_FORMAT } from '../formats.js';
import {
  among,
  either,
  integer,
  list,
  maybe,
  record,
  strict,
  suchText,
  text,
  trimmed,
  truth,
} from '../plain-reader.js';
import type { PlainReader } from '../plain-reader.js';
import { REQUEST_KINDS } from './request-kinds.js';
import type { CookieCategory, CookieRow } from './cookies.js';
import type { Retention } from './data.js';
import type { PolicyProfile } from './policy-profile.js';
import { country, day, httpsUrl, key, languageTag, mailAddress, words } from './plain-parts.js';
import type { AnswerWithin, RequestWay } from './rights.js';
import type { SmsProgramme } from './sms.js';
import type { Controller, DisplayPhone } from './who.js';

type Part<Clause extends keyof PolicyProfile> = NonNullable<PolicyProfile[Clause]>;

const name = trimmed(200);
const count = integer(1, 1000);
const url = maybe(httpsUrl);
const yes = maybe(truth);
const basis = maybe(
  among('consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'),
);
const period = text(/^P[1-9]\d{0,3}[DMY]$/);
const phone = maybe(strict<DisplayPhone>({ display: name, dial: maybe(text(PHONE_FORMAT)) }));
const kind = among(...REQUEST_KINDS);
/** Not trimmed: as it is written. */
const written = (longest: number): PlainReader<string> => text(/[^]/, longest);

const controller = strict<Controller>({
  name,
  brand: maybe(name),
  address: maybe(
    strict({
      street: maybe(name),
      postcode: maybe(name),
      city: maybe(name),
      region: maybe(name),
      country: maybe(country),
    }),
  ),
  mail: maybe(mailAddress),
  phone,
  contactPage: url,
  website: url,
  privacyContact: maybe(name),
});

const kept = {
  what: words,
  data: maybe(list(among('bookings', 'submissions', 'consents', 'requests', 'logs', 'account'))),
  from: maybe(words),
  since: maybe(among('received', 'ended')),
  backups: maybe(period),
  except: maybe(words),
};

const retention = either(strict({ ...kept, period }), strict({ ...kept, criterion: words })) as PlainReader<Retention>;

const keyword = maybe(text(/^[A-Z]{2,15}$/));

const sms = strict<SmsProgramme>({
  brand: maybe(trimmed(100)),
  messages: maybe(list(among('confirmation', 'reminder', 'reschedule', 'cancellation', 'verification'))),
  frequency: maybe(
    strict({
      min: maybe(count),
      max: count,
      per: among('appointment', 'day', 'week', 'month'),
      varies: yes,
    }),
  ),
  rates: maybe(among('may-apply', 'standard', 'none')),
  noExtraFee: yes,
  keywords: maybe(strict({ stop: keyword, help: keyword, start: keyword })),
  help: maybe(strict({ mail: maybe(mailAddress), phone, url })),
  links: maybe(strict({ privacy: url, terms: url })),
  noMarketing: yes,
  noSharing: yes,
  provider: maybe(written(100)),
  carriersNotLiable: yes,
  notACondition: yes,
  mode: maybe(among('tick', 'disclosure')),
  doubleOptIn: maybe(strict({ template: maybe(words) })),
  countries: maybe(list(country)),
  page: url,
  disclosure: maybe(words),
});

const cookies = maybe(
  list(
    strict<CookieRow>({
      name: written(200),
      owner: maybe(text(undefined, 200)),
      purpose: maybe(words),
      lifetime: maybe(either(period, among('session'))),
      kind: maybe(among('cookie', 'local-storage', 'session-storage')),
    }),
  ),
);

const category = strict<CookieCategory>({
  id: key,
  label: maybe(words),
  mode: among('necessary', 'opt-in', 'opt-out', 'exempt-with-objection'),
  purpose: words,
  consequence: maybe(words),
  cookies,
  services: maybe(list(strict({ id: key, name: words, policy: url, cookies }))),
});

const way = either(
  strict({ by: among('form') }),
  strict({ by: among('link'), url: httpsUrl, label: maybe(words) }),
  strict({ by: among('mail'), to: maybe(mailAddress) }),
  strict({ by: among('post') }),
) as PlainReader<RequestWay>;

const answerWithin = strict<AnswerWithin>({
  kinds: maybe(list(kind)),
  what: among('answer', 'resolve', 'backups'),
  within: either(strict({ days: count }), strict({ businessDays: count }), strict({ months: count })),
  after: maybe(among('answer')),
});

/** Reads a {@link PolicyProfile} that came over the wire. */
export const readPlainProfile: PlainReader<PolicyProfile> = strict<PolicyProfile>({
  language: maybe(languageTag),
  locales: maybe(list(languageTag)),
  controller: maybe(controller),
  version: maybe(suchText((date) => isCalendarDate(date) || isCalendarMonth(date))),
  publishedAt: maybe(day),
  effectiveAt: maybe(day),
  material: yes,
  change: maybe(words),
  changes: maybe(
    strict<Part<'changes'>>({
      noticeDays: maybe(integer(0, 365)),
      by: maybe(list(among('page', 'mail', 'app'))),
      continuedUse: yes,
    }),
  ),
  links: maybe(strict({ policy: url, terms: url })),
  document: maybe(either(list(text()), record(languageTag, list(text())))),
  purposes: maybe(record(key, strict<Part<'purposes'>[string]>({ text: words, basis }))),
  fields: maybe(
    record(
      key,
      strict<Part<'fields'>[string]>({
        label: maybe(words),
        purposes: maybe(list(key)),
        basis,
        why: maybe(words),
        automatic: yes,
      }),
    ),
  ),
  recipients: maybe(
    list(
      strict<Part<'recipients'>[number]>({
        name: either(name, words),
        purpose: maybe(words),
        region: maybe(country),
        policy: url,
      }),
    ),
  ),
  transfers: maybe(list(strict<Part<'transfers'>[number]>({ to: maybe(country), text: words }))),
  storedIn: maybe(list(country)),
  retention: maybe(list(retention)),
  statements: maybe(
    list(
      strict<Part<'statements'>[number]>({
        about: among('collection', 'use', 'sharing', 'security', 'links', 'rights', 'children', 'changes', 'other'),
        text: words,
      }),
    ),
  ),
  sms: maybe(sms),
  consents: maybe(
    list(
      strict<Part<'consents'>[number]>({
        id: key,
        kind: text(/^[a-z]+(\.[a-z-]+)?$/, 64),
        text: words,
        basis,
        required: yes,
      }),
    ),
  ),
  cookies: maybe(
    strict<Part<'cookies'>>({ categories: list(category), revision: maybe(integer(1)), browserHint: yes }),
  ),
  age: maybe(
    strict<Part<'age'>>({ minimum: integer(1, 25), guard: among('none', 'attest', 'neutral'), forOthers: yes }),
  ),
  sells: yes,
  marketing: maybe(among('never', 'opt-in')),
  freeText: yes,
  browserStorage: yes,
  rights: maybe(record(kind, either(list(way, 1), among('off')))),
  identityProof: maybe(among('code', 'document')),
  erasure: maybe(list(among('delete', 'anonymise'), 1)),
  exportFirst: yes,
  laws: maybe(list(among('gdpr', 'uk-gdpr', 'ccpa', 'us-states', 'fcc'))),
  holidays: maybe(either(text(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/), list(day))),
  answerWithin: maybe(list(answerWithin)),
  authorities: maybe(
    list(strict<Part<'authorities'>[number]>({ name: written(200), url: httpsUrl, country: maybe(country) })),
  ),
});
