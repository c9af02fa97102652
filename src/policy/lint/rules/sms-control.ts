/** The control itself: what a profile could do to make it no free choice. */
import { pointer } from '../read-profile.js';
import type { LintContext, Rule, Violation } from '../rule.js';
import { when } from '../rule.js';
import { SMS_WORDS } from '../sms-words.js';
import { isAdvertisingKind, isStanding } from './shape.js';

const MARKETING = /^(sms|text)\.(?!transactional)/;
/** Text messages in one breath with another channel, in the languages that write with Latin letters. */
const WITH_OTHER_CHANNEL =
  /\b(sms|text messages?|textos?|textnachrichten)\b[^.]{0,20}?(\/|&|,|\b(and|or|et|ou|und|oder|y|o|e|en|of|i|lub)\b)\s*(by |per |par |por |via )?\b(e-?mails?|mails?|courriels?|(phone )?calls?|appels?|anrufe?|llamadas?|chiamate|chamadas|telefoontjes|połączenia)\b/i;
const PROMOTION =
  /\b(special|exclusive|latest) offers?\b|\bpromotion(s|al)?\b|\bdiscounts?\b|\bcoupons?\b|\bmarketing messages?\b/i;
const NEGATION = /\b(no|not|never|without)\b|n['’]t\b/i;

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);
const wordsOf = (text: unknown): string => (typeof text === 'string' ? text : JSON.stringify(text));
const mentionsSms = (text: unknown): boolean => Object.values(SMS_WORDS).some(({ sms }) => sms.test(wordsOf(text)));

function consentsWhere(
  { profile }: LintContext,
  wrong: (consent: { kind: string; text: unknown; required?: boolean | undefined }) => boolean,
  message: string,
): Violation[] {
  return (profile.consents ?? []).flatMap((consent, at) =>
    wrong(consent) ? [{ path: `/consents/${at}`, message: `“${consent.id}” ${message}` }] : [],
  );
}

/** Sentences of the business's own that offer something, and do not say that they never will. */
function promotions({ smsTexts }: LintContext): Violation[] {
  return smsTexts
    .filter(({ own, text }) => own && sentences(text).some((one) => PROMOTION.test(one) && !NEGATION.test(one)))
    .map(({ locale }) => ({ path: '/sms/disclosure', message: `speaks of advertising (${locale})` }));
}

function marketingAgainstPromise(context: LintContext): Violation[] {
  const { sms, marketing } = context.profile;
  if (!sms?.noMarketing && marketing !== 'never') return [];
  return consentsWhere(context, ({ kind }) => MARKETING.test(kind), 'asks for what the profile promises never to send');
}

export const SMS_CONTROL_RULES: readonly Rule[] = [
  {
    id: 'sms-01',
    level: 'error',
    readsShape: true,
    demands: 'No setting ticks the box beforehand or demands it.',
    ground: 'Twilio 30475; AWS opt-in checklist',
    check: ({ shape }) =>
      shape
        .filter((problem) => isStanding(problem, 'sms'))
        .map(({ path }) => ({ path: pointer(path), message: 'the box is never ticked beforehand and never required' })),
  },
  {
    id: 'sms-02',
    level: 'error',
    demands: 'A booking can be made without agreeing to text messages.',
    ground: 'Twilio 30475',
    check: (context) =>
      consentsWhere(
        context,
        ({ kind, required }) => kind.startsWith('sms') && required === true,
        'is about text messages and may not be required',
      ),
  },
  {
    id: 'sms-03',
    level: 'warning',
    demands: 'The number has a field with its purposes, so that it is withheld where nothing else needs it.',
    ground: 'AWS opt-in checklist: required and optional numbers',
    check: ({ profile: { sms, fields } }) =>
      when(Boolean(sms) && fields?.['phone'] === undefined, '/fields/phone', 'what else the number is for is not said'),
  },
  {
    id: 'sms-04',
    level: 'error',
    demands: 'Agreeing to text messages is not part of agreeing to terms or to a privacy policy.',
    ground: 'Twilio 30513, 30841',
    check: (context) =>
      consentsWhere(
        context,
        ({ kind, text }) => /^(terms|privacy|notice)\b/.test(kind) && mentionsSms(text),
        'agrees to terms and to text messages at once',
      ),
  },
  {
    id: 'sms-05',
    level: 'error',
    demands: 'Agreeing to text messages is not part of agreeing to email or calls.',
    ground: 'Twilio 30556',
    check: (context) => [
      ...consentsWhere(
        context,
        ({ kind, text }) => /^(email|call|phone)\b/.test(kind) && mentionsSms(text),
        'agrees to another channel and to text messages at once',
      ),
      ...context.smsTexts
        .filter(({ own, text }) => own && WITH_OTHER_CHANNEL.test(text))
        .map(({ locale }) => ({ path: '/sms/disclosure', message: `agrees to another channel too (${locale})` })),
    ],
  },
  {
    id: 'sms-06',
    level: 'error',
    readsShape: true,
    demands: 'The programme carries no advertising; that would need a control of its own, where it is not ruled out.',
    ground: 'Twilio 30913; the profile’s own promise',
    check: (context) => [
      ...context.shape
        .filter(isAdvertisingKind)
        .map(({ path, unknown }) => ({ path: pointer(path), message: `“${unknown ?? ''}” is advertising` })),
      ...promotions(context),
      ...marketingAgainstPromise(context),
    ],
  },
];
