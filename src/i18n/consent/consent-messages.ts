import type { Counted, Text } from '../text.js';

/**
 * What the controls for a number and for a consent say. A set of its own, beside `Messages`: it comes with those
 * elements, and a page that only shows free times does not pay for it. The words that are agreed to are not here: they
 * are made from the profile.
 */
export interface ConsentMessages {
  // Phone
  readonly phone: Text;
  readonly country: Text;
  readonly phoneMissing: Text;
  /** Something else than digits is in it. */
  readonly phoneInvalid: Text;
  readonly phoneTooShort: Text;
  readonly phoneTooLong: Text;
  /** No country has this code. */
  readonly phoneCountryUnknown: Text;

  // Consent
  readonly optional: Text;
  /** Said of a link that leads away. */
  readonly newTab: Text;
  /** The words that would be agreed to are on their way. */
  readonly wordsComing: Text;
  readonly wordsFailed: Text;
  readonly tryAgain: Text;
  readonly consentMissing: Text;
  readonly consentGivenOn: Text<'date'>;
  readonly consentWithdrawnOn: Text<'date'>;
  readonly withdraw: Text;
  readonly withdrawing: Text;
  readonly withdrawFailed: Text;

  // Text messages
  readonly smsPhone: Text;
  readonly smsUnderage: Text;
  /** `{age}` in years. */
  readonly smsUnderageOf: Text<'age'>;
  readonly stopMessages: Text;

  // A code that proves the number
  /** The disclosure of the code's own message. */
  readonly codeDisclosure: Text<'brand'>;
  /** Where a message has asked for an answer already. */
  readonly codeInstead: Text;
  readonly sendCode: Text;
  readonly sendingCode: Text;
  readonly codeSent: Text<'phone'>;
  readonly code: Text;
  readonly codeValidUntil: Text<'time'>;
  readonly checkCode: Text;
  readonly checkingCode: Text;
  readonly anotherCode: Text;
  readonly anotherCodeIn: Text<'time'>;
  readonly codeMissing: Text;
  readonly codeWrong: Counted;
  readonly codeExpired: Text;
  readonly codeTooManyTries: Text;
  readonly codeNotSent: Text;
  readonly codeNotChecked: Text;
  readonly numberConfirmed: Text;
}
