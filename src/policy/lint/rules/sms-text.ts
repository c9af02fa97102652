/** What carriers want to read in the disclosure, in every language that it is shown in. */
import type { PolicyProfile } from '../../profile/policy-profile.js';
import type { SmsProgramme } from '../../profile/sms.js';
import { textParts } from '../../profile/text.js';
import { smsBrand, smsLinks } from '../../sms/sms-disclosure.js';
import type { Level, LintContext, Rule, Violation } from '../rule.js';
import { when } from '../rule.js';
import type { SmsText } from '../sms-texts.js';

interface TextDemand {
  /** Where the profile has the clause. */
  readonly path: string;
  /** What is missing, in a few words. */
  readonly message: string;
  /** Whether the profile has the clause. */
  readonly promised: (sms: SmsProgramme, profile: PolicyProfile) => boolean;
  /** Whether a text says it; true as well where we do not know the language. */
  readonly said: (text: SmsText, sms: SmsProgramme, profile: PolicyProfile) => boolean;
  readonly level?: (context: LintContext) => Level;
}

/** One finding for the clause, or one for each language whose words leave it out. */
function demand({ path, message, promised, said, level }: TextDemand): Rule['check'] {
  return (context): readonly Violation[] => {
    const { profile, smsTexts } = context;
    const { sms } = profile;
    if (!sms) return [];
    const at = level && { level: level(context) };
    if (!promised(sms, profile)) return [{ path, message, ...at }];
    return smsTexts
      .filter((text) => !said(text, sms, profile))
      .map(({ own, locale }) => ({ path: own ? '/sms/disclosure' : path, message: `${message} (${locale})`, ...at }));
  };
}

const includes = (text: string, part: string | undefined): boolean =>
  part !== undefined && text.toLowerCase().includes(part.toLowerCase());

const linksTo = ({ text }: SmsText, href: string | undefined): boolean =>
  href !== undefined && textParts(text).some((part) => part.href === href);

function hasNumber({ text, locale }: SmsText, number: number): boolean {
  const forms = [String(number), new Intl.NumberFormat(locale).format(number)];
  return forms.some((form) => new RegExp(`(?<!\\p{Nd})${form.replace(/\W/g, '\\$&')}(?!\\p{Nd})`, 'u').test(text));
}

/** Where messages are sent, the strictest where the profile does not say. */
const countriesOf = ({ countries }: SmsProgramme): readonly string[] => countries ?? ['US'];
const isNorthAmerica = (sms: SmsProgramme): boolean =>
  countriesOf(sms).some((country) => country === 'US' || country === 'CA');

function saysRates({ text, words, locale, own }: SmsText, sms: SmsProgramme): boolean {
  if (sms.rates === 'none' || !words) return true;
  const isEnglish = /^en\b/i.test(locale);
  if (isEnglish && countriesOf(sms).includes('CA')) return /standard message and data rates may apply/i.test(text);
  return !own || words.rates.test(text);
}

const hasMarketingConsent = ({ consents }: PolicyProfile): boolean =>
  (consents ?? []).some(({ kind }) => kind === 'sms.marketing');

export const SMS_TEXT_RULES: readonly Rule[] = [
  {
    id: 'sms-07',
    level: 'error',
    demands: 'The text says “SMS” or “text messages”.',
    ground: 'Twilio 30551',
    check: demand({
      path: '/sms/disclosure',
      message: 'does not say that these are text messages',
      promised: () => true,
      said: ({ text, words }) => /\bSMS/i.test(text) || (words?.sms.test(text) ?? false),
    }),
  },
  {
    id: 'sms-08',
    level: 'error',
    demands: 'The text names the brand, and it is the controller’s.',
    ground: 'Twilio 30909; CTIA Messaging Principles, call to action',
    check: (context) => {
      const { sms, controller } = context.profile;
      const known = [controller?.brand, controller?.name].filter((name) => name !== undefined);
      const isOther = sms?.brand !== undefined && known.length > 0 && !known.includes(sms.brand);
      if (isOther) return when(true, '/sms/brand', `“${sms.brand ?? ''}” is not the controller’s name`);
      return demand({
        path: '/sms/brand',
        message: 'the brand is missing',
        promised: (_, profile) => smsBrand(profile) !== undefined,
        said: ({ text }, _, profile) => includes(text, smsBrand(profile)),
      })(context);
    },
  },
  {
    id: 'sms-09',
    level: 'error',
    demands: 'The text lists what the messages are about.',
    ground: 'Twilio 30544',
    check: demand({
      path: '/sms/messages',
      message: 'what the messages are about is missing',
      promised: ({ messages }) => (messages ?? []).length > 0,
      said: ({ text, words }, { messages }) => !words || (messages ?? []).every((kind) => words[kind].test(text)),
    }),
  },
  {
    id: 'sms-10',
    level: 'error',
    demands: 'The text says how many messages come, with the numbers of the profile.',
    ground: 'Twilio 30545',
    check: (context) => {
      const { min, max } = context.profile.sms?.frequency ?? {};
      if (min !== undefined && max !== undefined && min > max)
        return when(true, '/sms/frequency', `the least (${min}) is more than the most (${max})`);
      return demand({
        path: '/sms/frequency',
        message: 'how many messages come is missing',
        promised: ({ frequency }) => frequency !== undefined,
        said: (text) => [min, max].every((number) => number === undefined || hasNumber(text, number)),
      })(context);
    },
  },
  {
    id: 'sms-11',
    level: 'error',
    demands:
      'The text says “Message and data rates may apply”, in Canada “Standard message and data rates may apply”, word for word in English. Elsewhere a warning.',
    ground: 'Twilio 30569',
    check: demand({
      path: '/sms/rates',
      message: 'the sentence about message and data rates is missing',
      promised: (sms) => sms.rates !== undefined && !(sms.rates === 'none' && isNorthAmerica(sms)),
      said: saysRates,
      level: ({ profile: { sms } }) => (sms && isNorthAmerica(sms) ? 'error' : 'warning'),
    }),
  },
  {
    id: 'sms-12',
    level: 'error',
    demands: 'The text says how to end it: STOP, or the country’s own word.',
    ground: 'Twilio 30570',
    check: demand({
      path: '/sms/keywords/stop',
      message: 'the word to end it, STOP, is missing',
      promised: ({ keywords }) => keywords?.stop !== undefined,
      said: ({ text }, { keywords }) => includes(text, keywords?.stop),
    }),
  },
  {
    id: 'sms-13',
    level: 'error',
    demands: 'The text says HELP, and how to reach a person.',
    ground: 'Twilio 30936; CTIA Messaging Principles',
    check: (context) => [
      ...demand({
        path: '/sms/keywords/help',
        message: 'the word for help, HELP, is missing',
        promised: ({ keywords }) => keywords?.help !== undefined,
        said: ({ text }, { keywords }) => includes(text, keywords?.help),
      })(context),
      ...demand({
        path: '/sms/help',
        message: 'a person to turn to is missing',
        promised: ({ help }) => Boolean(help?.mail ?? help?.phone ?? help?.url),
        said: (text, { help }) =>
          includes(text.text, help?.mail) ||
          includes(text.text, help?.phone?.display) ||
          linksTo(text, help?.url) ||
          (!text.own && help?.url !== undefined),
      })(context),
    ],
  },
  {
    id: 'sms-14',
    level: 'error',
    demands: 'The text says how to come back, START: no tick can lift a carrier’s STOP.',
    ground: 'AWS required opt-out keywords',
    check: demand({
      path: '/sms/keywords/start',
      message: 'the word to come back, START, is missing',
      promised: ({ keywords }) => keywords?.start !== undefined,
      said: ({ text }, { keywords }) => includes(text, keywords?.start),
    }),
  },
  {
    id: 'sms-15',
    level: 'error',
    demands: 'The text links to the privacy policy.',
    ground: 'Twilio 30909, 30896',
    check: demand({
      path: '/sms/links/privacy',
      message: 'the link to the privacy policy is missing',
      promised: (_, profile) => smsLinks(profile).privacy !== undefined,
      said: (text, _, profile) => !text.own || linksTo(text, smsLinks(profile).privacy),
    }),
  },
  {
    id: 'sms-16',
    level: 'error',
    demands: 'The text links to the terms.',
    ground: 'Twilio 30909, 30896; AWS toll-free registration',
    check: demand({
      path: '/sms/links/terms',
      message: 'the link to the terms is missing',
      promised: (_, profile) => smsLinks(profile).terms !== undefined,
      said: (text, _, profile) => !text.own || linksTo(text, smsLinks(profile).terms),
    }),
  },
  {
    id: 'sms-17',
    level: 'warning',
    demands: 'The policy says that numbers are not shared for the marketing of others.',
    ground: 'Twilio 30932',
    check: demand({
      path: '/sms/noSharing',
      message: 'it is not said that numbers are not shared',
      promised: ({ noSharing }) => noSharing === true,
      said: () => true,
    }),
  },
  {
    id: 'sms-18',
    level: 'warning',
    demands: 'The text says that agreeing is no condition of booking. An error where there is advertising by text too.',
    ground: '47 CFR 64.1200(f)(9)',
    check: demand({
      path: '/sms/notACondition',
      message: 'it is not said that agreeing is no condition of booking',
      promised: ({ notACondition }) => notACondition === true,
      said: ({ own, text, words }) => !own || !words || words.notACondition.test(text),
      level: ({ profile }) => (hasMarketingConsent(profile) ? 'error' : 'warning'),
    }),
  },
  {
    id: 'sms-19',
    level: 'error',
    demands: 'The text is there in every language of the profile.',
    ground: 'evidence is kept a language',
    check: ({ profile: { sms }, locales, smsTexts }) =>
      sms
        ? locales
            .filter((locale) => !smsTexts.some((text) => text.locale === locale))
            .map((locale) => ({ path: '/sms/disclosure', message: `there is no text in “${locale}”` }))
        : [],
  },
];
