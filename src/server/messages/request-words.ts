/** What is written about a privacy request: the receipt with its dates, and the answer with what was done and what is kept. */
import { loadNoticeWording } from '../../policy/notice/load-notice-wording.js';
import { fillGaps } from '../../policy/notice/notice-line.js';
import type { NoticeWording } from '../../policy/notice/notice-wording.js';
import { loadRequestWording } from '../../policy/requests/load-request-wording.js';
import type { RequestWording } from '../../policy/requests/request-wording.js';
import { isClosed, type PrivacyRequest } from '../../protocol/privacy-request.js';
import { deadlineLines, outcomeLines, stateLines } from '../../protocol/request-lines.js';
import { brandOf, startWord, stopWord, type Letterhead, type Words } from './compose.js';
import { paragraph, toHtml, toText, type MailPart } from './mail-body.js';
import type { RequestMessage } from './message.js';
import { oneLine } from './one-line.js';
import { loadMessageTexts } from './texts/load-texts.js';
import { fill, type MessageTexts } from './texts/message-texts.js';

interface Spoken {
  readonly texts: MessageTexts;
  readonly wording: RequestWording;
  readonly notice: NoticeWording;
  readonly language: string;
}

async function speak(locale: string): Promise<Spoken> {
  const [{ texts, language }, { wording }, { wording: notice }] = await Promise.all([
    loadMessageTexts(locale),
    loadRequestWording(locale),
    loadNoticeWording(locale),
  ]);
  return { texts, wording, notice, language };
}

/** A day of the business's calendar, which no zone shifts. */
function dayText(language: string, day: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', calendar: 'gregory', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

const lead = ({ texts }: Spoken, { state }: PrivacyRequest): string =>
  state === 'fulfilled' ? texts.request.done : state === 'denied' ? texts.request.declined : texts.request.received;

function outcomeParts({ wording, language }: Spoken, { outcome }: PrivacyRequest): MailPart[] {
  const all = outcome ? outcomeLines(outcome, wording, language) : [];
  return all.map(({ title, lines }) => paragraph([`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')));
}

/** Dates of what is still to come, each with its lines: all of them until it is answered, then when the last backup is gone. */
function dateLines({ wording, language }: Spoken, { state, kind, deadlines }: PrivacyRequest): (readonly string[])[] {
  const ahead = isClosed(state) ? deadlines.filter(({ step }) => kind === 'erase' && step === 'backups') : deadlines;
  if (ahead.length === 0) return isClosed(state) ? [] : [[wording.noDates]];
  return ahead.map((one) => deadlineLines(one, wording, (day) => dayText(language, day)));
}

/** The link that shows a request, as the element reads it. Its secret is in the fragment, which no request carries. */
export function requestLink(requestPage: string, { id }: Pick<PrivacyRequest, 'id'>, token: string): string {
  const url = new URL(requestPage);
  url.hash = `punctual-request=${id}.${token}`;
  return url.href;
}

/** Until when the copy can be had; nothing where there is none. */
function copyLines({ texts, language }: Spoken, { state, exportUntil }: PrivacyRequest): string[] {
  if (exportUntil === undefined || state !== 'fulfilled') return [];
  return [fill(texts.request.copy, { date: dayText(language, exportUntil.slice(0, 10)) })];
}

/** Where there is still something to see or to have: the state of what is worked on, or the copy. */
function linkOf({ requestPage }: Letterhead, { request, token }: RequestMessage): string | undefined {
  const isOver = isClosed(request.state) && request.exportUntil === undefined;
  return isOver || requestPage === undefined || token === undefined
    ? undefined
    : requestLink(requestPage, request, token);
}

function linkParts(letterhead: Letterhead, { texts }: Spoken, message: RequestMessage): MailPart[] {
  const link = linkOf(letterhead, message);
  return link === undefined ? [] : [{ link, label: texts.request.follow }, paragraph(texts.request.keepLink)];
}

function otherWays({ policy = {}, business }: Letterhead, { texts, notice }: Spoken): MailPart[] {
  const mail = policy.controller?.mail ?? business.contact?.email;
  const contact = [mail, business.contact?.phone].filter((way) => way !== undefined).join(', ');
  const authorities = (policy.authorities ?? []).map(({ name, url }) => `${notice.authority} ${name}, ${url}`);
  return [
    ...(contact ? [paragraph(fill(texts.questions, { contact }))] : []),
    ...(authorities.length > 0 ? [paragraph(authorities.join('\n'))] : []),
  ];
}

/** Says nothing of the person but their address. */
async function mailWords(letterhead: Letterhead, message: RequestMessage): Promise<Words> {
  const { to, locale, request } = message;
  const spoken = await speak(locale);
  const { texts, wording, notice, language } = spoken;
  const { reference, kind, state, receivedOn } = request;
  const values = { brand: brandOf(letterhead), reference };
  const subject = oneLine(fill(isClosed(state) ? texts.request.answered : texts.request.subject, values));
  const parts: MailPart[] = [
    paragraph(lead(spoken, request)),
    {
      facts: [
        [texts.request.about, notice.rights[kind]],
        [wording.reference, reference],
      ],
    },
    paragraph(fillGaps(wording.receivedOn, { date: dayText(language, receivedOn) })),
    ...stateLines(request, wording, notice.sellsNot).map(paragraph),
    ...outcomeParts(spoken, request),
    ...dateLines(spoken, request).map((lines) => paragraph(lines.join('\n'))),
    ...copyLines(spoken, request).map(paragraph),
    ...linkParts(letterhead, spoken, message),
    ...otherWays(letterhead, spoken),
    paragraph(oneLine(letterhead.business.name)),
  ];
  return { channel: 'email', to, language, subject, text: toText(parts), html: toHtml(parts, language, subject) };
}

/** The same in short: what is not here is behind the link. The last message after a withdrawal says that and nothing else. */
async function smsWords(letterhead: Letterhead, message: RequestMessage): Promise<Words> {
  const { to, locale, request } = message;
  const spoken = await speak(locale);
  const { texts, wording, notice, language } = spoken;
  const { kind, reference, outcome } = request;
  const brand = brandOf(letterhead);
  const words = (text: string): Words => ({ channel: 'sms', to, language, text });
  if (endsMessages(request))
    return words(fill(texts.keywords.stopped, { brand, keyword: startWord(letterhead.policy) }));
  const done = outcome ? outcomeLines(outcome, wording, language) : [];
  const lines = [
    `${brand}: ${lead(spoken, request)}`,
    `${notice.rights[kind]}, ${reference}`,
    ...stateLines(request, wording, notice.sellsNot),
    ...done.map(({ title, lines }) => `${title}: ${lines.join('; ')}`),
    ...dateLines(spoken, request).map(([date]) => date),
    ...copyLines(spoken, request),
    linkOf(letterhead, message),
    fill(texts.keywords.stop, { keyword: stopWord(letterhead.policy) }),
  ];
  return words(lines.filter((line) => line !== undefined).join('\n'));
}

/** Whether a request has ended text messages, which one last message may confirm. */
export function endsMessages({ kind, state }: Pick<PrivacyRequest, 'kind' | 'state'>): boolean {
  return kind === 'withdraw-sms' && state === 'fulfilled';
}

/** A message about a privacy request. */
export function requestWords(letterhead: Letterhead, message: RequestMessage): Promise<Words> {
  return message.channel === 'sms' ? smsWords(letterhead, message) : mailWords(letterhead, message);
}
