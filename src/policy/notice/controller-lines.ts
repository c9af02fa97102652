/** Who is responsible and how to reach them. */
import type { PostalAddress } from '../profile/who.js';
import { linkToken, regionName, type NoticeText, type Telling } from './notice-line.js';

/** Where the region and the postcode stand after the city, in one line. */
const CITY_FIRST = /^(US|CA|AU|PR)$/;
/** Where the postcode has a line of its own. */
const POSTCODE_LAST = /^(GB|IE|IN|ZA|NZ)$/;

function cityLines({ city, region, postcode, country = '' }: PostalAddress): string[] {
  const together = (words: readonly (string | undefined)[], by = ' '): string => words.filter(Boolean).join(by);
  if (CITY_FIRST.test(country)) return [together([city, together([region, postcode])], ', ')];
  if (POSTCODE_LAST.test(country)) return [together([city, region], ', '), postcode ?? ''];
  return [together([postcode, city]), region ?? ''];
}

/** An address as it is written on a letter, in the order of its own country, a line an entry. */
export function addressLines(address: PostalAddress, language: string): string[] {
  const country = address.country ? regionName(address.country, language) : '';
  return [address.street ?? '', ...cityLines(address), country].filter(Boolean);
}

/** An address without what everybody knows of it. */
function shortAddress(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** Name, postal address, mail, telephone, pages and the contact for privacy, as far as the profile has them. */
export function controllerLines({ profile, wording, language }: Telling): NoticeText[] {
  const { controller } = profile;
  if (!controller) return [];
  const { name, brand, address, mail, phone, contactPage, website, privacyContact } = controller;
  return [
    { text: name },
    ...(brand && brand !== name ? [{ label: wording.knownAs, text: brand }] : []),
    ...(address ? addressLines(address, language).map((text) => ({ text })) : []),
    ...(mail ? [{ text: linkToken(mail, `mailto:${mail}`) }] : []),
    ...(phone ? [{ text: phone.dial ? linkToken(phone.display, `tel:${phone.dial}`) : phone.display }] : []),
    ...(contactPage ? [{ text: linkToken(wording.contactPage, contactPage) }] : []),
    ...(website ? [{ text: linkToken(shortAddress(website), website) }] : []),
    ...(privacyContact ? [{ label: wording.privacyContact, text: privacyContact }] : []),
  ];
}
