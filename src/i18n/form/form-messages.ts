import type { Messages } from '../messages.js';
import type { Text } from '../text.js';

/** What a form says beside {@link Messages}. A set of its own: a page that only shows free times does not pay for it. */
export interface FormOwnMessages {
  readonly problemsFound: Text;
  readonly optional: Text;
  readonly nameMissing: Text;
  readonly emailMissing: Text;
  readonly emailInvalid: Text;
  readonly tooLong: Text;
  readonly answerRefused: Text;
  readonly formSend: Text;
  readonly formSending: Text;
  readonly formChecking: Text;
  readonly formSent: Text;
  readonly formBroken: Text;
  readonly nextPage: Text;
  readonly pageOfPages: Text<'page' | 'pages'>;
  readonly whyAsked: Text;
  readonly newTab: Text;
  readonly yes: Text;
  readonly no: Text;
  readonly chooseOne: Text;
  readonly faultOf: Text<'question' | 'fault'>;
  readonly answerMissing: Text;
  readonly choiceMissing: Text;
  readonly addFile: Text;
  readonly removeFile: Text<'name'>;
  readonly fileAllowed: Text<'types' | 'size'>;
  readonly fileSending: Text<'name'>;
  readonly fileTooLarge: Text<'size'>;
  readonly fileWrongType: Text<'types'>;
  readonly fileFailed: Text;
  readonly phoneInvalid: Text;
  readonly numberInvalid: Text;
  readonly wholeNumberInvalid: Text;
  readonly dateInvalid: Text;
  readonly tooSmall: Text<'limit'>;
  readonly tooBig: Text<'limit'>;
  readonly tooShort: Text;
  readonly patternWrong: Text;
  readonly tooFewChoices: Text<'count'>;
  readonly tooManyChoices: Text<'count'>;
}

/** Everything that a form says. */
export type FormMessages = Messages & FormOwnMessages;
