/** `punctual requests`: what people ask for by right, and what the business answers. */
import { DenialReason, referenceOf, type RequestContact } from '../../protocol/privacy-request.js';
import type { PrivacyRequestRecord } from '../store/privacy-records.js';
import { denyRequest, fulfilRequest, listRequests, showRequest } from '../rules/privacy/business-desk.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { Refusal } from '../rules/refusal.js';
import { CommandError } from './command-error.js';
import { inOffice } from './open-office.js';
import { auditText, detailLines, listLine, requestJson } from './request-lines.js';

/** What was asked for on the command line. */
export interface RequestsCommand {
  readonly action: 'list' | 'show' | 'fulfil' | 'deny';
  /** Id or reference; of all but `list`. */
  readonly request: string | undefined;
  readonly configFile: string | undefined;
  /** Also those that are over. */
  readonly all: boolean;
  /** Why it is denied. */
  readonly reason: string | undefined;
  /** The answer goes into the outbox though the config names nobody who would send it. */
  readonly queue: boolean;
  readonly json: boolean;
}

/** How the command ends where it did what was asked for, and nobody will hear of it unless the business tells them. */
const NOBODY_TOLD = 3;

async function find(office: BookingOffice, name: string | undefined) {
  const found = name === undefined ? undefined : await showRequest(office, name);
  if (!found) throw new CommandError(`There is no request ${name ?? ''}.`);
  return found;
}

async function show(office: BookingOffice, { request, json }: RequestsCommand): Promise<void> {
  const { record, audit } = await find(office, request);
  const lines = [listLine(record), `  id        ${record.id}`, ...detailLines(record), ...audit.map(auditText)];
  console.log(json ? JSON.stringify({ ...requestJson(record), details: record.details, audit }) : lines.join('\n'));
}

async function list(office: BookingOffice, { all, json }: RequestsCommand): Promise<void> {
  const records = await listRequests(office, all);
  if (json) console.log(JSON.stringify(records.map(requestJson)));
  else console.log(records.length > 0 ? records.map(listLine).join('\n') : 'There are no requests.');
}

/** Why the maker of a request is not written to. */
function silenceOf({ messages }: BookingOffice, contact: RequestContact | undefined): string {
  if (!contact) return 'no contact is kept any more';
  if (!messages.sends(contact.channel))
    return `nothing in the config sends ${contact.channel === 'sms' ? 'text messages' : 'mail'} (messages.${contact.channel})`;
  return 'the config says not to write about requests (messages.requests)';
}

/** Says whether the maker hears of it; the business has to tell them itself where they do not, and how to reach them. */
function tell(office: BookingOffice, before: PrivacyRequestRecord, after: PrivacyRequestRecord, json: boolean): void {
  const contact = before.details?.contact;
  const by = after.facts.toldBy;
  const because = by === undefined ? silenceOf(office, contact) : undefined;
  if (because !== undefined) process.exitCode = NOBODY_TOLD;
  if (json) {
    console.log(JSON.stringify({ ...requestJson(after), told: { by: by ?? null, to: contact?.to, because } }));
    return;
  }
  console.log(listLine(after));
  if (because === undefined)
    console.log(`  told      by ${by ?? ''}: the message is in the outbox, which the server sends`);
  else
    console.error(
      `${referenceOf(after.id)}: nobody was told: ${because}.${contact ? ` Tell ${contact.to} yourself.` : ''}`,
    );
}

async function answer(office: BookingOffice, { action, request, reason, json }: RequestsCommand): Promise<void> {
  const { record } = await find(office, request);
  const because = DenialReason.options.find((one) => one === reason);
  if (action === 'deny' && !because)
    throw new CommandError(`--reason wants one of: ${DenialReason.options.join(', ')}.`, 2);
  try {
    const done = because ? await denyRequest(office, record.id, because) : await fulfilRequest(office, record.id);
    tell(office, record, done, json);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new CommandError(`${referenceOf(record.id)}: ${error.message}.`);
  }
}

/** Does what was asked for. What cannot be done is a {@link CommandError}. */
export function handleRequests(command: RequestsCommand): Promise<void> {
  return inOffice(command, (office) => {
    if (command.action === 'list') return list(office, command);
    return command.action === 'show' ? show(office, command) : answer(office, command);
  });
}
