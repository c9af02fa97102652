/** What is wrong with an answer, and what to do about it, in words. */
import { formatNumber, fill } from '../../i18n/text.js';
import { fileSizeText, fileTypesText, formatCalendarDate } from './form-formats.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { MAX_FILE_BYTES } from '../../protocol/form/form-fields.js';
import type { ShownQuestion } from '../../protocol/form/form-definition.js';
import type { FileQuestion } from '../../state/uploads-controller.js';
import type { FormView } from './form-view.js';

type Said = Pick<FormView, 'language' | 'messages' | 'definition'>;

function missingText({ key, kind }: ShownQuestion, { messages }: Said): string {
  if (kind === 'email') return messages.emailMissing;
  if (key === 'name' && kind === 'text') return messages.nameMissing;
  if (kind === 'file') return messages.addFile;
  return kind === 'choice' || kind === 'choices' || kind === 'yes-no' ? messages.choiceMissing : messages.answerMissing;
}

function formatText(field: ShownQuestion, { messages }: Said): string {
  switch (field.kind) {
    case 'email':
      return messages.emailInvalid;
    case 'phone':
      return messages.phoneInvalid;
    case 'number':
      return field.whole ? messages.wholeNumberInvalid : messages.numberInvalid;
    case 'date':
      return messages.dateInvalid;
    default:
      return messages.answerRefused;
  }
}

function limitText(field: ShownQuestion, end: 'min' | 'max', { language, messages }: Said): string {
  if (field.kind === 'number') {
    const limit = formatNumber(language, field[end] ?? 0);
    return fill(end === 'min' ? messages.tooSmall : messages.tooBig, { limit });
  }
  if (field.kind === 'date') {
    const date = formatCalendarDate(language, field[end] ?? '');
    return fill(end === 'min' ? messages.dayTooEarly : messages.dayTooLate, { date });
  }
  return messages.answerRefused;
}

function lengthText(field: ShownQuestion, end: 'min' | 'max', { language, messages }: Said): string {
  if (field.kind !== 'choices') return end === 'min' ? messages.tooShort : messages.tooLong;
  const count = formatNumber(language, (end === 'min' ? field.min : field.max) ?? field.options.length);
  return fill(end === 'min' ? messages.tooFewChoices : messages.tooManyChoices, { count });
}

/** A fault of an answer, by the code of the check. */
export function faultText(field: ShownQuestion, code: string, said: Said): string {
  const { language, messages, definition } = said;
  switch (code) {
    case 'required':
      return missingText(field, said);
    case 'type':
    case 'format':
      return formatText(field, said);
    case 'too-small':
      return limitText(field, 'min', said);
    case 'too-big':
      return limitText(field, 'max', said);
    case 'too-short':
      return lengthText(field, 'min', said);
    case 'too-long':
      return lengthText(field, 'max', said);
    case 'pattern': {
      const own = field.kind === 'text' ? field.pattern?.message : undefined;
      return own === undefined ? messages.patternWrong : textIn(own, language, definition.language).text;
    }
    case 'no-such-file':
      return messages.fileFailed;
    default:
      return messages.answerRefused;
  }
}

/** Why a file is not taken, by the code of the server or of our own look at it. */
export function fileFaultText(field: FileQuestion, code: string, { language, messages }: Said): string {
  if (code === 'too-big') {
    return fill(messages.fileTooLarge, { size: fileSizeText(language, field.maxBytes ?? MAX_FILE_BYTES) });
  }
  if (code === 'file-type') return fill(messages.fileWrongType, { types: fileTypesText(language, field) });
  return messages.fileFailed;
}
