import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoticeLine, NoticeText } from '../../policy/notice/notice-line.js';
import type { NoticeSectionId, NoticeWording } from '../../policy/notice/notice-wording.js';
import type { NoticeSection, PolicyNotice } from '../../policy/notice/policy-notice.js';
import { chevronIcon } from '../../styles/icons.js';
import { labelled, policyLink } from '../policy-text.js';

/** The whole policy: its paragraphs, or only where it is. */
export interface WholePolicy {
  readonly document: { readonly paragraphs: readonly string[]; readonly language: string | undefined } | undefined;
  readonly policy: string | undefined;
  readonly terms: string | undefined;
}

/** What is shown, and what the visitor can do. */
export interface NoticeView {
  readonly wording: NoticeWording;
  readonly notice: PolicyNotice;
  readonly whole: WholePolicy;
  /** What is shown, in this order; all of it unless set. */
  readonly chosen: readonly (NoticeSectionId | 'controller')[] | undefined;
  /** The policy has changed since the visitor last saw it. */
  readonly moved: boolean;
  /** The sections are put away until they are asked for. */
  readonly compact: boolean;
  /** The visitor is about to open the whole policy. */
  readonly near: () => void;
  readonly open: () => void;
  /** Why it could not be opened, with a way on. */
  readonly trouble: TemplateResult | typeof nothing;
}

function linesTemplate(lines: readonly NoticeLine[], newWindow: string): TemplateResult {
  return html`<ul class="lines">
    ${lines.map(
      (line) =>
        html`<li>
          ${labelled(line, newWindow)}
          ${
            line.notes?.length
              ? html`<ul class="notes">
                  ${line.notes.map((note) => html`<li>${labelled(note, newWindow)}</li>`)}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

function sectionTemplate({ id, title, lines }: NoticeSection, newWindow: string): TemplateResult {
  return html`<details part="section" data-section=${id}>
    <summary part="summary"><span>${title}</span>${chevronIcon}</summary>
    ${linesTemplate(lines, newWindow)}
  </details>`;
}

function controllerTemplate({ notice, wording }: NoticeView): TemplateResult | typeof nothing {
  const [name, ...rest] = notice.controller;
  if (!name) return nothing;
  return html`<div class="controller" part="controller">
    <p class="label">${wording.controller}</p>
    <p class="who"><bdi>${name.text}</bdi></p>
    ${rest.map((line) => html`<p>${labelled(line, wording.newWindow)}</p>`)}
  </div>`;
}

/** What is to come, and what has changed: each a note that stops nobody. */
function notesTemplate({ notice, wording, moved }: NoticeView): TemplateResult {
  const { upcoming } = notice;
  return html`${
    upcoming
      ? html`<div class="note" part="upcoming">
          <p class="strong">${upcoming.text}</p>
          ${upcoming.change ? html`<p>${labelled(upcoming.change, wording.newWindow)}</p>` : nothing}
        </div>`
      : nothing
  }${moved ? html`<p class="note" part="moved">${wording.policyMoved}</p>` : nothing}`;
}

function chosenSections({ notice, chosen }: NoticeView): readonly NoticeSection[] {
  if (!chosen) return notice.sections;
  return chosen.flatMap((id) => notice.sections.find((section) => section.id === id) ?? []);
}

/** Version and date of the policy. */
export function versionTemplate(texts: readonly NoticeText[]): TemplateResult {
  return html`<p class="version" part="version">${texts.map(({ text }) => html`<span>${text}</span> `)}</p>`;
}

function wayToWhole({ whole, wording, near, open, trouble }: NoticeView): TemplateResult | typeof nothing {
  const { document, policy, terms } = whole;
  if (!document && !policy && !terms) return nothing;
  return html`<p class="ways">
      ${
        document
          ? html`<button
              type="button"
              class="button"
              part="button"
              aria-haspopup="dialog"
              @pointerenter=${near}
              @focus=${near}
              @click=${open}
            >
              ${wording.wholePolicy}
            </button>`
          : nothing
      }
      ${(!document || trouble !== nothing) && policy ? policyLink(wording.wholePolicy, policy, wording.newWindow) : nothing}
      ${terms ? policyLink(wording.terms, terms, wording.newWindow) : nothing}
    </p>
    ${trouble}`;
}

function sectionsTemplate(view: NoticeView): TemplateResult | typeof nothing {
  const { wording, compact } = view;
  const sections = chosenSections(view);
  if (sections.length === 0) return nothing;
  const all = html`<div class="sections">
    ${sections.map((section) => sectionTemplate(section, wording.newWindow))}
  </div>`;
  if (!compact) return all;
  return html`<details class="all">
    <summary part="summary"><span>${wording.allDetails}</span>${chevronIcon}</summary>
    ${all}
  </details>`;
}

/** The notice. */
export function noticeTemplate(view: NoticeView): TemplateResult {
  const { wording, notice, chosen } = view;
  return html`<section class="notice" part="notice" aria-labelledby="heading">
    <div class="head">
      <h2 id="heading">${wording.heading}</h2>
      ${versionTemplate(notice.version)}
    </div>
    ${notesTemplate(view)}${!chosen || chosen.includes('controller') ? controllerTemplate(view) : nothing}
    ${sectionsTemplate(view)} ${wayToWhole(view)}
  </section>`;
}
