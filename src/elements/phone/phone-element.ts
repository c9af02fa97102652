import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { consentTexts } from '../../i18n/consent/consent-texts.js';
import type { LanguageTexts } from '../../i18n/language-texts.js';
import { LazyModule } from '../../state/lazy-module.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import type { Fault } from '../form-value-controller.js';
import { rememberLast } from '../remember-last.js';
import { isPhoneCountry } from './calling-codes.js';
import { countriesIn, likelyCountry } from './countries.js';
import { isE164, nationalPart, readPhone, withoutCode } from './phone-number.js';
import type { PhoneFault, PhoneReading } from './phone-number.js';
import { phoneStyles } from './phone-styles.js';
import { phoneTemplate } from './phone-template.js';

const FAULTS = {
  invalid: 'phoneInvalid',
  'too-short': 'phoneTooShort',
  'too-long': 'phoneTooLong',
  'country-unknown': 'phoneCountryUnknown',
} as const satisfies Record<PhoneFault, keyof ConsentMessages>;

/**
 * @summary A phone number with its country; its value is E.164.
 *
 * Takes a number as people write or paste it: `030 …`, `+49 (0)30 …`, `0049…`, a `tel:` link, digits of other scripts.
 * Checks it by E.164 alone; with `check="full"` also by its country's numbering plan, which is loaded for that. The
 * country is the browser's own list. Works alone and in a plain form.
 *
 * @tag punctual-phone
 *
 * @fires {Event} input - The visitor changed the number or its country.
 * @fires {Event} change - The visitor is done with a change.
 *
 * @csspart root - Everything.
 * @csspart label - Its name, where no `<label>` of the page names it.
 * @csspart row - Country and number together.
 * @csspart country - The list of countries.
 * @csspart input - The number.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - The number is none, or is missing where there must be one.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-error - What went wrong.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 */
export class PhoneElement extends FormElement<ConsentMessages> {
  static override styles = [tokens, base, phoneStyles];

  /** The number in E.164, as in `+493012345678`; empty while there is none. */
  @property() override value = '';

  /** ISO 3166-1 alpha-2 of the country to begin with; that of the page's language unless set. */
  @property() country?: string;

  /** `full` checks and groups by the country's numbering plan, which is loaded for it. */
  @property() check?: 'full' | undefined;

  /** What it is called where no `<label>` of the page says so. */
  @property() label = '';

  /** What is read to those who do not see what stands beside it. */
  @property({ attribute: false }) description = '';

  /** What is wrong with it, said by whoever holds it; its own check then says nothing. */
  @property({ attribute: false }) fault = '';

  /** What is typed. */
  @state() private text = '';

  /** The country that the visitor chose, or that the number named. */
  @state() private chosen: string | undefined;

  /** The visitor is shown what is wrong. */
  @state() private told = false;

  @query('input') private box?: HTMLInputElement;
  @query('select') private list?: HTMLSelectElement;

  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.phoneMissing,
    anchor: () => this.box,
    isValue: isE164,
    fault: (value) => this.#toFault(this.#plan.value?.checkFully(value)),
    unfit: () => this.#toFault(this.#reading.kind === 'fault' ? this.#reading.fault : undefined),
  });
  readonly #plan = new LazyModule(this, () => import('./full-check.js'));
  readonly #countries = rememberLast(countriesIn);
  readonly #read = rememberLast(readPhone);

  /** The value that came out of what is typed; another one was set by the page. */
  #derived = '';

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.told = true));
  }

  /** What stands in the field: the number, or what is none yet. Setting it is as good as typing it. */
  get entered(): string {
    return this.value || this.text.trim();
  }

  set entered(entered: string) {
    if (entered === this.entered) return;
    this.text = entered;
    this.#derive();
    this.#settle();
  }

  /** Focuses the number. */
  override focus(options?: FocusOptions): void {
    if (this.box) this.box.focus(options);
    else void this.updateComplete.then(() => this.box?.focus(options));
  }

  override formResetCallback(): void {
    this.text = '';
    this.chosen = undefined;
    this.told = false;
    this.#derived = '';
    super.formResetCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value !== this.#derived) this.#take(this.value);
    if (this.text && this.#isFull) void this.#plan.load();
  }

  protected override render(): TemplateResult {
    const { language, messages } = this.locale;
    return this.rootTemplate(
      phoneTemplate({
        messages,
        outerLabel: [...this.labels].map((label) => label.textContent?.trim() ?? '').join(' '),
        label: this.label || messages.phone,
        description: this.description,
        text: this.text,
        country: this.#country,
        countries: this.#countries(language),
        required: this.required,
        disabled: this.field.disabled,
        problem: this.fault || (this.told ? this.#problem : undefined),
        onInput: this.#onInput,
        onChange: this.#onChange,
        onCountry: this.#onCountry,
        onFocus: this.#onFocus,
      }),
    );
  }

  protected override updated(): void {
    if (this.list) this.list.value = this.#country;
  }

  protected override get languageTexts(): LanguageTexts<ConsentMessages> {
    return consentTexts();
  }

  get #isFull(): boolean {
    return checkedAttribute('check', this.check, (check) => check === 'full', 'write full, or nothing') === 'full';
  }

  get #country(): string {
    const own = checkedAttribute(
      'country',
      this.country,
      (country) => isPhoneCountry(country.toUpperCase()),
      'write a country as in DE',
    );
    return this.chosen ?? likelyCountry(own, this.locale.language, navigator.languages);
  }

  get #reading(): PhoneReading {
    return this.#read(this.text, this.#country);
  }

  get #problem(): string | undefined {
    if (this.value && isE164(this.value)) return this.#toFault(this.#plan.value?.checkFully(this.value))?.message;
    const { phoneMissing } = this.locale.messages;
    const fault = this.#reading.kind === 'fault' ? this.#toFault(this.#reading.fault) : undefined;
    return fault?.message ?? (this.required ? phoneMissing : undefined);
  }

  #toFault(fault: PhoneFault | undefined): Fault | undefined {
    return fault && { flag: 'badInput', message: this.locale.messages[FAULTS[fault]] };
  }

  /** Shows a value that the page set. */
  #take(value: string): void {
    this.#derived = value;
    const reading = isE164(value) ? readPhone(value, this.#country) : undefined;
    this.text = reading?.kind === 'number' ? nationalPart(value) : '';
    if (reading?.kind === 'number') this.chosen = reading.country;
  }

  /** Makes the value out of what is typed. */
  #derive(): void {
    const reading = this.#reading;
    if (reading.kind === 'number' && reading.international) this.chosen = reading.country;
    this.#derived = reading.kind === 'number' ? reading.value : '';
    this.value = this.#derived;
    if (reading.kind === 'number') this.told = false;
  }

  /** Shows a number that is complete beside its country's code, without saying the code twice. */
  #settle(): void {
    const reading = this.#reading;
    if (reading.kind !== 'number') return;
    const grouped = this.#plan.value?.groupDigits(reading.value);
    const shorter = reading.international ? withoutCode(this.text, reading.country) : this.text;
    // What is shown must read as the same number when it is typed on.
    const same = [grouped, shorter, nationalPart(reading.value)].find((text) => {
      const again = readPhone(text ?? '', reading.country);
      return again.kind === 'number' && again.value === reading.value;
    });
    this.text = same ?? reading.value;
  }

  #tell(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  }

  readonly #onFocus = (): void => {
    if (this.#isFull) void this.#plan.load();
  };

  readonly #onInput = (event: Event): void => {
    // It would leave the shadow tree by itself, before the value is there.
    event.stopPropagation();
    this.text = this.box?.value ?? '';
    this.#derive();
    if (/^insert(FromPaste|FromDrop|Replacement)/.test((event as InputEvent).inputType)) this.#settle();
    this.#tell('input');
  };

  readonly #onChange = (): void => {
    this.#settle();
    this.told = this.#reading.kind === 'fault' || this.#problem !== undefined;
    this.#tell('change');
  };

  readonly #onCountry = (): void => {
    const reading = this.#reading;
    if (reading.kind === 'number' && reading.international) this.text = nationalPart(reading.value);
    this.chosen = this.list?.value ?? this.#country;
    this.#derive();
    this.#tell('input');
    this.#tell('change');
  };
}
