/** Profiles with a programme of text messages, and what can be done to them. */
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { smsDisclosure } from '../../../src/policy/sms/sms-disclosure.js';
import { en } from '../../../src/policy/sms/wordings/en.js';
import { fr } from '../../../src/policy/sms/wordings/fr.js';
import { fullProfile } from '../full-profile.js';
import { without } from '../without.js';

export const removed =
  (path: string) =>
  (profile: PolicyProfile): unknown =>
    without(profile, path);
export const programme =
  (change: Record<string, unknown>) =>
  (profile: PolicyProfile): unknown => ({
    ...profile,
    sms: { ...profile.sms, ...change },
  });
export const withConsent =
  (consent: Record<string, unknown>) =>
  (profile: PolicyProfile): unknown => ({
    ...profile,
    consents: [...(profile.consents ?? []), { id: 'other', text: 'Yes', ...consent }],
  });

/** The full profile with its generated text as words of its own. */
export const inOwnWords = (): PolicyProfile => {
  const profile = fullProfile();
  return { ...profile, sms: { ...profile.sms, disclosure: smsDisclosure(profile, en, 'en') } };
};
export const reworded =
  (old: string | RegExp, words: string) =>
  (profile: PolicyProfile): unknown =>
    programme({ disclosure: (profile.sms?.disclosure as string).replaceAll(old, words) })(profile);

/** Nothing but the programme, in two languages and in words of its own. */
export const inTwoLanguages = (): PolicyProfile => {
  const { sms, links } = fullProfile();
  const profile: PolicyProfile = {
    locales: ['en', 'fr'],
    controller: { name: 'CalMedi' },
    sms: sms!,
    links: links!,
    purposes: { booking: { text: { en: 'Booking', fr: 'Réservation' } } },
    fields: { phone: { purposes: ['booking'] } },
  };
  const disclosure = { en: smsDisclosure(profile, en, 'en'), fr: smsDisclosure(profile, fr, 'fr') };
  return { ...profile, sms: { ...profile.sms, disclosure } };
};
export const inCountries = (countries: string[], rates: 'may-apply' | 'standard') => (): PolicyProfile =>
  programme({ countries, rates })(fullProfile()) as PolicyProfile;
export const doubleOptIn = (): PolicyProfile =>
  programme({ doubleOptIn: { template: 'Haus am See: your code is {code}' }, messages: ['reminder', 'verification'] })(
    fullProfile(),
  ) as PolicyProfile;
