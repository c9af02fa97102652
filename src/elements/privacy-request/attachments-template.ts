import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { FILE_TYPES, MAX_FILE_BYTES, type FileType } from '../../protocol/form/form-definition.js';
import { MAX_ATTACHMENTS } from '../../protocol/privacy-request.js';
import { fileIcon } from '../../styles/icons.js';
import { fileSizeText, fileTypesText } from '../form/form-formats.js';
import type { DraftView } from './privacy-view.js';

const TYPES = Object.keys(FILE_TYPES) as FileType[];

function faultTextOf(code: string, { texts: { shared }, language }: DraftView): string {
  if (code === 'too-big') return fill(shared.fileTooLarge, { size: fileSizeText(language, MAX_FILE_BYTES) });
  if (code === 'file-type') return fill(shared.fileWrongType, { types: fileTypesText(language, { accept: TYPES }) });
  return shared.fileFailed;
}

/** Documents of a complaint: sent one by one as they are chosen; what can be removed again is listed. */
export function attachmentsTemplate(view: DraftView): TemplateResult {
  const { draft, texts, flow, language } = view;
  const { own, shared } = texts;
  const room = MAX_ATTACHMENTS - draft.files.length;
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file can be chosen again after a failure.
    input.value = '';
    void flow.attach(files, MAX_FILE_BYTES);
  };
  const kept = draft.files.map(
    ({ id, name, size }) =>
      html`<li>
        ${fileIcon}<span class="words">${name}</span><span class="hint">${fileSizeText(language, size)}</span>
        <button
          type="button"
          class="button quiet"
          part="button"
          @click=${() => flow.edit({ files: draft.files.filter((file) => file.id !== id) })}
        >
          ${fill(shared.removeFile, { name })}
        </button>
      </li>`,
  );
  const types = fileTypesText(language, { accept: TYPES });
  return html`<div class="field ${flow.fileFault ? 'wrong' : ''}" part="field">
    <label class="label" for="attachments">${own.documents} <span class="optional">(${shared.optional})</span></label>
    ${
      kept.length > 0
        ? html`<ul class="files">
            ${kept}
          </ul>`
        : nothing
    }
    <p class="hint" id="attachments-hint">
      ${fill(shared.fileAllowed, { types, size: fileSizeText(language, MAX_FILE_BYTES) })}
    </p>
    <input
      class="input"
      part="input"
      type="file"
      id="attachments"
      multiple
      accept=${TYPES.flatMap((type) => [type, ...FILE_TYPES[type]]).join()}
      ?disabled=${room < 1 || flow.task === 'attaching'}
      aria-describedby="attachments-hint"
      aria-invalid=${flow.fileFault ? 'true' : nothing}
      @change=${onChange}
    />
    <p class="wrong-text" role="alert">${flow.fileFault ? faultTextOf(flow.fileFault, view) : nothing}</p>
  </div>`;
}
