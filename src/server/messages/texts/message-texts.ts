/** The words of messages, one file a language. Loaded by the server alone. */

/** Words about one thing that happened to a booking. */
export interface OccasionTexts {
  /** Gaps: `service`, `when`, `brand`. */
  readonly subject: string;
  readonly lead: string;
  /** Gaps: `service`, `when`, `brand`. */
  readonly sms: string;
}

/** All words of one language. `{gaps}` are filled in. */
export interface MessageTexts {
  /** Gap: `name`. */
  readonly greeting: string;
  readonly confirmation: OccasionTexts;
  readonly change: OccasionTexts;
  readonly cancellation: OccasionTexts;
  readonly reminder: OccasionTexts;
  readonly facts: {
    readonly service: string;
    readonly when: string;
    /** The same instant by the business's clock. */
    readonly whenThere: string;
    readonly where: string;
    readonly withWhom: string;
    readonly people: string;
    readonly reference: string;
  };
  /** Label of the link that manages a booking. */
  readonly manage: string;
  readonly keepLink: string;
  /** Where the page is known and the link is not, since the database has no token. */
  readonly useEarlierLink: string;
  /** Gap: `contact`. */
  readonly questions: string;
  readonly agreed: string;
  readonly code: {
    /** Gap: `brand`. */
    readonly subject: string;
    /** Gaps: `brand`, `code`. */
    readonly sms: string;
    /** Gaps: `code`, `minutes`. */
    readonly text: string;
    readonly notYou: string;
  };
  /** About a privacy request. What is said of it on the page too is in the wording of `policy/requests`. */
  readonly request: {
    /** Of the receipt. Gaps: `brand`, `reference`. */
    readonly subject: string;
    /** Of the answer. Gaps: `brand`, `reference`. */
    readonly answered: string;
    readonly received: string;
    readonly done: string;
    readonly declined: string;
    /** Name of the right that is asked for. */
    readonly about: string;
    /** Gap: `date`. */
    readonly copy: string;
    /** Label of the link that shows the request. */
    readonly follow: string;
    readonly keepLink: string;
  };
  readonly keywords: {
    /** Asks for the second half of a double opt-in. Gaps: `brand`, `word`, `keyword` (that for STOP). */
    readonly confirm: string;
    /** The answer to it. Gaps: `brand`, `keyword` (that for STOP). */
    readonly confirmed: string;
    /** Beside a message. Gap: `keyword`. */
    readonly stop: string;
    /** The one confirmation of a STOP. Gaps: `brand`, `keyword` (that for START). */
    readonly stopped: string;
    /** Gaps: `brand`, `keyword` (that for STOP). */
    readonly started: string;
    /** Gaps: `brand`, `contact`, `keyword` (that for STOP). */
    readonly help: string;
    /** Gaps: `brand`, `keyword`. Where there is no contact. */
    readonly helpAlone: string;
  };
}

/** The text with its gaps filled. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
