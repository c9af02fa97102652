import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A field for machines that fill in all they find. No person meets it: it is not seen, `inert` keeps keyboard, screen
 * readers and searching in the page away, and its name and attributes are none that browsers and password managers fill
 * in. Its label is no text of ours to translate: it is said to nobody.
 */
export function trapTemplate(fill: (value: string) => void): TemplateResult {
  return html`<div class="visually-hidden" inert aria-hidden="true">
    <label
      >Website
      <input
        name="website"
        tabindex="-1"
        autocomplete="off"
        data-1p-ignore
        data-bwignore
        data-lpignore="true"
        data-form-type="other"
        @input=${(event: Event) => {
          event.stopPropagation();
          fill((event.target as HTMLInputElement).value);
        }}
      />
    </label>
  </div>`;
}
