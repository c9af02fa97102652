/** What is wrong with what was written: by the form's own check, and by what the server said of it. Pure. */
import { checkAnswers } from '../protocol/form/check-answers.js';
import type { ProblemError } from '../protocol/problem.js';
import { toAnswers, toFormFaults } from './form-draft.js';
import type { FormDraft, FormFaults } from './form-draft.js';
import type { LoadedForm } from './form-source.js';

/** By the check that the server makes too. */
export function ownFaults({ definition, matchers }: LoadedForm, draft: FormDraft): FormFaults {
  const checked = checkAnswers(definition, toAnswers(definition, draft), matchers);
  return checked.ok ? new Map() : toFormFaults(checked.errors);
}

/** Ours, and the server's of the last try, save for questions that were answered anew since. */
export function allFaults(
  form: LoadedForm,
  draft: FormDraft,
  told: readonly ProblemError[],
  mended: ReadonlySet<string>,
): FormFaults {
  const open = [...toFormFaults(told)].filter(([key]) => !mended.has(key));
  return new Map([...open, ...ownFaults(form, draft)]);
}
