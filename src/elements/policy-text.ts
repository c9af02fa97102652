/** Words of a profile on the screen: text with links, never HTML. */
import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { textParts } from '../policy/profile/text-parts.js';

const awayIcon = html`<svg class="away" viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<path d="M14 5h5v5M19 5l-8 8M17 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8.5A1.5 1.5 0 0 1 6 7h4"/>`}
</svg>`;

/** A link of the profile's. One that leads to a page opens beside this one, so that nothing written here is lost. */
export function policyLink(text: string, href: string, newWindow: string): TemplateResult {
  if (!href.startsWith('https:')) return html`<a part="link" href=${href}><bdi>${text}</bdi></a>`;
  // The mark never stands on a line by itself.
  return html`<a part="link" href=${href} target="_blank" rel="noopener noreferrer"
    ><bdi>${text}</bdi>⁠${awayIcon}<span class="visually-hidden"> ${newWindow}</span></a
  >`;
}

/** The parts of a text; what is no link that we follow is text. */
export function policyText(text: string, newWindow: string): (TemplateResult | string)[] {
  return textParts(text).map((part) =>
    part.href === undefined ? part.text : policyLink(part.text, part.href, newWindow),
  );
}

/** A label before words of the business's own, each in its language. */
export function labelled(
  { label, text, language }: { readonly label?: string; readonly text: string; readonly language?: string },
  newWindow: string,
): TemplateResult {
  const words = html`<bdi lang=${language ?? nothing}>${policyText(text, newWindow)}</bdi>`;
  return label ? html`<span class="label">${label}</span> ${words}` : words;
}

export const policyTextStyles = css`
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .away {
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: 0.2em;
    vertical-align: -0.05em;
    stroke-width: 2;
  }
  [dir='rtl'] .away {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }
`;
