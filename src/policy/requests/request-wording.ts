/**
 * Shape of what is said of a privacy request, on the page and in mails alike, one object a language. A gap is `{name}`.
 * What each right is called is in the wording of the notice.
 */
export interface RequestWording {
  /** Kinds of what is kept of a person; a number stands beside each. */
  readonly kept: Readonly<
    Record<
      'bookings' | 'submissions' | 'files' | 'messages' | 'consents' | 'requests' | 'answers' | 'codes' | 'numbers',
      string
    >
  >;

  // Dates
  /** `{date}` */
  readonly steps: Readonly<Record<'acknowledge' | 'answer' | 'resolve' | 'backups', string>>;
  /** `{rule}` */
  readonly byLaw: string;
  readonly byPromise: string;
  /** `{date}` */
  readonly promiseIsLater: string;
  /** `{date}` */
  readonly extended: string;
  readonly noDates: string;

  // State
  readonly states: Readonly<Record<'open' | 'in-progress' | 'fulfilled' | 'denied' | 'revoked' | 'expired', string>>;
  readonly documentNeeded: string;
  /** Heads the short name of a request. */
  readonly reference: string;
  /** `{date}` */
  readonly receivedOn: string;
  readonly denied: Readonly<
    Record<
      | 'suspected-fraud'
      | 'insufficient-verification'
      | 'no-match'
      | 'not-covered'
      | 'outside-jurisdiction'
      | 'too-many-requests'
      | 'another-reason',
      string
    >
  >;
  /** `{reference}` */
  readonly sameAs: string;
  readonly outcome: Readonly<Record<'deleted' | 'anonymised' | 'corrected' | 'withdrawn' | 'retained', string>>;
  readonly nothingDone: string;
  /** Why something is kept; stands behind what and how many. */
  readonly because: Readonly<Record<'evidence' | 'opt-out' | 'unfinished' | 'answer', string>>;
}
