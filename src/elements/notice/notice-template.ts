import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoticeLine, NoticeText } from '../../policy/notice/notice-line.js';
import type { NoticeSectionId, NoticeWording } from '../../policy/notice/notice-wording.js';
import type { NoticeSection, PolicyNotice } from '../../policy/notice/policy-notice.js';
import { chevronIcon } from '../../styles/icons.js';
import { labelled, policyLink, policyText } from '../policy-text.js';

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
  readonly open: () => void;
  readonly close: () => void;
  readonly onClose: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

const closeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>`;

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

function versionTemplate(texts: readonly NoticeText[]): TemplateResult {
  return html`<p class="version" part="version">${texts.map(({ text }) => html`<span>${text}</span> `)}</p>`;
}

function wayToWhole({ whole, wording, open }: NoticeView): TemplateResult | typeof nothing {
  const { document, policy, terms } = whole;
  if (!document && !policy && !terms) return nothing;
  return html`<p class="ways">
    ${
      document
        ? html`<button type="button" class="button" part="button" aria-haspopup="dialog" @click=${open}>
            ${wording.wholePolicy}
          </button>`
        : nothing
    }
    ${!document && policy ? policyLink(wording.wholePolicy, policy, wording.newWindow) : nothing}
    ${terms ? policyLink(wording.terms, terms, wording.newWindow) : nothing}
  </p>`;
}

/** A paragraph of the policy; a heading begins with `# `, a smaller one with more of them. */
function paragraphTemplate(paragraph: string, newWindow: string): TemplateResult {
  const [, marks = '', title = ''] = /^(#{1,6}) +(.*)$/s.exec(paragraph) ?? [];
  if (marks.length > 1) return html`<h4>${title}</h4>`;
  if (marks) return html`<h3>${title}</h3>`;
  return html`<p>${policyText(paragraph, newWindow)}</p>`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- A press beside the dialog closes it, and so does Escape. */
function dialogTemplate(view: NoticeView): TemplateResult | typeof nothing {
  const { wording, whole, notice, close, onClose, onPointerDown, onClick } = view;
  if (!whole.document) return nothing;
  const { paragraphs, language } = whole.document;
  return html`<dialog
    part="dialog"
    aria-labelledby="name"
    @close=${onClose}
    @pointerdown=${onPointerDown}
    @click=${onClick}
  >
    <div class="bar">
      <h2 class="name" id="name" tabindex="-1">${wording.heading}</h2>
      <button type="button" class="close button quiet" part="close" aria-label=${wording.close} @click=${close}>
        ${closeIcon}
      </button>
    </div>
    <div class="content" part="document" role="group" aria-labelledby="name" tabindex="0">
      ${versionTemplate(notice.version)}
      <div class="document" lang=${language ?? nothing} dir="auto">
        ${paragraphs.map((paragraph) => paragraphTemplate(paragraph, wording.newWindow))}
      </div>
    </div>
  </dialog>`;
}
/* eslint-enable lit-a11y/click-events-have-key-events -- Only the dialog is pressed beside. */

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

/** The notice, and the dialog with the whole policy. */
export function noticeTemplate(view: NoticeView): TemplateResult {
  const { wording, notice, chosen } = view;
  return html`<section class="notice" part="notice" aria-labelledby="heading">
      <div class="head">
        <h2 id="heading">${wording.heading}</h2>
        ${versionTemplate(notice.version)}
      </div>
      ${notesTemplate(view)}${!chosen || chosen.includes('controller') ? controllerTemplate(view) : nothing}
      ${sectionsTemplate(view)} ${wayToWhole(view)}
    </section>
    ${dialogTemplate(view)}`;
}
