import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { answerOf } from '../../protocol/form/conditions.js';
import { FILE_TYPES, MAX_FILE_BYTES } from '../../protocol/form/form-fields.js';
import type { FileAnswer } from '../../state/form-draft.js';
import type { FileQuestion } from '../../state/uploads-controller.js';
import { fileIcon } from '../../styles/icons.js';
import type { Control } from './control-templates.js';
import { fileFaultText } from './fault-text.js';
import { fileSizeText, fileTypesText } from './form-formats.js';
import { controlId } from './form-view.js';
import type { FormView } from './form-view.js';

/** The files that a question has. */
export function filesOf({ draft }: Pick<FormView, 'draft'>, key: string): readonly FileAnswer[] {
  return (answerOf(draft, key) as readonly FileAnswer[] | undefined) ?? [];
}

function keptTemplate(field: FileQuestion, view: FormView): TemplateResult | typeof nothing {
  const { language, messages, edit } = view;
  const files = filesOf(view, field.key);
  if (files.length === 0) return nothing;
  return html`<ul class="files">
    ${files.map(
      (file) =>
        html`<li>
          ${fileIcon}<span class="words">${file.name}</span
          ><span class="hint">${fileSizeText(language, file.size)}</span>
          <button
            type="button"
            class="button quiet"
            part="button"
            @click=${() =>
              edit(
                field.key,
                files.filter(({ id }) => id !== file.id),
              )}
          >
            ${fill(messages.removeFile, { name: file.name })}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Files are sent one by one as they are chosen; what can be removed again is listed. */
export function fileTemplate(field: FileQuestion, { view, describedBy, wrong }: Control): TemplateResult {
  const { language, messages, uploadOf, addFiles } = view;
  const { key, accept, maxBytes = MAX_FILE_BYTES, maxCount = 1 } = field;
  const { name, fault } = uploadOf(key);
  const room = maxCount - filesOf(view, key).length;
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])].slice(0, room);
    // The same file can be chosen again after a failure.
    input.value = '';
    addFiles(field, files);
  };
  const size = fileSizeText(language, maxBytes);
  return html`${keptTemplate(field, view)}
    <p class="hint" id=${`${controlId(key)}-limits`}>
      ${fill(messages.fileAllowed, { types: fileTypesText(language, field), size })}
    </p>
    <div class="file">
      <input
        class="visually-hidden"
        type="file"
        id=${controlId(key)}
        name=${key}
        accept=${accept.flatMap((type) => [type, ...FILE_TYPES[type]]).join()}
        ?multiple=${room > 1}
        ?disabled=${room < 1 || field.readOnly || name !== undefined}
        aria-describedby=${[describedBy === nothing ? '' : describedBy, `${controlId(key)}-limits`].join(' ').trim()}
        aria-invalid=${wrong}
        @change=${onChange}
      />
      <label class="button" part="button" for=${controlId(key)} aria-hidden="true">${messages.addFile}</label>
    </div>
    ${name === undefined ? nothing : html`<p class="hint">${fill(messages.fileSending, { name })}</p>`}
    ${fault === undefined ? nothing : html`<p class="wrong-text" role="alert">${fileFaultText(field, fault, view)}</p>`}`;
}
