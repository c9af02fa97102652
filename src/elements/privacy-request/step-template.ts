/** The frame of a step: its heading, what went wrong, the way on and the way back. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTimeLeft } from '../../i18n/time-left.js';
import { fill } from '../../i18n/text.js';
import { backIcon } from '../../styles/icons.js';
import type { PrivacyView } from './privacy-view.js';

/** What a step is made of. */
export interface Step {
  readonly title: string;
  readonly content: TemplateResult;
  readonly onSubmit: () => void;
}

/** Why something could not be done. */
export function troubleText({ texts, flow, language, copyFailed }: PrivacyView): string | undefined {
  const { error } = flow;
  if (copyFailed) return texts.own.copyFailed;
  if (!error) return undefined;
  if (error.code === 'policy-window') return texts.own.tooLate;
  if (error.code === 'unauthorized') return texts.own.unknownRequest;
  if (error.code === 'rate-limited' && error.retryAfter !== undefined && flow.step === 'verify')
    return fill(texts.own.tooManyCodes, { time: formatTimeLeft(language, error.retryAfter * 1000) });
  return texts.shared.errors[error.code];
}

/** What went wrong, told aloud. */
export function troublePlace(view: PrivacyView): TemplateResult {
  const text = troubleText(view);
  return html`<div role="alert">
    ${text ? html`<div class="trouble" part="trouble" tabindex="-1"><p>${text}</p></div>` : nothing}
  </div>`;
}

/** The way on, and the way back. */
export function actionsTemplate(view: PrivacyView, label: string, danger = false): TemplateResult {
  const { flow, texts, onlyKind } = view;
  const back = flow.step !== 'describe' || !onlyKind;
  return html`<div class="actions">
    ${troublePlace(view)}
    <div class="buttons">
      ${
        back
          ? html`<button type="button" class="button" part="button" @click=${() => flow.back()}>
              ${backIcon}${texts.shared.back}
            </button>`
          : nothing
      }
      <button
        type="submit"
        class="button primary ${danger ? 'danger' : ''}"
        part="button submit"
        aria-disabled=${flow.task ? 'true' : nothing}
      >
        ${label}
      </button>
    </div>
  </div>`;
}

/** A step as a form of its own. */
export function stepTemplate({ flow }: PrivacyView, { title, content, onSubmit }: Step): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form
    class="step form"
    part="step"
    novalidate
    aria-labelledby="step-title"
    aria-busy=${flow.task ? 'true' : 'false'}
    @submit=${submit}
  >
    <h2 class="title" part="title" id="step-title" tabindex="-1">${title}</h2>
    ${content}
  </form>`;
}
