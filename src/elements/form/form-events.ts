/** The visitor asks for the form to be sent; nothing has been sent. `preventDefault()` stops it. */
export class FormSubmitEvent extends Event {
  static readonly eventName = 'punctual-form-submit';
  /** Id of the form. */
  readonly formId: string;

  constructor(formId: string) {
    super(FormSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.formId = formId;
  }
}

/** The form is sent and kept. Says which one, and nothing of what was written. */
export class FormCompleteEvent extends Event {
  static readonly eventName = 'punctual-form-complete';
  /** Id of the form. */
  readonly formId: string;
  /** Id of the submission. */
  readonly id: string;

  constructor(submission: { readonly id: string; readonly formId: string }) {
    super(FormCompleteEvent.eventName, { bubbles: true, composed: true });
    this.formId = submission.formId;
    this.id = submission.id;
  }
}
