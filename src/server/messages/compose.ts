/** Puts a message into words, in the visitor's language. Owns which parts it has and their order; knows no transport. */
import { textIn } from '../../policy/profile/text.js';
import { smsBrand } from '../../policy/sms/sms-disclosure.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { Booking } from '../../protocol/booking.js';
import type { Business } from '../../protocol/business.js';
import { paragraph, toHtml, toText, type MailPart } from './mail-body.js';
import type { AgreedText, Attachment, BookingMessage, OutgoingMessage, VerificationMessage } from './message.js';
import { timesOf, type TimeStyle } from './message-times.js';
import { oneLine } from './one-line.js';
import { loadMessageTexts, type LoadedTexts } from './texts/load-texts.js';
import { fill, type MessageTexts, type OccasionTexts } from './texts/message-texts.js';

/** What is the same in all messages of a business. */
export interface Letterhead {
  readonly business: Business;
  readonly policy?: PolicyProfile | undefined;
  /** Address of the page with the element that manages a booking. */
  readonly managePage?: string | undefined;
  /** Address of the page with the element for privacy requests. */
  readonly requestPage?: string | undefined;
}

/** The words of a message, without its id and kind. */
export type Words = Omit<OutgoingMessage, 'id' | 'kind'>;

/** A booking and what is said of it. */
export interface BookingWords {
  readonly kind: BookingMessage['kind'] | 'booking-reminder';
  readonly booking: Booking;
  readonly manageToken?: string | undefined;
  readonly agreed?: readonly AgreedText[] | undefined;
  readonly attachments?: readonly Attachment[];
}

/** The name that stands in a message. */
export function brandOf({ business, policy }: Letterhead): string {
  return oneLine((policy && smsBrand(policy)) ?? business.name, 100);
}

/** How somebody is reached, as it is written in a message. */
export function contactOf({ business, policy }: Letterhead): string | undefined {
  const help = policy?.sms?.help;
  const { mail, phone } = help ?? {};
  const ways = help
    ? [mail, phone?.display, help.url]
    : [business.contact?.email ?? policy?.controller?.mail, business.contact?.phone];
  return ways.find((way) => way !== undefined);
}

const OCCASIONS = {
  'booking-confirmation': 'confirmation',
  'booking-change': 'change',
  'booking-cancellation': 'cancellation',
  'booking-reminder': 'reminder',
} as const satisfies Record<BookingWords['kind'], keyof MessageTexts>;

function whenOf({ business }: Letterhead, language: string, booking: Booking, style: TimeStyle) {
  const zones = { visitor: booking.timeZone, business: business.timeZone };
  return timesOf(language, zones, style, Date.parse(booking.start));
}

function occasionOf(texts: MessageTexts, kind: BookingWords['kind']): OccasionTexts {
  return texts[OCCASIONS[kind]];
}

function factsOf(letterhead: Letterhead, { texts, language }: LoadedTexts, booking: Booking): MailPart {
  const { own, theirs } = whenOf(letterhead, language, booking, 'long');
  const { facts } = texts;
  const { location, staff, party } = booking;
  const place = location && [location.name, 'address' in location ? location.address : undefined];
  const rows: (readonly [string, string | undefined])[] = [
    [facts.service, booking.serviceName],
    [facts.when, own],
    [facts.whenThere, theirs],
    [facts.where, place?.filter(Boolean).join(', ')],
    [facts.withWhom, staff.name],
    [facts.people, party > 1 ? new Intl.NumberFormat(language).format(party) : undefined],
    [facts.reference, booking.id],
  ];
  return { facts: rows.flatMap(([label, value]) => (value ? [[label, oneLine(value, 500)] as const] : [])) };
}

/** The link that manages a booking. Its secret is in the fragment, which no request of a browser carries. */
export function manageLink(managePage: string, { id }: Pick<Booking, 'id'>, manageToken: string): string {
  const url = new URL(managePage);
  url.hash = `booking=${id}&token=${manageToken}`;
  return url.href;
}

function manageParts({ managePage }: Letterhead, texts: MessageTexts, words: BookingWords): MailPart[] {
  if (managePage === undefined || words.kind === 'booking-cancellation') return [];
  if (words.manageToken === undefined) return [paragraph(texts.useEarlierLink)];
  const link = manageLink(managePage, words.booking, words.manageToken);
  return [{ link, label: texts.manage }, paragraph(texts.keepLink)];
}

function agreedParts(texts: MessageTexts, agreed: readonly AgreedText[] = []): MailPart[] {
  if (agreed.length === 0) return [];
  const lines = agreed.map(({ text, at, recordId }) => `${text}\n(${at}, ${recordId})`);
  return [paragraph([`${texts.agreed}:`, ...lines].join('\n\n'))];
}

/** A mail about a booking. */
export async function bookingMail(letterhead: Letterhead, words: BookingWords): Promise<Words> {
  const { booking, attachments } = words;
  const loaded = await loadMessageTexts(booking.locale);
  const { texts, language } = loaded;
  const occasion = occasionOf(texts, words.kind);
  const when = whenOf(letterhead, language, booking, 'short').own;
  const subject = oneLine(fill(occasion.subject, { service: booking.serviceName, when, brand: brandOf(letterhead) }));
  const { email: mail, phone } = letterhead.business.contact ?? {};
  const contact = [mail, phone].filter((way) => way !== undefined);
  const parts = [
    paragraph(fill(texts.greeting, { name: oneLine(booking.contact.name, 100) })),
    paragraph(occasion.lead),
    factsOf(letterhead, loaded, booking),
    ...manageParts(letterhead, texts, words),
    ...(contact.length > 0 ? [paragraph(fill(texts.questions, { contact: contact.join(', ') }))] : []),
    ...agreedParts(texts, words.agreed),
    paragraph(oneLine(letterhead.business.name)),
  ];
  return {
    channel: 'email',
    to: booking.contact.email,
    language,
    subject,
    text: toText(parts),
    html: toHtml(parts, language, subject),
    ...(attachments && attachments.length > 0 && { attachments }),
  };
}

/** The word that ends messages, as the programme says it. */
export function stopWord(policy: PolicyProfile | undefined): string {
  return policy?.sms?.keywords?.stop ?? 'STOP';
}

/** The word that begins messages again. */
export function startWord(policy: PolicyProfile | undefined): string {
  return policy?.sms?.keywords?.start ?? 'START';
}

/** A text message about a booking. */
export async function bookingSms(letterhead: Letterhead, { kind, booking }: BookingWords, to: string): Promise<Words> {
  const { texts, language } = await loadMessageTexts(booking.locale);
  const { own, theirs } = whenOf(letterhead, language, booking, 'short');
  const when = theirs === undefined ? own : `${own} (${texts.facts.whenThere}: ${theirs})`;
  const values = { brand: brandOf(letterhead), service: oneLine(booking.serviceName, 60), when };
  const ending = fill(texts.keywords.stop, { keyword: stopWord(letterhead.policy) });
  return { channel: 'sms', to, language, text: `${fill(occasionOf(texts, kind).sms, values)} ${ending}` };
}

/** The word that a number is confirmed with, whatever the programme's own word for START is. */
const YES = 'YES';

/** Asks for a confirmation of a number that somebody has given. */
export async function optInSms(letterhead: Letterhead, locale: string, to: string): Promise<Words> {
  const { texts, language } = await loadMessageTexts(locale);
  const values = { brand: brandOf(letterhead), word: YES, keyword: stopWord(letterhead.policy) };
  return { channel: 'sms', to, language, text: fill(texts.keywords.confirm, values) };
}

/** The programme's own words for a code, where it has some. */
function templateText({ policy }: Letterhead, { purpose, locale, code }: VerificationMessage): string | undefined {
  const template = purpose === 'sms-consent' ? policy?.sms?.doubleOptIn?.template : undefined;
  if (template === undefined) return undefined;
  const { text } = textIn(template, locale, policy?.language);
  return text.includes('{code}') ? text.replaceAll('{code}', code) : `${text} ${code}`;
}

/** A message with a code. */
export async function codeWords(letterhead: Letterhead, message: VerificationMessage): Promise<Words> {
  const { channel, to, locale, code, minutes } = message;
  const { texts, language } = await loadMessageTexts(locale);
  const brand = brandOf(letterhead);
  const own = templateText(letterhead, message);
  if (channel === 'sms') return { channel, to, language, text: own ?? fill(texts.code.sms, { brand, code }) };
  const subject = oneLine(fill(texts.code.subject, { brand }));
  const told = fill(texts.code.text, { code, minutes: new Intl.NumberFormat(language).format(minutes) });
  const parts = [paragraph(own ?? told), paragraph(texts.code.notYou), paragraph(oneLine(letterhead.business.name))];
  return { channel, to, language, subject, text: toText(parts), html: toHtml(parts, language, subject) };
}

/** A mail whose words were made elsewhere. */
export function writtenWords(message: { to: string; locale: string; subject: string; text: string }): Words {
  const { to, locale: language, text } = message;
  const subject = oneLine(message.subject);
  const parts = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph);
  return { channel: 'email', to, language, subject, text: toText(parts), html: toHtml(parts, language, subject) };
}
