/** Everything once more before it is done: what was asked, what there is, a copy to take first. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../i18n/formats.js';
import { fill, formatNumber } from '../../i18n/text.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { MARKETING, objectablePurposes } from '../../policy/requests/request-offer.js';
import { OTHER_FIELD, readContact } from '../../state/privacy-draft.js';
import { otherWaysTemplate } from './choose-template.js';
import { deadlinesTemplate } from './deadlines-template.js';
import type { DraftView, PrivacyView } from './privacy-view.js';
import { actionsTemplate, stepTemplate } from './step-template.js';

type Line = readonly [term: string, value: string | undefined];

function purposeText({ draft, texts, profile, language }: DraftView): string | undefined {
  if (!draft.purpose) return undefined;
  const all = [...objectablePurposes(profile), ...(profile.consents ?? [])];
  const text = all.find(({ id }) => id === draft.purpose)?.text;
  if (text === undefined) return draft.purpose === MARKETING ? texts.own.advertising : draft.purpose;
  return textIn(text, language, profile.language).text;
}

function fieldName(field: string, name: string, { texts }: DraftView): string {
  if (field === OTHER_FIELD) return name;
  return texts.notice.fields[field as keyof typeof texts.notice.fields];
}

function linesOf(view: DraftView): Line[] {
  const { draft, texts, ofBooking } = view;
  const { own } = texts;
  const { kind } = draft;
  const other = draft.actingFor === 'other';
  return [
    [own.whom, other ? own.somebodyElse : undefined],
    [own.role, other ? own[draft.role] : undefined],
    [own.yourName, other ? draft.name : undefined],
    ...(kind === 'correct'
      ? draft.corrections.map(({ field, name, old, wanted }): Line => [
          fieldName(field, name, view),
          [old, wanted].filter(Boolean).join(' → '),
        ])
      : []),
    [kind === 'object' ? own.objectTo : own.takeBack, purposeText(view)],
    [own.erasure, erasureText(view)],
    [own.remark, kind in { complaint: 1, 'child-data': 1, appeal: 1 } ? undefined : draft.text],
    [
      kind === 'complaint' ? own.complaint : own.childData,
      kind === 'complaint' || kind === 'child-data' ? draft.text : undefined,
    ],
    [own.appeal, kind === 'appeal' ? draft.text : undefined],
    [own.appealOf, kind === 'appeal' ? draft.appealOf : undefined],
    [own.bookingReference, draft.bookingId],
    [own.documents, draft.files.map(({ name }) => name).join(', ')],
    [own.contactLine, ofBooking ? undefined : readContact(draft.contact)?.to],
  ];
}

function erasureText({ draft, texts, flow }: DraftView): string | undefined {
  if (draft.kind !== 'erase') return undefined;
  return (flow.request?.erasure ?? draft.erasure) === 'anonymise' ? texts.own.anonymise : texts.own.deleteAll;
}

function foundTemplate({ texts, flow, language, draft }: DraftView): TemplateResult | typeof nothing {
  const found = flow.request?.found;
  if (!found) return nothing;
  if (found.length === 0) return html`<p class="found" part="found">${texts.own.nothingFound}</p>`;
  return html`<section class="found" part="found" aria-labelledby="found">
    <h3 class="small-title" id="found">${texts.own.found}</h3>
    <ul class="counts">
      ${found.map(
        ({ what, count }) =>
          html`<li data-what=${what}>
            <span>${texts.own.kept[what]}</span><span class="count">${formatNumber(language, count)}</span>
          </li>`,
      )}
    </ul>
    ${draft.kind === 'erase' ? html`<p class="hint">${texts.own.upcomingCancelled}</p>` : nothing}
  </section>`;
}

/** The two files of a copy. */
export function copyButtons({ texts, flow, onCopy }: PrivacyView): TemplateResult {
  const busy = flow.task === 'copying' ? 'true' : nothing;
  return html`<div class="buttons">
    <button
      type="button"
      class="button"
      part="button"
      data-copy="json"
      aria-disabled=${busy}
      @click=${() => onCopy('json')}
    >
      ${texts.own.copyJson}
    </button>
    <button
      type="button"
      class="button"
      part="button"
      data-copy="csv"
      aria-disabled=${busy}
      @click=${() => onCopy('csv')}
    >
      ${texts.own.copyCsv}
    </button>
  </div>`;
}

function copyTemplate(view: DraftView): TemplateResult | typeof nothing {
  const { draft, texts, flow, profile } = view;
  if (draft.kind !== 'erase' || !flow.request?.exportUntil || !flow.request.found?.length) return nothing;
  return html`<section class="copy ${profile.exportFirst ? 'first' : ''}" part="copy" aria-labelledby="copy">
    <h3 class="small-title" id="copy">${texts.own.copyFirst}</h3>
    ${profile.exportFirst ? html`<p>${texts.notice.exportFirst}</p>` : nothing} ${copyButtons(view)}
  </section>`;
}

/** Until when a copy can be had. */
export function copyUntil({ texts, flow, language }: PrivacyView): string | undefined {
  const until = flow.request?.exportUntil;
  return until === undefined
    ? undefined
    : fill(texts.own.copyUntil, { date: formatDate(language, 'date', until.slice(0, 10)) });
}

/** What will be sent or done. */
export function reviewTemplate(view: DraftView): TemplateResult {
  const { draft, texts, flow, onConfirm } = view;
  const lines = linesOf(view).filter((line): line is [string, string] => Boolean(line[1]));
  const erases = draft.kind === 'erase';
  const label =
    flow.task && flow.task !== 'copying'
      ? texts.shared.formSending
      : erases
        ? texts.own.eraseNow
        : texts.own.sendRequest;
  return stepTemplate(view, {
    title: texts.own.reviewTitle,
    onSubmit: onConfirm,
    content: html`<p class="strong">${texts.notice.rights[draft.kind]}</p>
      <dl class="lines" part="lines">
        ${lines.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd class="mixed">${value}</dd>
            </div>`,
        )}
      </dl>
      ${foundTemplate(view)} ${copyTemplate(view)} ${deadlinesTemplate(view)} ${actionsTemplate(view, label, erases)}
      ${otherWaysTemplate(view)}`,
  });
}
