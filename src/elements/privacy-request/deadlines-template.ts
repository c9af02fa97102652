/** By when what is done, with the rule that each day comes from. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RequestDeadline } from '../../protocol/privacy-request.js';
import { deadlineLines } from '../../protocol/request-lines.js';
import { calendarIcon } from '../../styles/icons.js';
import { dayText, type PrivacyView } from './privacy-view.js';

/** Everything there is to say of a date, the date first, in the view's language. */
export function deadlineNotes(deadline: RequestDeadline, { texts: { own }, language }: PrivacyView) {
  return deadlineLines(deadline, own, (day) => dayText(language, day));
}

/** The dates of a request. */
export function deadlinesTemplate(view: PrivacyView): TemplateResult | typeof nothing {
  const { texts, flow } = view;
  const { request } = flow;
  if (!request) return nothing;
  const dates = request.deadlines.map((deadline) => {
    const [first, ...notes] = deadlineNotes(deadline, view);
    return html`<li class="date" data-step=${deadline.step} data-day=${deadline.day} data-rule=${deadline.rule}>
      ${calendarIcon}
      <div>
        <p class="strong">${first}</p>
        ${notes.map((note) => html`<p class="hint">${note}</p>`)}
      </div>
    </li>`;
  });
  return html`<section class="dates" part="dates" aria-labelledby="dates">
    <h3 class="small-title" id="dates">${texts.own.dates}</h3>
    ${
      dates.length > 0
        ? html`<ul>
            ${dates}
          </ul>`
        : html`<p>${texts.own.noDates}</p>`
    }
  </section>`;
}
