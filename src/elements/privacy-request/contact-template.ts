import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { regionName } from '../../policy/notice/notice-line.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { policyLink } from '../policy-text.js';
import type { PrivacyView } from './privacy-view.js';

/** Where a letter goes, line by line; nothing where there is no address. */
export function postalLines({ controller }: PolicyProfile, language: string): readonly string[] {
  if (!controller?.address) return [];
  const { street, postcode, city, region, country } = controller.address;
  const town = [postcode, city].filter(Boolean).join(' ');
  const all = [controller.name, street, town, region, country && regionName(country, language)];
  return all.filter((line): line is string => Boolean(line));
}

/** Who supervises the business. */
export function authoritiesTemplate({ texts, profile }: PrivacyView): TemplateResult | typeof nothing {
  const { authorities = [] } = profile;
  if (authorities.length === 0) return nothing;
  return html`<p class="authority" part="authority">
    ${texts.notice.authority}
    ${authorities.map(
      ({ name, url }, index) => html`${index > 0 ? ', ' : nothing}${policyLink(name, url, texts.notice.newWindow)}`,
    )}
  </p>`;
}
