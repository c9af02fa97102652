/**
 * The settings of a cookie notice: the dialog, and switches that are not saved yet. Loaded when they are wanted. Owns
 * neither the choice nor what follows from it.
 */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CookieKey } from '../../policy/cookies/cookie-choice.js';
import { dialog as dialogStyles } from '../../styles/dialog.js';
import { DialogController } from '../dialog/dialog-controller.js';
import { preferencesStyles } from './preferences-styles.js';
import { preferencesTemplate, type PreferencesView } from './preferences-template.js';

/** What the notice tells of itself, and does when it is asked. */
export interface SettingsOptions {
  readonly view: () => Omit<PreferencesView, 'on' | 'toggle' | 'save' | 'close' | 'dialog'>;
  readonly save: (allowed: ReadonlySet<CookieKey>) => void;
  readonly onClosed: () => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class SettingsController {
  readonly #host: Host;
  readonly #options: SettingsOptions;
  readonly #dialog: DialogController;
  #on: ReadonlySet<CookieKey> = new Set();

  constructor(host: Host, options: SettingsOptions) {
    this.#host = host;
    this.#options = options;
    this.#dialog = new DialogController(host, options.onClosed);
    host.shadowRoot?.adoptedStyleSheets.push(dialogStyles.styleSheet!, preferencesStyles.styleSheet!);
  }

  /** Opens the dialog with these switches on. */
  async open(opener: HTMLElement | undefined, on: ReadonlySet<CookieKey>): Promise<void> {
    if (this.#dialog.isOpen) return;
    this.#on = on;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog.open(opener);
  }

  close(): void {
    this.#dialog.close();
  }

  template(): TemplateResult {
    return preferencesTemplate({
      ...this.#options.view(),
      on: this.#on,
      toggle: (keys, on) => {
        const rest = [...this.#on].filter((key) => !keys.includes(key));
        this.#on = new Set([...rest, ...(on ? keys : [])]);
        this.#host.requestUpdate();
      },
      save: () => this.#options.save(this.#on),
      close: () => this.close(),
      dialog: this.#dialog,
    });
  }
}
