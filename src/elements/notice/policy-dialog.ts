/** The whole policy, in a modal dialog. Loaded when it is wanted. */
import { css, html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { dialog as dialogStyles } from '../../styles/dialog.js';
import { DialogController } from '../dialog/dialog-controller.js';
import { dialogTemplate } from '../dialog/dialog-template.js';
import { policyText } from '../policy-text.js';
import { versionTemplate, type NoticeView } from './notice-template.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const styles = css`
  .content {
    padding: 1.25em clamp(1em, 5cqi, 2em) 2em;
  }
  .document {
    display: grid;
    gap: 0.8em;
    max-inline-size: 40em;
    margin-block-start: 1em;
    line-height: 1.55;
  }
  .document p {
    white-space: pre-line;
  }
  h3,
  h4 {
    margin: 0.9em 0 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.125em;
  }
`;

/** A paragraph of the policy; a heading begins with `# `, a smaller one with more of them. */
function paragraphTemplate(paragraph: string, newWindow: string): TemplateResult {
  const [, marks = '', title = ''] = /^(#{1,6}) +(.*)$/s.exec(paragraph) ?? [];
  if (marks.length > 1) return html`<h4>${title}</h4>`;
  if (marks) return html`<h3>${title}</h3>`;
  return html`<p>${policyText(paragraph, newWindow)}</p>`;
}

export class PolicyDialog {
  readonly #host: Host;
  readonly #dialog: DialogController;

  constructor(host: Host) {
    this.#host = host;
    this.#dialog = new DialogController(host, () => undefined);
    host.shadowRoot?.adoptedStyleSheets.push(dialogStyles.styleSheet!, styles.styleSheet!);
  }

  /** Opens it; the opener gets the focus back. */
  async open(opener: HTMLElement | undefined): Promise<void> {
    if (this.#dialog.isOpen) return;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog.open(opener);
  }

  close(): void {
    this.#dialog.close();
  }

  /** Nothing where the profile has no text of it. */
  template({ wording, whole, notice }: NoticeView): TemplateResult | typeof nothing {
    if (!whole.document) return nothing;
    const { paragraphs, language } = whole.document;
    return dialogTemplate({
      dialog: this.#dialog,
      name: html`<h2 class="name" id="name" tabindex="-1">${wording.heading}</h2>`,
      closeLabel: wording.close,
      close: () => this.close(),
      content: html`<div class="content" part="document" role="group" aria-labelledby="name" tabindex="0">
        ${versionTemplate(notice.version)}
        <div class="document" lang=${language ?? nothing} dir="auto">
          ${paragraphs.map((paragraph) => paragraphTemplate(paragraph, wording.newWindow))}
        </div>
      </div>`,
    });
  }
}
