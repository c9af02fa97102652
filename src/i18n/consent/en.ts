import type { ConsentMessages } from './consent-messages.js';

/** English. */
export const en: ConsentMessages = {
  phone: 'Phone number',
  country: 'Country',
  phoneMissing: 'Enter your phone number.',
  phoneInvalid: 'Write the number in digits, with its area code.',
  phoneTooShort: 'This number is too short. Check that it is complete.',
  phoneTooLong: 'This number is too long. Check it for digits too many.',
  phoneCountryUnknown: 'No country has this code. Check the first digits.',

  optional: 'optional',
  consentMissing: 'Tick this box if you agree. It is not possible without.',
  consentGivenOn: 'You agreed to this on {date}.',
  consentWithdrawnOn: 'You withdrew this on {date}.',
  withdraw: 'Withdraw consent',
  withdrawing: 'Withdrawing…',
  withdrawFailed: 'This could not be withdrawn just now. Try again.',

  smsPhone: 'Mobile number',
  smsUnderage: 'Text messages are not available at your age.',
  smsUnderageOf: 'Text messages are available from the age of {age}.',
  stopMessages: 'Stop text messages',

  codeDisclosure: 'You will get one text message from {brand} with a code, to check that the number is yours.',
  sendCode: 'Send me a code',
  sendingCode: 'Sending…',
  codeSent: 'We have sent a code to {phone}.',
  code: 'Code from the text message',
  codeValidUntil: 'The code is valid until {time}.',
  checkCode: 'Confirm number',
  checkingCode: 'Checking…',
  anotherCode: 'Send another code',
  anotherCodeIn: 'You can ask for another code in {time}.',
  codeMissing: 'Enter the code from the text message.',
  codeWrong: { one: 'That code is not right. {count} try left.', other: 'That code is not right. {count} tries left.' },
  codeExpired: 'That code is no longer valid. Ask for another one.',
  codeTooManyTries: 'There were too many tries. Ask for another code.',
  codeNotSent: 'The code could not be sent. Check the number and try again.',
  codeNotChecked: 'The code could not be checked just now. Try again.',
  numberConfirmed: 'Your number is confirmed.',
};
