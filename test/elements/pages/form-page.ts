import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-form.js';
import type { PunctualFormElement } from '../../../src/elements/form/form-element.js';
import type { FormDefinition, FormField } from '../../../src/protocol/form/form-definition.js';
import { until } from '../support/until.js';

type Control = HTMLInputElement & HTMLSelectElement;

/** A form of one page. */
export function formOf(...fields: readonly object[]): FormDefinition {
  return { id: 'test', pages: [{ fields: fields.map((field) => ({ label: 'L', ...field }) as FormField) }] };
}

/** A form as a visitor meets it. */
export class FormPage {
  readonly element: PunctualFormElement;

  constructor(element: PunctualFormElement) {
    this.element = element;
  }

  /** In British English, with the questions on the screen. */
  static async open(
    settings: Partial<PunctualFormElement>,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<FormPage> {
    const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const element = document.createElement('punctual-form');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, settings);
    place.append(element);
    const page = new FormPage(element);
    await until(() => page.root.querySelector('form, .trouble'), 'the form, or why there is none');
    await page.settled();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ').trim();
  }

  /** Text of what has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.textContent.replace(/\s+/g, ' ').trim();
  }

  /** Labels and legends, as they are read. */
  get questions(): string[] {
    return [...this.root.querySelectorAll('.label .words')].map((label) => label.textContent.trim());
  }

  field(key: string): Control {
    return this.root.getElementById(`q-${key}`) as Control;
  }

  option(key: string, value: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`input[name="${key}"][value="${value}"]`)!;
  }

  /** What is wrong with a question, as told beside it. */
  problemOf(key: string): string | undefined {
    const own = this.field(key);
    if (own.shadowRoot) return own.shadowRoot.querySelector('.wrong-text')?.textContent || undefined;
    const described = own.getAttribute('aria-describedby') ?? '';
    const id = described.split(' ').find((one) => one.endsWith('-wrong'));
    return id === undefined ? undefined : this.root.getElementById(id)?.textContent;
  }

  /** Links of the error summary. */
  get problems(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.problems a')];
  }

  button(beginning: string): HTMLElement | undefined {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button')];
    return buttons.find((button) => button.textContent.replace(/\s+/g, ' ').trim().startsWith(beginning));
  }

  /** Writes into fields, and ticks: `true` and `false` answer yes-no, a list several choices. */
  async fill(values: Readonly<Record<string, string | boolean | readonly string[]>>): Promise<void> {
    for (const [key, value] of Object.entries(values)) {
      const ticks = this.root.querySelector(`input[type=radio][name="${key}"], input[type=checkbox][name="${key}"]`);
      if (!ticks) this.#write(key, String(value));
      for (const one of ticks ? [value].flat() : []) {
        this.option(key, String(one)).click();
        await this.settled();
      }
      await this.settled();
    }
  }

  /** Chooses a file for a question. */
  async addFile(key: string, ...files: File[]): Promise<void> {
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    const input = this.field(key);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async press(beginning: string): Promise<void> {
    this.button(beginning)!.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }

  #write(key: string, value: string): void {
    const own = this.field(key);
    // A telephone number has its field inside.
    const field = own.shadowRoot?.querySelector('input') ?? own;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}
