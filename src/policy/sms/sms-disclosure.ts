/**
 * The text beside the control for text messages, made from the programme. Owns the order of its sentences; a sentence
 * that the profile gives no ground for is left out, whether it should be there is the business of `lint`.
 */
import type { PolicyProfile } from '../profile/policy-profile.js';
import type { SmsFrequency, SmsProgramme } from '../profile/sms.js';
import { textIn } from '../profile/spoken-text.js';
import type { SmsState, SmsWording } from './sms-wording.js';

/** Sentences of these languages follow one another without a blank. */
const NO_BLANKS = /^(ja|zh)\b/i;

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** A link token. Parentheses would end it early. */
function link(label: string, href: string): string {
  return `[${label}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** The name that stands in every message: the programme's own, else the one that people know the business by. */
export function smsBrand(profile: PolicyProfile): string | undefined {
  return profile.sms?.brand ?? profile.controller?.brand ?? profile.controller?.name;
}

/** Where the policy and the terms are: the programme's own pages, else those of the profile. */
export function smsLinks(profile: PolicyProfile): { readonly privacy?: string; readonly terms?: string } {
  const privacy = profile.sms?.links?.privacy ?? profile.links?.policy;
  const terms = profile.sms?.links?.terms ?? profile.links?.terms;
  return { ...(privacy && { privacy }), ...(terms && { terms }) };
}

function frequencySentences({ min, max, per, varies }: SmsFrequency, wording: SmsWording, language: string): string[] {
  const number = new Intl.NumberFormat(language);
  const count =
    min === undefined || min === max
      ? number.format(max)
      : fill(wording.range, { min: number.format(min), max: number.format(max) });
  // In all our languages a range takes the form of its end (CLDR, plural ranges).
  const amount = wording.amount[per];
  const text = fill(amount[new Intl.PluralRules(language).select(max)] ?? amount.other, { count });
  const pattern = min === undefined ? wording.frequency.atMost : wording.frequency.usual;
  return [fill(pattern, { amount: text }), ...(varies ? [wording.frequency.varies] : [])];
}

function contactLinks(help: NonNullable<SmsProgramme['help']>): string[] {
  const { mail, phone, url } = help;
  return [
    ...(mail ? [link(mail, `mailto:${mail}`)] : []),
    ...(phone ? [phone.dial ? link(phone.display, `tel:${phone.dial}`) : phone.display] : []),
    ...(url ? [link(url.replace(/^https:\/\//, '').replace(/\/$/, ''), url)] : []),
  ];
}

function helpSentences({ keywords, help }: SmsProgramme, wording: SmsWording, language: string): string[] {
  const contacts = help ? contactLinks(help) : [];
  const contact = new Intl.ListFormat(language, { type: 'disjunction' }).format(contacts);
  const keyword = keywords?.help;
  if (keyword) return [fill(contact ? wording.help : wording.helpByKeyword, { keyword, contact })];
  return contact ? [fill(wording.helpByContact, { contact })] : [];
}

function linkSentences(profile: PolicyProfile, wording: SmsWording, language: string): string[] {
  const { privacy, terms } = smsLinks(profile);
  const links = [
    ...(privacy ? [link(wording.privacyPolicy, privacy)] : []),
    ...(terms ? [link(wording.terms, terms)] : []),
  ];
  return links.length > 0 ? [fill(wording.more, { links: new Intl.ListFormat(language).format(links) })] : [];
}

/** What the programme is, sentence by sentence, with link tokens; without agreeing to anything. None where there is none. */
export function smsProgrammeLines(profile: PolicyProfile, wording: SmsWording, language: string): readonly string[] {
  const { sms } = profile;
  if (!sms) return [];
  const brand = smsBrand(profile) ?? wording.nameless;
  const kinds = new Intl.ListFormat(language).format((sms.messages ?? []).map((kind) => wording.kind[kind]));
  const { stop, start } = sms.keywords ?? {};
  return [
    ...(kinds ? [fill(wording.kinds, { kinds })] : []),
    ...(sms.frequency ? frequencySentences(sms.frequency, wording, language) : []),
    ...(sms.rates ? [wording.rates[sms.rates]] : []),
    ...(sms.noExtraFee ? [fill(wording.noExtraFee, { brand })] : []),
    ...(stop ? [fill(wording.stop, { keyword: stop })] : []),
    ...helpSentences(sms, wording, language),
    ...(start ? [fill(wording.start, { keyword: start })] : []),
    ...(sms.noMarketing ? [wording.noMarketing] : []),
    ...(sms.noSharing ? [wording.noSharing] : []),
    ...(sms.provider ? [fill(wording.provider, { provider: sms.provider })] : []),
    ...(sms.carriersNotLiable ? [wording.carriersNotLiable] : []),
    ...(sms.notACondition ? [wording.notACondition] : []),
    ...linkSentences(profile, wording, language),
  ];
}

/**
 * The disclosure of a profile's text messages in a language, with link tokens; empty where it sends none. `language` is
 * the tag that the wording is in. Words of the business's own replace it, in the next best language where they are not
 * there in this one.
 */
export function smsDisclosure(profile: PolicyProfile, wording: SmsWording, language: string): string {
  const { sms } = profile;
  if (!sms) return '';
  if (sms.disclosure !== undefined) return textIn(sms.disclosure, language, profile.language).text;
  const agree = fill(wording.agree[sms.mode ?? 'tick'], { brand: smsBrand(profile) ?? wording.nameless });
  return [agree, ...smsProgrammeLines(profile, wording, language)].join(NO_BLANKS.test(language) ? '' : ' ');
}

/**
 * What is to be said of a number, by the server's answer; `pending-unasked` where it waits for a confirmation and no message
 * that asks for it is known to have been sent. `sender` is the number that messages come from; without it a person who wrote
 * STOP is told to answer the last message.
 */
export function smsStateText(
  profile: PolicyProfile,
  wording: SmsWording,
  state: SmsState | 'pending-unasked',
  sender?: string,
): string {
  const keyword = profile.sms?.keywords?.start ?? 'START';
  if (state === 'blocked-by-stop' && sender) {
    return fill(wording.state['blocked-by-stop-of-sender'], { keyword, sender });
  }
  return fill(wording.state[state], { keyword });
}
