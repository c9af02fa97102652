/** Privacy requests as the business reads them: in lines, or as JSON for its own programs. */
import { referenceOf } from '../../protocol/privacy-request.js';
import type { AuditLine, PrivacyRequestRecord } from '../store/privacy-records.js';

/** The days by which something is due. */
function dueDays({ facts }: PrivacyRequestRecord): string {
  const days = facts.deadlines.map(({ step, day }) => `${step} by ${day}`);
  return days.length > 0 ? days.join(', ') : 'no date';
}

function stateOf({ state, facts }: PrivacyRequestRecord): string {
  const more = facts.needs ?? facts.deniedBecause;
  return more === undefined ? state : `${state} (${more})`;
}

/** A request in one line, without a word of the person. */
export function listLine(record: PrivacyRequestRecord): string {
  const due = record.closedAt === undefined ? `  ${dueDays(record)}` : '';
  return `${referenceOf(record.id)}  ${record.facts.receivedOn}  ${record.kind.padEnd(16)}  ${stateOf(record)}${due}`;
}

/** The person's own words are shown to the business alone, and only for one request at a time. */
export function detailLines({ details }: PrivacyRequestRecord): string[] {
  if (!details) return ['  contact   none is kept any more'];
  const { contact, text, corrections = [], representative, purpose, bookingId, attachments = [], appealOf } = details;
  return [
    `  contact   ${contact.to}`,
    ...(bookingId === undefined ? [] : [`  booking   ${bookingId}`]),
    ...(representative ? [`  through   ${representative.name} (${representative.role})`] : []),
    ...(purpose === undefined ? [] : [`  purpose   ${purpose}`]),
    ...(appealOf === undefined ? [] : [`  appeal    ${appealOf}`]),
    ...corrections.map(({ field, old = '?', new: wanted }) => `  correct   ${field}: ${old} → ${wanted}`),
    ...(text === undefined ? [] : text.split('\n').map((line) => `  says      ${line}`)),
    ...attachments.map((id) => `  file      ${id}`),
  ];
}

/** A line of what was done. */
export function auditText({ at, step, by, facts }: AuditLine): string {
  return `  ${new Date(at).toISOString()}  ${by} ${step}${facts ? `  ${JSON.stringify(facts)}` : ''}`;
}

/** What is listed, for programs: neither secrets nor a word of the person. */
export function requestJson({ id, kind, state, facts, closedAt }: PrivacyRequestRecord) {
  const { receivedOn, deadlines, needs, deniedBecause, outcome } = facts;
  return {
    reference: referenceOf(id),
    id,
    kind,
    state,
    receivedOn,
    deadlines,
    ...(needs && { needs }),
    ...(deniedBecause && { deniedBecause }),
    ...(outcome && { outcome }),
    ...(closedAt !== undefined && { closedAt: new Date(closedAt).toISOString() }),
  };
}
