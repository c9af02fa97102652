import { expect, fixture, html } from '@open-wc/testing';
import type { FormElement } from '../../../src/elements/form-element.js';

/** An element in a form, as the shared suite meets it. */
export interface FormField {
  readonly element: Omit<Pick<FormElement, keyof FormElement>, 'messages'>;
  /** The visitor chooses, by press; where the element cannot be used nothing comes of it. */
  readonly choose: () => Promise<void>;
}

/** What an element says of itself to the suite. */
export interface FormSubject {
  /** Makes the element, drawn and able to be chosen from, without a value. */
  readonly open: (settings?: { name?: string; required?: boolean; value?: string }) => Promise<FormField>;
  /** The value that {@link FormField.choose} chooses. */
  readonly chosen: string;
  /** Another value. */
  readonly other: string;
  /** What the browser says, in English, when a value is missing. */
  readonly missing: string;
}

/** What every element does in a plain form. One suite, so that no two elements agree on something else. */
export function describeFormContract({ open, chosen, other, missing }: FormSubject): void {
  interface Scene extends FormField {
    readonly form: HTMLFormElement;
    readonly fieldset: HTMLFieldSetElement;
    readonly events: string[];
    readonly sent: (string | null)[];
    readonly update: () => Promise<unknown>;
  }

  async function inForm(settings: Parameters<typeof open>[0] = {}): Promise<Scene> {
    const form = await fixture<HTMLFormElement>(
      html`<form lang="en-GB">
        <fieldset></fieldset>
        <button>Send</button>
      </form>`,
    );
    const field = await open({ name: 'field', ...settings });
    const { element } = field;
    const fieldset = form.querySelector('fieldset')!;
    fieldset.append(element);
    const events: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => events.push(type));
    const sent: (string | null)[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(new FormData(form).get('field') as string | null);
    });
    await element.updateComplete;
    return { ...field, form, fieldset, events, sent, update: () => element.updateComplete };
  }

  const hasState = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

  describe('in a form', () => {
    it('belongs to it, by its name', async () => {
      const { element, form } = await inForm();
      expect(element.form).to.equal(form);
      expect(form.elements.namedItem('field')).to.equal(element);
    });

    it('gives its value under its name, and nothing without one', async () => {
      const { element, form, update } = await inForm();
      expect([...new FormData(form)]).to.be.empty;
      element.value = chosen;
      await update();
      expect([...new FormData(form)]).to.deep.equal([['field', chosen]]);
      element.removeAttribute('name');
      expect([...new FormData(form)]).to.be.empty;
    });

    it('tells the visitor’s own choice as a field of the browser does, and no other', async () => {
      const { element, choose, events, update } = await inForm();
      element.value = other;
      await update();
      expect(events).to.be.empty;
      await choose();
      expect(element.value).to.equal(chosen);
      expect(events).to.deep.equal(['input', 'change']);
    });

    it('stops an empty form from being sent when it is required, with a sentence', async () => {
      const { element, form, choose, sent, update } = await inForm({ required: true });
      expect(element.willValidate).to.equal(true);
      form.requestSubmit();
      expect(sent).to.be.empty;
      expect(element.validity.valueMissing).to.equal(true);
      expect(element.validationMessage).to.equal(missing);
      expect(element.reportValidity()).to.equal(false);
      await choose();
      await update();
      form.requestSubmit();
      expect(sent).to.deep.equal([chosen]);
      expect(element.checkValidity()).to.equal(true);
      expect(element.validationMessage).to.equal('');
    });

    it('fires `invalid` when it is checked and will not do', async () => {
      const { element, form } = await inForm({ required: true });
      let fired = 0;
      element.addEventListener('invalid', () => (fired += 1));
      expect(form.checkValidity()).to.equal(false);
      expect(fired).to.equal(1);
    });

    it('can be left empty unless it is required', async () => {
      const { form, sent } = await inForm();
      form.requestSubmit();
      expect(sent).to.deep.equal([null]);
    });

    it('takes text that is no value for none', async () => {
      const { element, form, update } = await inForm({ required: true });
      element.value = 'nonsense';
      await update();
      expect(form.checkValidity()).to.equal(false);
      expect([...new FormData(form)]).to.be.empty;
    });

    it('goes back to its attribute on reset', async () => {
      const { element, form, choose, events, update } = await inForm();
      await choose();
      events.length = 0;
      form.reset();
      await update();
      expect(element.value).to.equal('');
      element.setAttribute('value', other);
      await choose();
      form.reset();
      await update();
      expect(new FormData(form).get('field')).to.equal(other);
    });

    it('takes back what the browser kept of it, without an event', async () => {
      const { element, form, events, update } = await inForm();
      element.formStateRestoreCallback(chosen);
      await update();
      expect(new FormData(form).get('field')).to.equal(chosen);
      expect(events).to.be.empty;
    });

    it('is switched off by a fieldset, and its own attribute is left alone', async () => {
      const { element, form, fieldset, choose, update } = await inForm({ required: true, value: other });
      fieldset.disabled = true;
      await update();
      await choose();
      expect(element.value).to.equal(other);
      expect(element.disabled).to.equal(false);
      expect(hasState(element, 'disabled')).to.equal(true);
      expect([...new FormData(form)]).to.be.empty;
      expect(element.willValidate).to.equal(false);
      fieldset.disabled = false;
      await update();
      expect(hasState(element, 'disabled')).to.equal(false);
      await choose();
      expect(element.value).to.equal(chosen);
    });

    it('stays switched off by its own attribute when the fieldset is on again', async () => {
      const { element, fieldset, choose, update } = await inForm();
      element.disabled = true;
      fieldset.disabled = true;
      await update();
      fieldset.disabled = false;
      await update();
      await choose();
      expect(element.value).to.equal('');
      expect(element.hasAttribute('disabled')).to.equal(true);
      element.disabled = false;
      await update();
      await choose();
      expect(element.value).to.equal(chosen);
    });

    it('can be styled by whether its value will do', async () => {
      const { element, choose, update } = await inForm({ required: true });
      expect(hasState(element, 'invalid')).to.equal(true);
      expect(element.matches(':invalid')).to.equal(true);
      await choose();
      await update();
      expect(hasState(element, 'invalid')).to.equal(false);
    });

    it('goes with the form that it is moved to', async () => {
      const { element, form, choose } = await inForm();
      await choose();
      const next = await fixture<HTMLFormElement>(html`<form lang="en-GB"></form>`);
      next.append(element);
      await element.updateComplete;
      expect(new FormData(next).get('field')).to.equal(chosen);
      expect([...new FormData(form)]).to.be.empty;
    });

    it('takes a sentence of the page', async () => {
      const { element, update } = await inForm({ required: true });
      Object.assign(element, {
        messages: { dayMissing: 'Mine.', timeMissing: 'Mine.', zoneMissing: 'Mine.', phoneMissing: 'Mine.' },
      });
      await update();
      expect(element.validationMessage).to.equal('Mine.');
    });

    it('is accessible when it is missing and when it is switched off', async () => {
      const { element, fieldset, update } = await inForm({ required: true });
      element.checkValidity();
      await expect(element).to.be.accessible();
      fieldset.disabled = true;
      await update();
      await expect(element).to.be.accessible();
    });
  });
}
