import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DialogController } from './dialog-controller.js';

/** What is in a dialog, and how it is closed. */
export interface DialogFrame {
  readonly dialog: Pick<DialogController, 'onClose' | 'onPointerDown' | 'onClick'>;
  /** An element with `id="name"`, `class="name"` and `tabindex="-1"`: it names the dialog, and gets the focus. */
  readonly name: TemplateResult;
  readonly closeLabel: string;
  readonly close: () => void;
  /** Below the bar: what scrolls has the class `content`. */
  readonly content: TemplateResult;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- A press beside the dialog closes it, and so does Escape. */
/** A modal dialog, closed until its controller opens it; with the styles of `dialog.ts`. */
export function dialogTemplate({ dialog, name, closeLabel, close, content }: DialogFrame): TemplateResult {
  return html`<dialog
    part="dialog"
    aria-labelledby="name"
    @close=${dialog.onClose}
    @pointerdown=${dialog.onPointerDown}
    @click=${dialog.onClick}
  >
    <div class="bar" part="bar">
      ${name}
      <button type="button" class="close" part="close" aria-label=${closeLabel} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>
    </div>
    ${content}
  </dialog>`;
}
