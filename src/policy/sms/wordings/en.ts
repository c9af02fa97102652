import type { SmsWording } from '../sms-wording.js';

/** English. Carriers ask for the sentence about rates word for word. */
export const en: SmsWording = {
  label: 'Send me text messages about my appointment',
  agree: {
    tick: 'By ticking this box, you agree to receive SMS text messages about your appointment from {brand}.',
    disclosure: 'By giving your number, you agree to receive SMS text messages about your appointment from {brand}.',
  },
  nameless: 'us',
  kinds: 'What we send: {kinds}.',
  kind: {
    confirmation: 'appointment confirmations',
    reminder: 'appointment reminders',
    reschedule: 'notices of rescheduling',
    cancellation: 'notices of cancellation',
    verification: 'verification codes',
  },
  frequency: {
    usual: 'Message frequency: typically {amount}.',
    atMost: 'Message frequency: at most {amount}.',
    varies: 'Message frequency varies with your appointments.',
  },
  amount: {
    appointment: { one: '{count} message per appointment', other: '{count} messages per appointment' },
    day: { one: '{count} message per day', other: '{count} messages per day' },
    week: { one: '{count} message per week', other: '{count} messages per week' },
    month: { one: '{count} message per month', other: '{count} messages per month' },
  },
  range: '{min}–{max}',
  rates: {
    'may-apply': 'Message and data rates may apply.',
    standard: 'Standard message and data rates may apply.',
    none: 'Receiving the messages is free of charge.',
  },
  noExtraFee: 'There is no additional fee from {brand} for these messages.',
  stop: 'Reply {keyword} at any time to opt out; you will get one last message to confirm it, and no more after that.',
  help: 'Reply {keyword} for help, or contact {contact}.',
  helpByKeyword: 'Reply {keyword} for help.',
  helpByContact: 'For help, contact {contact}.',
  start: 'Reply {keyword} to receive messages again.',
  noMarketing: 'We do not use your number for marketing or promotional messages.',
  noSharing: 'We do not share your number with third parties for their marketing.',
  provider: 'Messages are sent via {provider}.',
  carriersNotLiable: 'Carriers are not liable for delayed or undelivered messages.',
  notACondition: 'Your consent is not a condition of booking.',
  more: 'More in our {links}.',
  privacyPolicy: 'Privacy Policy',
  terms: 'Terms',
  state: {
    'pending-double-opt-in': 'We have sent you a text message. Messages start once you have confirmed your number.',
    'pending-unasked': 'Messages start once your number is confirmed.',
    active: 'You will get text messages about your appointment.',
    'blocked-by-stop':
      'You have stopped messages to this number. Only you can allow them again: text {keyword} in reply to our last message.',
    'blocked-by-stop-of-sender':
      'You have stopped messages to this number. Only you can allow them again: text {keyword} to {sender}.',
    'opted-out': 'You will get no text messages about your appointment.',
  },
};
