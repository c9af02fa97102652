import type { QuestionMessages } from '../cookie-question/question-messages.js';
import type { Text } from '../text.js';

/** What the cookie notice says beside its question: in the line, in the settings, in the place of what is closed. */
export interface ChoiceMessages {
  /** Nothing can be refused. */
  readonly necessaryOnly: Text;
  /** Something is on, and nothing needs a yes. */
  readonly onUntilRefused: Text;
  readonly chosenUntil: Text<'date'>;
  /** The profile forbids to store anything. */
  readonly chosenForPage: Text;
  /** Global Privacy Control; one of the next two follows, or none. */
  readonly gpcSeen: Text;
  readonly gpcNothingSold: Text;
  readonly gpcHonoured: Text;
  readonly save: Text;
  readonly close: Text;
  readonly alwaysOn: Text;
  /** What a refusal changes follows. */
  readonly ifRefused: Text;
  readonly keptFor: Text<'time'>;
  readonly keptForSession: Text;
  /** Not a cookie, but a key of the local or session storage. */
  readonly inStorage: Text;
  readonly browserHint: Text;
  readonly saved: Text;
  /** Set for a place that this page cannot reach. */
  readonly notDeleted: Text<'names'>;
  readonly stillRuns: Text;
  readonly reload: Text;
  readonly receipt: Text;
  /** In the place of a frame that is closed. */
  readonly frameOf: Text<'host' | 'category'>;
  readonly showOnce: Text;
  readonly allowAlways: Text<'category'>;
}

/** All that the cookie notice says. */
export type CookieMessages = QuestionMessages & ChoiceMessages;
