/** What the gallery is told of one state of one element. */

/** How the backend behaves: as it is, or as on a bad day. */
export type Weather =
  | 'fair'
  /** Nothing is ever answered. */
  | 'silent'
  /** Nothing can be reached. */
  | 'gone'
  /** No time is free. */
  | 'full'
  /** Every time that is chosen was taken a moment before. */
  | 'taken'
  /** The element is handed a booking that was made. */
  | 'booked';

/** What is done to get there: a press on a part or on a button by its words, or text for the inputs that there are, by their label. */
export type Step = { readonly press: string } | { readonly fill: Readonly<Record<string, string>> };

/** One state to show. */
export interface ElementState {
  readonly title: string;
  /** What to look at. */
  readonly note?: string;
  /** Of the tag; `true` for one without a value. `api` is added where the element has one. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** Set by script, as JSON. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** HTML inside the tag. */
  readonly content?: string;
  /** Which business stands behind it. */
  readonly business?: string;
  readonly weather?: Weather;
  readonly steps?: readonly Step[];
  /** In a form whose submit button is pressed. */
  readonly submitted?: true;
  /** Language of the place where it stands. */
  readonly lang?: string;
}
