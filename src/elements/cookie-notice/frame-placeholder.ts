/**
 * What stands in the place of a frame that is closed: what is behind it, and two ways to open it. Loaded where a page has
 * such a frame. It stands in the page itself, in a shadow tree of its own.
 */
import { css, html, nothing, render } from 'lit';
import type { CookieMessages } from '../../i18n/cookie-choice/choice-messages.js';
import { fill } from '../../i18n/text.js';
import type { CookieCategory } from '../../policy/profile/cookies.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { categoryName, profileWords, type Tongue } from './category-words.js';
import { cookieNoticeStyles } from './cookie-notice-styles.js';

export interface PlaceholderView extends Tongue {
  readonly messages: CookieMessages;
  readonly direction: string;
  readonly categories: readonly CookieCategory[];
  readonly showOnce: (frame: HTMLIFrameElement) => void;
  readonly allow: (category: string, service: string | undefined) => void;
}

const styles = css`
  .frame {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 0.75em;
    min-block-size: inherit;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .frame .ways {
    inline-size: 100%;
  }
  .once {
    min-block-size: var(--_target);
    padding: 0.5em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
  }
`;

function hostOf(address: string | undefined): string {
  try {
    return new URL(address ?? '', document.baseURI).host;
  } catch {
    return '';
  }
}

/** Draws and takes away placeholders. Owns which frame has which. */
export class FramePlaceholders {
  readonly #drawn = new Map<HTMLIFrameElement, HTMLElement>();

  /** Draws one for each of these frames, and for no other. */
  show(frames: readonly HTMLIFrameElement[], view: PlaceholderView): void {
    for (const [frame, place] of this.#drawn) {
      if (frames.includes(frame) && frame.isConnected) continue;
      place.remove();
      frame.style.removeProperty('display');
      this.#drawn.delete(frame);
    }
    for (const frame of frames) this.#draw(frame, view);
  }

  #draw(frame: HTMLIFrameElement, view: PlaceholderView): void {
    const place = this.#drawn.get(frame) ?? this.#makePlace(frame);
    const { messages, language, direction, categories, showOnce, allow } = view;
    const { punctualCategory: id = '', punctualService: service, punctualSrc } = frame.dataset;
    const category = categories.find((one) => one.id === id);
    const of = category?.services?.find((one) => one.id === service);
    // What is allowed by the button is what is named: of a service, that and no other.
    const name = of ? profileWords(of.name, view).text : category ? categoryName(category, view).text : id;
    render(
      html`<div class="root frame" part="placeholder" lang=${language} dir=${direction}>
        ${frame.title ? html`<strong part="title" dir="auto">${frame.title}</strong>` : nothing}
        <p>${fill(messages.frameOf, { host: hostOf(punctualSrc), category: name })}</p>
        <div class="ways">
          <button type="button" class="once" part="once" @click=${() => showOnce(frame)}>${messages.showOnce}</button>
          ${
            category
              ? html`<button type="button" class="once" part="always" @click=${() => allow(id, service || undefined)}>
                  ${fill(messages.allowAlways, { category: name })}
                </button>`
              : nothing
          }
        </div>
      </div>`,
      place.shadowRoot!,
    );
  }

  #makePlace(frame: HTMLIFrameElement): HTMLElement {
    const place = document.createElement('div');
    place.dataset['punctualPlaceholder'] = '';
    place.attachShadow({ mode: 'open' }).adoptedStyleSheets = [tokens, base, cookieNoticeStyles, styles].map(
      (sheet) => sheet.styleSheet!,
    );
    // As large as what it stands for, so that the page does not jump when that is shown.
    if (Number(frame.height) > 0) place.style.minBlockSize = `${Number(frame.height)}px`;
    if (Number(frame.width) > 0) place.style.inlineSize = `${Number(frame.width)}px`;
    frame.before(place);
    frame.style.setProperty('display', 'none', 'important');
    this.#drawn.set(frame, place);
    return place;
  }
}
