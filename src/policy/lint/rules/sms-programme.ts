/** The programme around the text. */
import { plainText } from '../../profile/text.js';
import type { Rule } from '../rule.js';
import { when } from '../rule.js';

const textsOf = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : Object.values((text ?? {}) as Record<string, string>);

export const SMS_PROGRAMME_RULES: readonly Rule[] = [
  {
    id: 'sms-20',
    level: 'warning',
    demands: 'There is the address of a public page with the control, for those who review the programme.',
    ground: 'Twilio 30543',
    check: ({ profile: { sms } }) =>
      when(sms !== undefined && sms.page === undefined, '/sms/page', 'the public page with the control is missing'),
  },
  {
    id: 'sms-21',
    level: 'error',
    demands: 'A number that is proven by a code has the message that brings it, with `{code}` in it.',
    ground: 'Twilio 30540',
    check: ({ profile: { sms } }) => {
      if (!sms?.doubleOptIn) return [];
      const texts = textsOf(sms.doubleOptIn.template);
      const isComplete = texts.length > 0 && texts.every((text) => plainText(text).includes('{code}'));
      return when(!isComplete, '/sms/doubleOptIn/template', 'the message with its {code} is missing');
    },
  },
  {
    id: 'sms-22',
    level: 'error',
    demands: 'Where codes are sent, the text lists them.',
    ground: 'Twilio Verify, web consent for verification codes',
    check: ({ profile: { sms } }) =>
      when(
        sms?.doubleOptIn !== undefined && sms.messages !== undefined && !sms.messages.includes('verification'),
        '/sms/messages',
        'codes are sent, and “verification” is not among the messages',
      ),
  },
  {
    id: 'sms-23',
    level: 'warning',
    demands: 'The text says that carriers are not liable for late or lost messages.',
    ground: 'Twilio Verify terms',
    check: ({ profile: { sms }, smsTexts }) =>
      when(
        sms !== undefined &&
          (sms.carriersNotLiable !== true ||
            smsTexts.some(({ own, text, words }) => own && words && !words.carriersNotLiable.test(text))),
        '/sms/carriersNotLiable',
        'it is not said that carriers are not liable',
      ),
  },
  {
    id: 'sms-24',
    level: 'warning',
    demands: 'In the US, agreeing is an action of its own: a tick, not a number beside a text.',
    ground: 'Twilio 30475',
    check: ({ profile: { sms } }) =>
      when(
        sms?.mode === 'disclosure' && (sms.countries ?? ['US']).includes('US'),
        '/sms/mode',
        'reviewers may want a tick',
      ),
  },
  {
    id: 'sms-25',
    level: 'warning',
    demands: 'Words in a language that this linter does not know are read by a person.',
    ground: 'no rule can read them',
    check: ({ smsTexts }) =>
      smsTexts
        .filter(({ words }) => words === undefined)
        .map(({ locale }) => ({ path: '/sms/disclosure', message: `the words in “${locale}” are not checked` })),
  },
];
