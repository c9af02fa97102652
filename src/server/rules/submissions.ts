/** Forms that are sent without a booking: one submission for one idempotency key. */
import { checkAnswers } from '../../protocol/form/answers-schema.js';
import type { Submission, SubmissionRequest } from '../../protocol/form/submission.js';
import { toInstant } from './availability.js';
import { claimFiles } from './booking-answers.js';
import type { BookingOffice } from './booking-office.js';
import { keepConsents } from './consents.js';
import { formOfPath } from './forms.js';
import { keep, lookUp, reserve, toKeyedRequest } from './idempotency.js';
import { Refusal } from './refusal.js';
import { createId } from './secrets.js';
import { askToConfirmRecords } from './sms-opt-in.js';
import { takeSmsTurn, toSmsTurn } from './sms-records.js';

const CREATED = 201;

/**
 * Keeps a submission. The same key with the same request gives the same one. Refuses with `validation`, `not-found` or
 * `key-reused`.
 */
export async function submitForm(
  office: BookingOffice,
  formId: string,
  idempotencyKey: string,
  request: SubmissionRequest,
): Promise<Submission> {
  const { definition, matchers } = formOfPath(office.forms, formId);
  const now = office.now();
  const keyed = await toKeyedRequest(idempotencyKey, { formId, ...request }, now);
  // Asked again after the form has changed: what was kept is kept.
  const kept = await lookUp<Submission>(office.store, keyed);
  if (kept) return kept;
  const checked = checkAnswers(definition, request.answers, matchers);
  if (!checked.ok) {
    throw new Refusal('validation', 'the answers do not fit the form', { errors: checked.errors });
  }
  const { locale, attribution, consents, proof } = request;
  const answers = checked.value;
  const { records = [] } = consents ?? {};
  const turn = await toSmsTurn(office, { records, proof, pointer: '/consents/records', now });
  const submission = await office.store.transaction(async (transaction) => {
    const raced = await reserve<Submission>(transaction, keyed);
    if (raced) return raced;
    const id = createId();
    await transaction.insertSubmission({
      id,
      formId,
      answers,
      locale,
      ...(attribution && { attribution }),
      createdAt: now,
    });
    const smsState = turn && (await takeSmsTurn(office, transaction, turn));
    if (consents) {
      const unconfirmed = smsState === 'pending-double-opt-in';
      const occasion = { subjectRef: id, now, profileHash: office.policyHash, unconfirmed };
      await askToConfirmRecords(office, transaction, await keepConsents(transaction, consents, occasion));
    }
    await claimFiles(transaction, { form: definition, answers }, id, now);
    const sent: Submission = { id, formId, createdAt: toInstant(now), ...(smsState && { smsState }) };
    await keep(transaction, keyed, CREATED, sent);
    return sent;
  });
  void office.messages.wake();
  return submission;
}
