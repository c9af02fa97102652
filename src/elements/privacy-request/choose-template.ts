/** What can be asked for, each in its ways; a way that leads nowhere is not drawn. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { offeredRequests } from '../../policy/profile/request-kinds.js';
import type { RequestKind, RequestWay } from '../../policy/profile/rights.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { isByForm, waysOf } from '../../policy/requests/request-offer.js';
import { forwardIcon } from '../../styles/icons.js';
import { policyLink } from '../policy-text.js';
import { authoritiesTemplate, postalLines } from './contact-template.js';
import type { PrivacyView } from './privacy-view.js';

function wayTemplate(way: RequestWay, { texts, profile, language }: PrivacyView): TemplateResult | typeof nothing {
  const { own, notice } = texts;
  switch (way.by) {
    case 'form':
      return nothing;
    case 'post':
      return postalLines(profile, language).length > 0 ? html`<li>${own.byPost}</li>` : nothing;
    case 'mail': {
      const to = way.to ?? profile.controller?.mail;
      if (!to) return nothing;
      const [before = '', after = ''] = own.writeTo.split('{address}');
      return html`<li>${before}${policyLink(to, `mailto:${to}`, notice.newWindow)}${after}</li>`;
    }
    case 'link': {
      const label = way.label === undefined ? new URL(way.url).hostname : textIn(way.label, language).text;
      return html`<li>${policyLink(label, way.url, notice.newWindow)}</li>`;
    }
  }
}

/** The business's own addresses stand below, once for all rights that have a form too. */
const isForAll = (way: RequestWay): boolean => way.by === 'post' || (way.by === 'mail' && way.to === undefined);

function rightTemplate(kind: RequestKind, view: PrivacyView): TemplateResult {
  const { texts, profile, flow } = view;
  const byForm = isByForm(profile, kind);
  const ways = waysOf(profile, kind).filter((way) => way.by !== 'form' && !(byForm && isForAll(way)));
  const name = texts.notice.rights[kind];
  const button = html`<button
    type="button"
    class="right"
    part="right"
    data-kind=${kind}
    @click=${() => flow.choose(kind)}
  >
    <span>${name}</span>${forwardIcon}
  </button>`;
  return html`<li class="card" data-right=${kind}>
    ${byForm ? button : html`<p class="right-name">${name}</p>`}
    ${
      ways.length > 0
        ? html`<ul class="ways" part="ways">
            ${ways.map((way) => wayTemplate(way, view))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Ways that are always there: they need no form of ours, no code and no script. */
export function otherWaysTemplate(view: PrivacyView): TemplateResult | typeof nothing {
  const { texts, profile, language } = view;
  const mail = profile.controller?.mail;
  const post = postalLines(profile, language);
  if (!mail && post.length === 0 && !profile.authorities?.length) return nothing;
  const [before = '', after = ''] = texts.own.writeTo.split('{address}');
  return html`<section class="elsewhere" part="elsewhere" aria-labelledby="elsewhere">
    <h3 id="elsewhere" class="small-title">${texts.own.otherWays}</h3>
    ${mail ? html`<p>${before}${policyLink(mail, `mailto:${mail}`, texts.notice.newWindow)}${after}</p>` : nothing}
    ${
      post.length > 0
        ? html`<p>${texts.own.byPost}:</p>
            <address>${post.map((line) => html`<span><bdi>${line}</bdi></span>`)}</address>`
        : nothing
    }
    ${authoritiesTemplate(view)}
  </section>`;
}

/** The rights of the profile, in its order. */
export function chooseTemplate(view: PrivacyView): TemplateResult {
  const { texts, profile, language } = view;
  const kinds = offeredRequests(profile);
  return html`<div class="step" part="step">
    <header class="head">
      <h2 class="title" part="title" tabindex="-1">${texts.own.title}</h2>
      ${kinds.length > 0 ? html`<p>${fill(texts.own.intro, {})}</p>` : html`<p>${texts.own.nothingOffered}</p>`}
    </header>
    <ul class="rights" part="rights" lang=${language}>
      ${kinds.map((kind) => rightTemplate(kind, view))}
    </ul>
    ${profile.sells === false ? html`<p class="hint">${texts.notice.sellsNot}</p>` : nothing} ${otherWaysTemplate(view)}
  </div>`;
}
