/** The form around its questions: title, progress, what is wrong, the way on. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BookingErrorCode } from '../../client/booking-error.js';
import { fill, formatNumber } from '../../i18n/text.js';
import type { FormWatch } from '../../state/form-watch.js';
import { backIcon, tickIcon } from '../../styles/icons.js';
import { fieldTemplate } from './field-template.js';
import type { ShownPage } from './form-pages.js';
import { wordsOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { problemsTemplate } from './problems-template.js';
import { textTemplate } from './text-template.js';
import { trapTemplate } from './trap-template.js';

/** What goes on around the questions. */
export interface FrameView extends FormView {
  readonly pages: readonly ShownPage[];
  readonly page: number;
  /** Stands in a flow that has its own title. */
  readonly embedded: boolean;
  /** What the sending button says, where it is not the form's own. */
  readonly submitLabel: string | undefined;
  readonly sendingLabel: string;
  readonly checkingText: string;
  readonly sending: 'no' | 'sending' | 'checking';
  /** Why it could not be sent. */
  readonly trouble: BookingErrorCode | undefined;
  readonly age: TemplateResult | typeof nothing;
  readonly consents: TemplateResult | typeof nothing;
  /** Notices how the form is filled in. */
  readonly watch: FormWatch;
  /** Somebody is too young: nothing is asked. */
  readonly stopped: boolean;
  readonly goTo: (key: string) => void;
  readonly back: () => void;
  readonly submit: () => void;
}

function headTemplate(view: FrameView): TemplateResult | typeof nothing {
  const { title, intro } = view.definition;
  if (view.embedded || (title === undefined && intro === undefined)) return nothing;
  return html`<header class="head">
    ${title === undefined ? nothing : html`<h2 class="title" part="title">${textTemplate(title, wordsOf(view))}</h2>`}
    ${intro === undefined ? nothing : html`<p>${textTemplate(intro, wordsOf(view))}</p>`}
  </header>`;
}

/** Which page it is: the focus comes here when the page changes. */
function pageHead(view: FrameView): TemplateResult | typeof nothing {
  const { pages, page, messages, language } = view;
  const title = pages[page]?.title;
  if (pages.length < 2) {
    return title === undefined ? nothing : html`<h3 class="page-title">${textTemplate(title, wordsOf(view))}</h3>`;
  }
  const [at, all] = [page + 1, pages.length].map((number) => formatNumber(language, number));
  return html`<div class="page-head" part="progress" tabindex="-1">
    <p class="progress-text">${fill(messages.pageOfPages, { page: at!, pages: all! })}</p>
    <div class="progress" aria-hidden="true">
      ${pages.map((_, index) => html`<span class=${index <= page ? 'done' : ''}></span>`)}
    </div>
    ${title === undefined ? nothing : html`<h3 class="page-title">${textTemplate(title, wordsOf(view))}</h3>`}
  </div>`;
}

function submitText(view: FrameView): TemplateResult | string {
  const { messages, sending, trouble, submitLabel, sendingLabel, definition } = view;
  if (sending !== 'no') return sendingLabel;
  if (trouble) return messages.tryAgain;
  const own = definition.submitLabel;
  return own === undefined ? (submitLabel ?? messages.formSend) : textTemplate(own, wordsOf(view));
}

function actionsTemplate(view: FrameView): TemplateResult {
  const { messages, page, pages, sending, trouble, back } = view;
  const last = page >= pages.length - 1;
  return html`<div class="actions">
    ${
      trouble && last
        ? html`<div class="trouble" part="trouble" tabindex="-1"><p>${messages.errors[trouble]}</p></div>`
        : nothing
    }
    <div class="buttons">
      ${
        page > 0
          ? html`<button type="button" class="button" part="button" @click=${back}>${backIcon}${messages.back}</button>`
          : nothing
      }
      <button
        type="submit"
        class="button primary"
        part=${last ? 'button submit' : 'button'}
        aria-disabled=${sending === 'no' ? nothing : 'true'}
      >
        ${last ? submitText(view) : messages.nextPage}
      </button>
    </div>
    ${sending === 'checking' ? html`<p>${view.checkingText}</p>` : nothing}
  </div>`;
}

/** The page that is shown. Questions come and go without the others being touched, and the focus stays where it is. */
export function frameTemplate(view: FrameView): TemplateResult {
  const { pages, page, sending, age, consents, stopped, watch, goTo, submit } = view;
  const fields = pages[page]?.fields ?? [];
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    watch.tried();
    submit();
  };
  if (!stopped) watch.shown();
  // Age and consents are there on every page, so that turning pages forgets no choice.
  return html`${headTemplate(view)}
    <form class="form" part="form" novalidate aria-busy=${sending === 'no' ? 'false' : 'true'} @submit=${onSubmit}>
      ${stopped ? nothing : pageHead(view)} ${age} ${stopped ? nothing : problemsTemplate(view, goTo)}
      ${repeat(
        stopped ? [] : fields,
        (field) => ('key' in field ? field.key : field),
        (field) => fieldTemplate(field, view),
      )}
      ${stopped ? nothing : html`${consents} ${trapTemplate(watch.fill)} ${actionsTemplate(view)}`}
    </form>`;
}

/** That it is sent, and what was chosen with it. */
export function doneTemplate(view: FormView, receipt: TemplateResult | typeof nothing): TemplateResult {
  const { thanks } = view.definition;
  return html`<div class="done" part="done" tabindex="-1">
    <div class="seal">${tickIcon}</div>
    <p class="thanks">${thanks === undefined ? view.messages.formSent : textTemplate(thanks, wordsOf(view))}</p>
    ${receipt}
  </div>`;
}
