import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../../i18n/text.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { plainText } from '../../policy/profile/text-parts.js';
import type { Question, ShownQuestion } from '../../protocol/form/form-definition.js';
import { faultText } from './fault-text.js';
import { controlId } from './form-view.js';
import type { FormView } from './form-view.js';

function isShown(field: Question): field is ShownQuestion {
  return field.kind !== 'hidden';
}

/** Says which question it is, unless the words do so by themselves. */
function linkText(field: ShownQuestion, code: string, view: FormView): string {
  const { language, definition, messages } = view;
  const fault = faultText(field, code, view);
  const speaksForItself = field.kind === 'email' || (field.key === 'name' && code === 'required');
  if (speaksForItself) return fault;
  const { text } = textIn(field.label, language, definition.language);
  return fill(messages.faultOf, { question: plainText(text), fault });
}

/** What is wrong, with a link to each question; it gets the focus when it comes. */
export function problemsTemplate(view: FormView, goTo: (key: string) => void): TemplateResult | typeof nothing {
  const wrong = view.asked.filter(isShown).filter(({ key }) => view.faults.has(key));
  if (wrong.length === 0) return nothing;
  return html`<div class="trouble problems" part="problems" role="group" aria-labelledby="problems-title" tabindex="-1">
    <h3 class="problems-title" id="problems-title">${view.messages.problemsFound}</h3>
    <ul>
      ${wrong.map(
        (field) =>
          html`<li>
            <a
              href=${`#${controlId(field.key)}`}
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(field.key);
              }}
              >${linkText(field, view.faults.get(field.key) ?? '', view)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
