import { property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.js';
import { DrawnElement } from './drawn-element.js';
import { FieldsetLayoutController } from './fieldset-layout-controller.js';
import type { FormValueController } from './form-value-controller.js';

/**
 * What a field of a plain form has, beside its value: the members and callbacks that the platform gives to `<input>`.
 * Knows no value and draws nothing; all is handed on to the {@link FormValueController}.
 */
export abstract class FormElement<Texts extends object = Messages> extends DrawnElement<Texts> {
  static readonly formAssociated = true;

  /** The value, as text; empty for none. */
  abstract value: string;

  /** Name of the value in a form. */
  @property({ reflect: true }) name?: string;

  /** A value must be chosen before the form can be sent. */
  @property({ type: Boolean }) required = false;

  protected abstract readonly field: FormValueController;

  // Fields stand in fieldsets; what only draws may stand anywhere else.
  protected readonly fieldsetLayout = new FieldsetLayoutController(this);

  /**
   * Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch.
   * @attr disabled
   */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.field.internals.form;
  }

  /** The `<label>` elements of the page that name it. */
  get labels(): NodeList {
    return this.field.internals.labels;
  }

  get validity(): ValidityState {
    return this.field.internals.validity;
  }

  /** What is wrong with the value, in the visitor's language; empty when nothing is. */
  get validationMessage(): string {
    return this.field.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.field.internals.willValidate;
  }

  /** Whether the value will do; fires `invalid` where it will not. */
  checkValidity(): boolean {
    return this.field.internals.checkValidity();
  }

  /** The same, and shows the visitor what is wrong. */
  reportValidity(): boolean {
    return this.field.internals.reportValidity();
  }

  /** The form was reset. @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  /** The browser brings back what was chosen, as on the way back to the page. @internal */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  /** Its own attribute or a fieldset switched it off or on. @internal */
  formDisabledCallback(): void {
    this.requestUpdate();
  }
}
