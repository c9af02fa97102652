import type { FormMessages } from '../../i18n/form/form-messages.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { FormDefinition, FormField, Question } from '../../protocol/form/form-definition.js';
import type { DraftValue, FormDraft, FormFaults } from '../../state/form-draft.js';
import type { FileQuestion, Upload } from '../../state/uploads-controller.js';
import { answerOf } from '../../protocol/form/conditions.js';
import type { PhoneFields } from './form-parts.js';
import type { TextView } from './text-template.js';

/** The form as it is shown, and what the visitor can do. */
export interface FormView {
  readonly language: string;
  readonly messages: FormMessages;
  /** Texts that replace the built-in ones, for the elements within. */
  readonly overrides: MessageOverrides | undefined;
  readonly definition: FormDefinition;
  readonly profile: PolicyProfile | undefined;
  /** What is asked on this page. */
  readonly fields: readonly FormField[];
  /** Every question that is asked, on all pages. */
  readonly asked: readonly Question[];
  readonly draft: FormDraft;
  /** Faults that are shown. */
  readonly faults: FormFaults;
  /** What is known of a question's files besides those that are there. */
  readonly uploadOf: (key: string) => Upload;
  /** What draws questions for telephone numbers, where the form has one. */
  readonly phones: PhoneFields | undefined;
  readonly edit: (key: string, value: DraftValue) => void;
  /** Tells the page of a change whose own event does not leave the form. */
  readonly tell: () => void;
  readonly addFiles: (field: FileQuestion, files: readonly File[]) => void;
}

/** With what the form's own words are drawn. */
export function wordsOf({ language, definition, messages }: FormView): TextView {
  return { language, written: definition.language, newTab: messages.newTab };
}

/** Id of a question's control. */
export function controlId(key: string): string {
  return `q-${key}`;
}

/** What is written as text. */
export function textOf({ draft }: Pick<FormView, 'draft'>, key: string): string {
  const value = answerOf(draft, key);
  return typeof value === 'string' ? value : '';
}
