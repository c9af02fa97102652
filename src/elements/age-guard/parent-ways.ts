/** How a parent reaches the business: the profile's own way for a child's data, else the controller. */
import type { AgeWording } from '../../policy/age/age-wording.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { RequestWay } from '../../policy/profile/rights.js';
import { textIn } from '../../policy/profile/spoken-text.js';

/** Words, and where they lead. */
export interface ParentWay {
  readonly text: string;
  readonly href: string | undefined;
}

const byMail = (to: string): ParentWay => ({ text: to, href: `mailto:${to}` });

function wayOf(way: RequestWay, { controller }: PolicyProfile, wording: AgeWording, language: string): ParentWay[] {
  switch (way.by) {
    case 'form':
      return [{ text: wording.requestForm, href: undefined }];
    case 'post':
      return [{ text: wording.letter, href: undefined }];
    case 'mail': {
      const to = way.to ?? controller?.mail;
      return to ? [byMail(to)] : [];
    }
    case 'link': {
      const text = way.label === undefined ? new URL(way.url).hostname : textIn(way.label, language).text;
      return [{ text, href: way.url }];
    }
  }
}

/** The ways, best first; none where the profile names nobody. */
export function parentWays(
  profile: PolicyProfile | undefined,
  wording: AgeWording,
  language: string,
): readonly ParentWay[] {
  const ways = profile?.rights?.['child-data'];
  if (profile && Array.isArray(ways)) return ways.flatMap((way) => wayOf(way, profile, wording, language));
  const { mail, phone, contactPage } = profile?.controller ?? {};
  return [
    ...(mail ? [byMail(mail)] : []),
    ...(phone ? [{ text: phone.display, href: phone.dial && `tel:${phone.dial}` }] : []),
    ...(contactPage ? [{ text: new URL(contactPage).hostname, href: contactPage }] : []),
  ];
}
