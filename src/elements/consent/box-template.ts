import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface BoxView {
  readonly label: TemplateResult | string;
  /** Language of the label. */
  readonly language: string | undefined;
  /** The word for what can be left out; empty where it cannot. */
  readonly optional: string;
  readonly given: boolean;
  readonly required: boolean;
  readonly disabled: boolean;
  /** What is wrong, where the visitor is shown it. */
  readonly problem: string | undefined;
  /** Ids of what describes it, beside what is wrong. */
  readonly describedBy?: string;
  readonly onToggle: (given: boolean) => void;
}

/** A box with its words. Nothing but the visitor's own press ticks it. */
export function boxTemplate(view: BoxView): TemplateResult {
  const { label, language, optional, given, required, disabled, problem, describedBy = '', onToggle } = view;
  return html`<div class="consent ${disabled ? 'off' : ''}">
    <label class="tick" part="tick">
      <input
        type="checkbox"
        part="box"
        autocomplete="off"
        aria-describedby=${`wrong ${describedBy}`.trim()}
        aria-invalid=${problem ? 'true' : nothing}
        aria-required=${required ? 'true' : nothing}
        ?disabled=${disabled}
        .checked=${live(given)}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => onToggle((event.target as HTMLInputElement).checked)}
      />
      <span class="words" part="label"
        ><span lang=${language ?? nothing} dir="auto">${label}</span>
        ${optional ? html`<span class="optional">(${optional})</span>` : nothing}</span
      >
    </label>
    <p class="wrong-text" id="wrong" aria-live="polite">${problem ?? nothing}</p>
  </div>`;
}
