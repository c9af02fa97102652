import type { Text } from '../text.js';

/**
 * What the request centre says. A set of its own: it comes with that element alone. What each right is called is in the
 * wording of the notice, which it shares.
 */
export interface PrivacyMessages {
  readonly title: Text;
  readonly intro: Text;
  /** There is no right to be asked for. */
  readonly nothingOffered: Text;
  readonly writeTo: Text<'address'>;
  readonly byPost: Text;
  /** Heads mail, post and authorities. */
  readonly otherWays: Text;

  // Describe
  readonly whom: Text;
  readonly myself: Text;
  readonly somebodyElse: Text;
  readonly role: Text;
  readonly parent: Text;
  readonly agent: Text;
  readonly yourName: Text;
  readonly contact: Text;
  readonly contactHint: Text;
  /** Where no code is sent. */
  /** Beside a telephone number. */
  readonly numberHint: Text;
  readonly contactForAnswer: Text;
  readonly contactMissing: Text;
  readonly contactInvalid: Text;
  readonly bookingReference: Text;
  readonly referenceInvalid: Text;
  readonly corrections: Text;
  readonly correctionOf: Text<'number'>;
  readonly field: Text;
  readonly otherField: Text;
  readonly fieldName: Text;
  readonly oldValue: Text;
  readonly newValue: Text;
  readonly addCorrection: Text;
  readonly removeCorrection: Text<'number'>;
  readonly newValueMissing: Text;
  readonly newValueSame: Text;
  readonly newValueInvalid: Text;
  readonly noSuchDay: Text;
  readonly dayTooEarly: Text;
  readonly erasure: Text;
  readonly deleteAll: Text;
  readonly deleteHint: Text;
  readonly anonymise: Text;
  readonly anonymiseHint: Text;
  readonly objectTo: Text;
  readonly advertising: Text;
  readonly takeBack: Text;
  readonly everything: Text;
  readonly complaint: Text;
  readonly childData: Text;
  readonly appeal: Text;
  /** Words that may be left out. */
  readonly remark: Text;
  readonly textMissing: Text;
  readonly appealOf: Text;
  readonly documents: Text;
  readonly goOn: Text;

  // Prove
  readonly isItYou: Text;
  readonly codeSentTo: Text<'contact'>;
  readonly code: Text;
  readonly codeMissing: Text;
  readonly checkCode: Text;
  readonly codeNotSent: Text;
  readonly tooManyCodes: Text<'time'>;

  // Look through
  readonly reviewTitle: Text;
  readonly contactLine: Text;
  readonly found: Text;
  readonly nothingFound: Text;
  readonly kept: Readonly<
    Record<
      'bookings' | 'submissions' | 'files' | 'messages' | 'consents' | 'requests' | 'answers' | 'codes' | 'numbers',
      Text
    >
  >;
  readonly upcomingCancelled: Text;
  readonly copyFirst: Text;
  readonly copyJson: Text;
  readonly copyCsv: Text;
  readonly copyUntil: Text<'date'>;
  readonly copyFailed: Text;
  readonly sendRequest: Text;
  readonly eraseNow: Text;

  // Dates
  readonly dates: Text;
  readonly steps: Readonly<Record<'acknowledge' | 'answer' | 'resolve' | 'backups', Text<'date'>>>;
  readonly byLaw: Text<'rule'>;
  readonly byPromise: Text;
  readonly promiseIsLater: Text<'date'>;
  readonly extended: Text<'date'>;
  readonly noDates: Text;

  // Receipt and state
  readonly states: Readonly<Record<'open' | 'in-progress' | 'fulfilled' | 'denied' | 'revoked' | 'expired', Text>>;
  readonly waitsForCode: Text;
  readonly checkedByHand: Text;
  readonly documentNeeded: Text;
  /** Heads the short name of a request. */
  readonly reference: Text;
  readonly receivedOn: Text<'date'>;
  readonly denied: Readonly<
    Record<
      | 'suspected-fraud'
      | 'insufficient-verification'
      | 'no-match'
      | 'not-covered'
      | 'outside-jurisdiction'
      | 'too-many-requests'
      | 'another-reason',
      Text
    >
  >;
  readonly sameAs: Text<'reference'>;
  readonly outcome: Readonly<Record<'deleted' | 'anonymised' | 'corrected' | 'withdrawn' | 'retained', Text>>;
  readonly nothingDone: Text;
  readonly because: Readonly<Record<'evidence' | 'opt-out' | 'unfinished' | 'answer', Text>>;
  readonly yourCopy: Text;
  /** How the maker of a request is written to about it. */
  readonly toldByEmail: Text;
  readonly toldBySms: Text;
  /** Not at all, while it is worked on. */
  readonly toldByNobody: Text;
  /** Not at all, once it is over. */
  readonly toldByNobodyAnyMore: Text;
  readonly saveReceipt: Text;
  readonly stateLink: Text;
  readonly look: Text;
  readonly cancel: Text;
  readonly cancelling: Text;
  readonly another: Text;
  /** What cannot be done any more. */
  readonly tooLate: Text;
  readonly unknownRequest: Text;
}
