/** What the visitor takes home: that it is received, by when it is answered, what was done, where else to turn. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { isClosed, type PrivacyRequest } from '../../protocol/privacy-request.js';
import { outcomeLines, stateLines } from '../../protocol/request-lines.js';
import { clockIcon, tickIcon } from '../../styles/icons.js';
import { otherWaysTemplate } from './choose-template.js';
import { deadlinesTemplate } from './deadlines-template.js';
import { copyButtons, copyUntil } from './review-template.js';
import { dayText, type PrivacyView } from './privacy-view.js';
import { troublePlace } from './step-template.js';

/** A sentence on how it stands, beside the state. */
export function stateNotes(request: PrivacyRequest, { texts: { own, notice }, flow }: PrivacyView): string[] {
  const waits = request.needs === 'verification' ? [flow.checkedByHand ? own.checkedByHand : own.waitsForCode] : [];
  return [...waits, ...stateLines(request, own, notice.sellsNot)];
}

/** How its maker hears of it: what is on the screen has to be kept where nobody writes. */
function toldNote({ state, toldBy }: PrivacyRequest, { own }: PrivacyView['texts']): string | typeof nothing {
  if (!['in-progress', 'fulfilled', 'denied'].includes(state)) return nothing;
  if (toldBy) return toldBy === 'sms' ? own.toldBySms : own.toldByEmail;
  return isClosed(state) ? own.toldByNobodyAnyMore : own.toldByNobody;
}

function outcomeTemplate(request: PrivacyRequest, view: PrivacyView): TemplateResult | typeof nothing {
  const parts = request.outcome ? outcomeLines(request.outcome, view.texts.own, view.language) : [];
  if (parts.length === 0) return nothing;
  return html`<section class="outcome" part="outcome">
    ${parts.map(
      ({ title, part, lines }) =>
        html`<div data-outcome=${part}>
          <h3 class="small-title">${title}</h3>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`,
    )}
  </section>`;
}

function copyTemplate(view: PrivacyView): TemplateResult | typeof nothing {
  const { flow, texts } = view;
  if (flow.request?.state !== 'fulfilled' || !flow.request.exportUntil) return nothing;
  return html`<section class="copy first" part="copy" aria-labelledby="copy">
    <h3 class="small-title" id="copy">${texts.own.yourCopy}</h3>
    ${copyButtons(view)}
    <p class="hint">${copyUntil(view)}</p>
  </section>`;
}

function waysOn(request: PrivacyRequest, view: PrivacyView): TemplateResult {
  const { texts, flow, onReceipt, stateLink, onlyKind } = view;
  const { own } = texts;
  return html`<div class="ways-on">
    <div class="buttons">
      <button type="button" class="button primary" part="button" @click=${onReceipt}>${own.saveReceipt}</button>
      ${
        isClosed(request.state)
          ? nothing
          : html`<button type="button" class="button look" part="button" @click=${() => void flow.look()}>
                ${own.look}
              </button>
              <button type="button" class="button cancel" part="button" @click=${() => void flow.cancel()}>
                ${flow.task === 'cancelling' ? own.cancelling : own.cancel}
              </button>`
      }
    </div>
    ${
      stateLink && !isClosed(request.state)
        ? html`<p><a part="link" class="state-link" href=${stateLink}>${own.stateLink}</a></p>`
        : nothing
    }
    ${
      onlyKind
        ? nothing
        : html`<button type="button" class="button quiet" part="button" @click=${() => flow.restart()}>
            ${own.another}
          </button>`
    }
  </div>`;
}

/** How a request stands. */
export function receiptTemplate(view: PrivacyView): TemplateResult {
  const { texts, flow, language } = view;
  const { request } = flow;
  if (!request)
    return html`<div class="step" part="step">
      <h2 class="title" part="title" tabindex="-1">${texts.own.title}</h2>
      ${troublePlace(view)}
      <button type="button" class="button" part="button" @click=${() => flow.restart()}>${texts.own.another}</button>
    </div>`;
  const closed = isClosed(request.state);
  return html`<div class="step receipt" part="step receipt" data-state=${request.state}>
    <div class="state-head">
      <div class="seal ${request.state}">${request.state === 'fulfilled' ? tickIcon : clockIcon}</div>
      <div>
        <p class="hint">${texts.notice.rights[request.kind]}</p>
        <h2 class="title" part="title" tabindex="-1">${texts.own.states[request.state]}</h2>
      </div>
    </div>
    <div role="status">${stateNotes(request, view).map((note) => html`<p>${note}</p>`)}</div>
    <div>
      <p class="hint">${texts.own.reference}</p>
      <p class="reference" part="reference" dir="ltr">${request.reference}</p>
      <p class="hint">${fill(texts.own.receivedOn, { date: dayText(language, request.receivedOn) })}</p>
      <p class="hint told" data-told=${request.toldBy ?? 'nobody'}>${toldNote(request, texts)}</p>
    </div>
    ${outcomeTemplate(request, view)} ${copyTemplate(view)}
    ${closed && request.kind !== 'erase' ? nothing : deadlinesTemplate(view)} ${troublePlace(view)}
    ${waysOn(request, view)} ${otherWaysTemplate(view)}
  </div>`;
}
