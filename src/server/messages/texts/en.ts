import type { MessageTexts } from './message-texts.js';

/** English. */
export const en: MessageTexts = {
  greeting: 'Hello {name},',
  confirmation: {
    subject: 'Confirmed: {service}, {when}',
    lead: 'Your appointment is booked.',
    sms: '{brand}: your appointment is confirmed. {service}, {when}.',
  },
  change: {
    subject: 'Moved: {service}, {when}',
    lead: 'Your appointment has a new time.',
    sms: '{brand}: your appointment has moved. {service}, {when}.',
  },
  cancellation: {
    subject: 'Cancelled: {service}, {when}',
    lead: 'Your appointment is cancelled.',
    sms: '{brand}: your appointment is cancelled. {service}, {when}.',
  },
  reminder: {
    subject: 'Reminder: {service}, {when}',
    lead: 'Your appointment is coming up.',
    sms: '{brand}: a reminder of your appointment. {service}, {when}.',
  },
  facts: {
    service: 'Appointment',
    when: 'When',
    whenThere: 'In our time',
    where: 'Where',
    withWhom: 'With',
    people: 'People',
    reference: 'Reference',
  },
  manage: 'Move or cancel the appointment',
  keepLink: 'Whoever has this link can change the appointment. Please keep it to yourself.',
  useEarlierLink: 'To move or cancel the appointment, use the link in the confirmation.',
  questions: 'Questions? You reach us at {contact}.',
  agreed: 'What you agreed to',
  code: {
    subject: '{brand}: your code',
    sms: '{brand}: {code} is your code. Do not share it.',
    text: '{code} is your code. It is valid for {minutes} minutes. Please do not share it with anybody.',
    notYou: 'If you did not ask for it, there is nothing you need to do.',
  },
  request: {
    subject: '{brand}: we have your request {reference}',
    answered: '{brand}: the answer to your request {reference}',
    received: 'We have received your request and are working on it.',
    done: 'What you asked for is done.',
    declined: 'We cannot do what you asked for.',
    about: 'Request',
    copy: 'Your copy can be downloaded until {date}.',
    follow: 'See how your request stands',
    keepLink: 'Whoever has this link can see the request and withdraw it. Please keep it to yourself.',
  },
  keywords: {
    confirm:
      '{brand}: reply {word} to get text messages about your appointment. Message and data rates may apply. Reply {keyword} to get none.',
    confirmed:
      '{brand}: thank you, your number is confirmed. You will get messages about your appointments. Reply {keyword} to end.',
    stop: 'Reply {keyword} to end.',
    stopped: '{brand}: you will get no more messages from us. Reply {keyword} to get them again.',
    started: '{brand}: you will get messages about your appointments again. Reply {keyword} to end.',
    help: '{brand}: messages about your appointments. Help: {contact}. Message and data rates may apply. Reply {keyword} to end.',
    helpAlone: '{brand}: messages about your appointments. Message and data rates may apply. Reply {keyword} to end.',
  },
};
