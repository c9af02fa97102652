/** Shape of the words of the age guard, one object a language. A gap is `{name}`. */
export interface AgeWording {
  // For whom
  readonly whom: string;
  readonly self: string;
  readonly other: string;
  /** Why an adult who books for somebody else is asked all the same. */
  readonly otherHint: string;

  // A tick, which is weak, and says so. `{age}`
  readonly attest: string;
  readonly attestHint: string;
  readonly attestMissing: string;

  // Month and year; none of these names an age
  readonly born: string;
  readonly bornHint: string;
  readonly month: string;
  readonly year: string;
  readonly check: string;
  readonly bornMissing: string;

  // What came of it
  readonly passed: string;
  /** The polite end, and what the browser says of the form. */
  readonly stopped: string;
  /** Nothing was kept. */
  readonly nothingSent: string;
  readonly parent: string;
  /** `{contact}`: ways to the business, each of which stands for itself. */
  readonly parentContact: string;
  readonly requestForm: string;
  readonly letter: string;
  /** What a screen reader hears after a link that leads away. */
  readonly newWindow: string;
}
