/**
 * What a profile says, as lines for people. Owns which clause becomes which line; a clause that is not there leaves
 * none, since silence is never filled in. How lines look is the business of who shows them.
 */
import { formatPartialDate } from '../profile/format-partial-date.js';
import type { PolicyProfile } from '../profile/policy-profile.js';
import { profileVersion } from '../profile/fingerprint.js';
import { controllerLines } from './controller-lines.js';
import { dataLines, consentLines, purposeLines } from './data-lines.js';
import { fillGaps, own, type NoticeLine, type NoticeText, type Telling } from './notice-line.js';
import { NOTICE_SECTIONS, type NoticeSectionId, type NoticeWording } from './notice-wording.js';
import { changeLines, childrenLines, cookieLines } from './practice-lines.js';
import { recipientLines, retentionLines, transferLines } from './recipient-lines.js';
import { rightLines } from './right-lines.js';

/** A part of the notice that has something to say. */
export interface NoticeSection {
  readonly id: NoticeSectionId;
  readonly title: string;
  readonly lines: readonly NoticeLine[];
}

/** A change that matters to people and has yet to come. */
export interface UpcomingChange {
  /** The day on which it takes effect. */
  readonly date: string;
  readonly text: string;
  /** What changes, in the words of the business. */
  readonly change: NoticeText | undefined;
}

/** A whole notice. */
export interface PolicyNotice {
  /** Which version it is, and its dates. */
  readonly version: readonly NoticeText[];
  /** Who is responsible: name, address, ways to reach them. */
  readonly controller: readonly NoticeText[];
  readonly upcoming: UpcomingChange | undefined;
  readonly sections: readonly NoticeSection[];
}

/** Sections whose lines are more than the statements about them. */
const LINES: Readonly<Partial<Record<NoticeSectionId, (telling: Telling) => readonly NoticeLine[]>>> = {
  purposes: purposeLines,
  data: dataLines,
  consents: consentLines,
  recipients: recipientLines,
  transfers: transferLines,
  retention: retentionLines,
  cookies: cookieLines,
  children: childrenLines,
  rights: rightLines,
  changes: changeLines,
};

/** Where a statement stands, by what it is about. */
const PLACES = {
  collection: 'data',
  use: 'purposes',
  sharing: 'recipients',
  security: 'security',
  links: 'links',
  rights: 'rights',
  children: 'children',
  changes: 'changes',
  other: 'other',
} as const satisfies Record<string, NoticeSectionId>;

/** The change of a profile that is announced and not in effect by `today` (`2026-03-01`). */
export function upcomingChange({ material, effectiveAt }: PolicyProfile, today: string): string | undefined {
  return material && effectiveAt && effectiveAt > today ? effectiveAt : undefined;
}

function versionTexts({ profile, wording, language }: Telling, upcoming: boolean): NoticeText[] {
  const { version, publishedAt, effectiveAt } = profile;
  const date = (day: string): Record<'date', string> => ({ date: formatPartialDate(day, language) });
  const name = version ? formatPartialDate(version, language) : profileVersion(profile);
  return [
    { text: fillGaps(wording.version, { version: name }) },
    ...(publishedAt ? [{ text: fillGaps(wording.published, date(publishedAt)) }] : []),
    ...(effectiveAt && !upcoming ? [{ text: fillGaps(wording.effective, date(effectiveAt)) }] : []),
  ];
}

function announcement(telling: Telling, date: string): UpcomingChange {
  const { profile, wording, language } = telling;
  const text = fillGaps(wording.upcoming, { date: formatPartialDate(date, language) });
  return { date, text, change: profile.change === undefined ? undefined : own(telling, profile.change) };
}

/**
 * The notice of a profile. `language` is the tag that the wording is in; `today` the visitor's day; `smsLines` what
 * `smsProgrammeLines` says of its text messages. A profile without any clause has a version and nothing else.
 */
export function policyNotice(
  profile: PolicyProfile,
  wording: NoticeWording,
  language: string,
  today: string,
  smsLines: readonly string[] = [],
): PolicyNotice {
  const telling: Telling = { profile, wording, language };
  const upcoming = upcomingChange(profile, today);
  const sections = NOTICE_SECTIONS.map((id) => {
    const statements = (profile.statements ?? []).filter(({ about }) => PLACES[about] === id);
    const said = id === 'sms' ? smsLines.map((text) => ({ text })) : (LINES[id]?.(telling) ?? []);
    const lines = [...said, ...statements.map(({ text }) => own(telling, text))];
    return { id, title: wording.sections[id], lines };
  });
  return {
    version: versionTexts(telling, upcoming !== undefined),
    controller: controllerLines(telling),
    upcoming: upcoming === undefined ? undefined : announcement(telling, upcoming),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** The paragraphs of the whole policy in a language; undefined where the profile has only its address, or neither. */
export function policyDocument(
  { document, language: written }: PolicyProfile,
  language: string,
): { readonly paragraphs: readonly string[]; readonly language: string | undefined } | undefined {
  if (!document) return undefined;
  if (Array.isArray(document)) return { paragraphs: document, language: written };
  const tag = nearestTag(Object.keys(document), [language, written ?? '']);
  const paragraphs = tag === undefined ? undefined : document[tag];
  return paragraphs && { paragraphs, language: tag };
}

/** The first tag of the wanted language, by its primary language, else the first there is. */
function nearestTag(tags: readonly string[], wanted: readonly string[]): string | undefined {
  const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  for (const one of wanted) {
    const exact = tags.find((tag) => tag.toLowerCase() === one.toLowerCase());
    const near = exact ?? tags.find((tag) => primary(tag) === primary(one));
    if (near) return near;
  }
  return tags[0];
}
