/** What people are told. */
import { daysBetween } from '../../../scheduling/calendar-date.js';
import type { PolicyProfile } from '../../profile/policy-profile.js';
import { primaryLanguage } from '../../profile/text.js';
import { missingLocales, profileTexts } from '../profile-texts.js';
import type { LintContext, Rule, Violation } from '../rule.js';
import { when } from '../rule.js';

const isMarketing = (kind: string): boolean => /(^|\.)marketing$/.test(kind);
const bindsEurope = ({ laws }: PolicyProfile): boolean => (laws ?? []).some((law) => law.includes('gdpr'));

function documentLanguages({ profile, written }: LintContext): readonly (string | undefined)[] {
  const { document } = profile;
  return Array.isArray(document) ? [written] : Object.keys(document ?? {});
}

function missingDocuments(context: LintContext): Violation[] {
  if (context.profile.document === undefined) return [];
  const languages = documentLanguages(context).map((language) => primaryLanguage(language ?? ''));
  return context.locales
    .filter((locale) => !languages.includes(primaryLanguage(locale)))
    .map((locale) => ({ path: '/document', message: `there is no text in “${locale}”` }));
}

function consentsWhere(profile: PolicyProfile, wrong: (kind: string, required: boolean) => boolean, message: string) {
  return (profile.consents ?? []).flatMap(({ id, kind, required }, at) =>
    wrong(kind, required === true) ? [{ path: `/consents/${at}`, message: `“${id}” ${message}` }] : [],
  );
}

export const NOTICE_RULES: readonly Rule[] = [
  {
    id: 'notice-01',
    level: 'error',
    demands: 'Every field says what it is for.',
    ground: 'GDPR, articles 5(1)(b) and 13(1)(c)',
    check: ({ profile }) =>
      Object.entries(profile.fields ?? {}).flatMap(([name, { purposes }]) =>
        when((purposes ?? []).length === 0, `/fields/${name}/purposes`, `“${name}” is collected for no purpose`),
      ),
  },
  {
    id: 'notice-02',
    level: 'error',
    demands: 'Every purpose that a field names is one of the profile.',
    ground: 'GDPR, article 13(1)(c)',
    check: ({ profile }) =>
      Object.entries(profile.fields ?? {}).flatMap(([name, field]) =>
        (field.purposes ?? []).flatMap((key, at) =>
          when(
            !Object.hasOwn(profile.purposes ?? {}, key),
            `/fields/${name}/purposes/${at}`,
            `there is no purpose “${key}”`,
          ),
        ),
      ),
  },
  {
    id: 'notice-03',
    level: 'error',
    demands: 'Every text is there in every language of the profile.',
    ground: 'GDPR, article 12(1): intelligible',
    check: (context) => [
      ...profileTexts(context.profile).flatMap(({ path, text }) =>
        missingLocales(text, context.locales, context.written).map((locale) => ({
          path,
          message: `there is no text in “${locale}”`,
        })),
      ),
      ...missingDocuments(context),
    ],
  },
  {
    id: 'notice-04',
    level: 'error',
    demands: 'A change that matters is announced as many days before its effect as was promised.',
    ground: 'the profile’s own promise, `changes.noticeDays`',
    check: ({ profile: { material, publishedAt, effectiveAt, changes } }) => {
      if (!material || !publishedAt || !effectiveAt || changes?.noticeDays === undefined) return [];
      const days = daysBetween(publishedAt, effectiveAt);
      return when(days < changes.noticeDays, '/effectiveAt', `${days} days of notice, ${changes.noticeDays} promised`);
    },
  },
  {
    id: 'notice-05',
    level: 'error',
    demands: 'Where notice is promised, a change that matters has both of its days.',
    ground: 'the profile’s own promise, `changes.noticeDays`',
    check: ({ profile: { material, publishedAt, effectiveAt, changes } }) => {
      if (!material || changes?.noticeDays === undefined) return [];
      return [
        ...when(!publishedAt, '/publishedAt', 'the day of the announcement is missing'),
        ...when(!effectiveAt, '/effectiveAt', 'the day of the effect is missing'),
      ];
    },
  },
  {
    id: 'notice-06',
    level: 'warning',
    demands: 'Where the GDPR binds, every purpose has its lawful basis.',
    ground: 'GDPR, article 13(1)(c)',
    check: ({ profile }) =>
      bindsEurope(profile)
        ? Object.entries(profile.purposes ?? {}).flatMap(([key, { basis }]) =>
            when(basis === undefined, `/purposes/${key}/basis`, `“${key}” has no lawful basis`),
          )
        : [],
  },
  {
    id: 'notice-07',
    level: 'error',
    demands: 'Nobody has to agree to advertising in order to book.',
    ground: 'GDPR, article 7(4)',
    check: ({ profile }) =>
      consentsWhere(
        profile,
        (kind, required) => isMarketing(kind) && required,
        'is advertising and may not be required',
      ),
  },
  {
    id: 'notice-08',
    level: 'error',
    demands: 'What is promised never to be sent is not asked for.',
    ground: 'the profile’s own promise, `marketing`',
    check: ({ profile }) =>
      profile.marketing === 'never'
        ? consentsWhere(
            profile,
            (kind) => isMarketing(kind) && !kind.startsWith('sms'),
            'is advertising, and there is none',
          )
        : [],
  },
  {
    id: 'notice-09',
    level: 'warning',
    demands: 'Where the GDPR binds, people can reach whoever decides.',
    ground: 'GDPR, article 13(1)(a)',
    check: ({ profile }) => {
      const { mail, address, phone, contactPage } = profile.controller ?? {};
      const isReachable = Boolean(mail ?? address ?? phone ?? contactPage);
      return when(bindsEurope(profile) && !isReachable, '/controller', 'how to reach the controller is missing');
    },
  },
];
