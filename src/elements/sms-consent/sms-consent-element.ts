import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { fill, formatNumber } from '../../i18n/text.js';
import type { ConsentChoice, ConsentWords } from '../../policy/consent/record-consent.js';
import { plainText } from '../../policy/profile/text.js';
import { smsBrand, smsStateText } from '../../policy/sms/sms-disclosure.js';
import { SMS_STATES } from '../../policy/sms/sms-wording.js';
import type { SmsState } from '../../policy/sms/sms-wording.js';
import { VerificationController } from '../../state/verification-controller.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { boxTemplate } from '../consent/box-template.js';
import { ConsentControl } from '../consent/consent-control.js';
import { consentStyles } from '../consent/consent-styles.js';
import { givenTemplate } from '../consent/given-template.js';
import { FormValueController } from '../form-value-controller.js';
import type { Fault } from '../form-value-controller.js';
import { linkText } from '../link-text.js';
import type { PhoneElement } from '../phone/phone-element.js';
import { codeTemplate } from './code-template.js';
import { smsConsentStyles } from './sms-consent-styles.js';
import { loadSmsWords } from './sms-words.js';
import type { SmsWords } from './sms-words.js';

/** Id of the words in a record. */
const WORDS_ID = 'sms.disclosure';
const KIND = 'sms.transactional';

/**
 * @summary The consent to text messages about a booking: an unticked box with the whole disclosure beside it.
 *
 * All words come from the profile's `sms`. The number is asked for only when the box is ticked, and kept back when it is
 * not: neither the form nor the record has it then. Where the programme says so, a code proves the number. In a form it
 * sends `given` under its name, the number under `<name>-phone`, and the consent record under `<name>-record`.
 *
 * @tag punctual-sms-consent
 *
 * @fires {ConsentChangeEvent} punctual-consent-change - The visitor ticked, unticked, changed or proved the number, or withdrew.
 * @fires {Event} input - The visitor ticked, unticked or changed the number.
 * @fires {Event} change - The visitor ticked, unticked or changed the number.
 *
 * @csspart root - Everything.
 * @csspart tick - Box and label, which are one target.
 * @csspart box - The box.
 * @csspart label - What is agreed to, in a few words.
 * @csspart disclosure - All of it.
 * @csspart link - A link in the disclosure.
 * @csspart phone - The number, a `punctual-phone`.
 * @csspart phone-label - Its name.
 * @csspart phone-row - Country and number together.
 * @csspart phone-country - The list of countries.
 * @csspart phone-input - The number itself.
 * @csspart verification - The code that proves the number.
 * @csspart code - The field for the code.
 * @csspart confirmed - That the number is proven.
 * @csspart given - A consent that was given before.
 * @csspart state - What becomes of messages to the number.
 * @csspart button - Each button.
 * @csspart send-code - What sends a code.
 * @csspart check-code - What checks it.
 * @csspart withdraw - What stops the messages.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - The number is missing or is none.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-error - What went wrong.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 */
export class SmsConsentElement extends ConsentControl {
  static override styles = [tokens, base, controls, consentStyles, smsConsentStyles];

  /** The visitor is younger than the programme serves: nothing can be ticked. */
  @property({ type: Boolean }) underage = false;

  /** What the server says of the number: `pending-double-opt-in`, `active`, `blocked-by-stop` or `opted-out`. */
  @property() state?: SmsState;

  /** The number that messages come from, for whoever has to write START to it. */
  @property() sender?: string;

  /** ISO 3166-1 alpha-2 of the country that the number begins with. */
  @property() country?: string;

  /** `full` checks the number by its country's plan, as in `punctual-phone`. */
  @property() check?: string;

  /** The number while it is in the field, kept for a visitor who ticks again. */
  @state() private number = '';

  @query('punctual-phone') private phoneField?: PhoneElement;

  readonly #verification = new VerificationController(this, () => this.backend.client);
  readonly #words = new Task(this, {
    args: () => [this.promises.profile, this.locale.language, this.locale.ready] as const,
    task: async ([profile, language, ready]) => (profile && ready ? loadSmsWords(profile, language) : undefined),
    onError: () => warn('language', 'the words for text messages could not be loaded: nothing is asked for'),
  });

  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.phoneMissing,
    required: () => false,
    anchor: () => this.phoneField?.shadowRoot?.querySelector('input') ?? this.box,
    isValue: (text) => text === 'given',
    fault: () => this.#phoneFault,
    unfit: () => this.#phoneFault,
    entries: (value) => this.#withPhone(this.entries(value)),
    kept: () => this.kept(),
  });

  /** The visitor agreed, and there is a number to send to. */
  get smsGiven(): boolean {
    return this.holds;
  }

  /** The number in E.164, only where messages to it were agreed to. */
  get phone(): string | undefined {
    return this.holds ? this.number : undefined;
  }

  /** What shows the server that the number is the visitor's, where a code proved it. */
  get proof(): string | undefined {
    return this.#verification.proofOf(this.phone);
  }

  override get consentChoice(): ConsentChoice | undefined {
    const words = this.spoken;
    if (!words) return undefined;
    const { phone } = this;
    return this.withdrawnOf({
      kind: KIND,
      state: phone ? 'given' : 'refused',
      purposes: [KIND],
      fields: ['phone'],
      lawfulBasis: 'consent',
      control: this.#isField ? 'field' : 'checkbox',
      defaultState: this.#isField ? 'none' : 'off',
      action: this.#isField ? (phone ? 'entry' : 'none') : this.action,
      optional: true,
      ...(phone && { contactPoint: phone }),
      words,
    });
  }

  /** Focuses the box, or the number where there is no box. */
  override focus(options?: FocusOptions): void {
    const act = (): void => (this.box ?? this.phoneField)?.focus(options);
    if (this.box ?? this.phoneField) act();
    else void this.updateComplete.then(act);
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.number = '';
    this.phoneField?.formResetCallback();
  }

  protected override get holds(): boolean {
    const asked = this.#isField || this.ticked;
    return asked && this.number !== '' && !this.underage && !this.record && this.#words.value !== undefined;
  }

  protected override get words(): ConsentWords | undefined {
    const words = this.#words.value;
    return words && { id: WORDS_ID, locale: words.language, text: words.disclosure };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.underage && this.ticked) this.mark(false, 'none');
    this.#verification.follow(this.phone);
    const { profile } = this.promises;
    if (profile && !profile.sms) warn('sms', '<punctual-sms-consent> is not drawn: the profile sends no text messages');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, direction } = this.locale;
    const words = this.#words.value;
    if (!words) return nothing;
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      ${this.record ? this.#givenTemplate(words) : this.#askTemplate(words)} ${this.#stateTemplate(words)}
    </div>`;
  }

  protected override updated(): void {
    // Who asks for the form to be sent is shown what is wrong at the number, where it can be put right.
    if (this.told && !this.validity.valid) this.phoneField?.checkValidity();
  }

  get #isField(): boolean {
    return this.promises.profile?.sms?.mode === 'disclosure';
  }

  get #asksForNumber(): boolean {
    return !this.underage && (this.#isField || this.ticked);
  }

  /** What is wrong with the number, which counts only while one is asked for. */
  get #phoneFault(): Fault | undefined {
    const field = this.phoneField;
    if (!this.#asksForNumber || this.record || !this.#words.value || !field) return undefined;
    const { validationMessage: message, validity } = field;
    if (message) return { flag: validity.valueMissing ? 'valueMissing' : 'badInput', message };
    return this.#isField || this.number
      ? undefined
      : { flag: 'valueMissing', message: this.locale.messages.phoneMissing };
  }

  #withPhone(data: FormData | undefined): FormData | undefined {
    if (data && this.phone) data.set(`${this.name ?? ''}-phone`, this.phone);
    return data;
  }

  #disclosureTemplate({ disclosure, language }: SmsWords): TemplateResult {
    return html`<p class="disclosure" id="disclosure" part="disclosure" lang=${language}>${linkText(disclosure)}</p>`;
  }

  #askTemplate(words: SmsWords): TemplateResult {
    const box = boxTemplate({
      label: words.wording.label,
      language: words.language,
      optional: this.locale.messages.optional,
      given: this.ticked,
      required: false,
      disabled: this.field.disabled || this.underage,
      problem: undefined,
      describedBy: this.underage ? 'underage disclosure' : 'disclosure',
      onToggle: this.toggle,
    });
    return html`${this.#isField ? nothing : box} ${this.#isField ? this.#phoneTemplate(words) : nothing}
    ${this.#disclosureTemplate(words)} ${this.#underageTemplate()}
    ${this.#isField ? nothing : this.#phoneTemplate(words)} ${this.#codeTemplate(words)}`;
  }

  #underageTemplate(): TemplateResult | typeof nothing {
    if (!this.underage) return nothing;
    const { messages, language } = this.locale;
    const minimum = this.promises.profile?.age?.minimum;
    return html`<p class="underage" id="underage">
      ${minimum === undefined ? messages.smsUnderage : fill(messages.smsUnderageOf, { age: formatNumber(language, minimum) })}
    </p>`;
  }

  #phoneTemplate({ disclosure }: SmsWords): TemplateResult | typeof nothing {
    if (!this.#asksForNumber) return nothing;
    const { messages, promises, country, check, field } = this;
    const countries = promises.profile?.sms?.countries ?? [];
    const label = this.locale.messages.smsPhone;
    return html`<punctual-phone
      part="phone"
      exportparts="label:phone-label,row:phone-row,country:phone-country,input:phone-input"
      country=${country ?? (countries.length === 1 ? countries[0] : undefined) ?? nothing}
      check=${check ?? nothing}
      .label=${this.#isField ? `${label} (${this.locale.messages.optional})` : label}
      .description=${this.#isField ? plainText(disclosure) : ''}
      .messages=${messages}
      .value=${this.number}
      ?required=${!this.#isField}
      ?disabled=${field.disabled}
      @input=${this.#onPhone}
      @change=${this.#onPhone}
    ></punctual-phone>`;
  }

  #codeTemplate({ wording }: SmsWords): TemplateResult | typeof nothing {
    const { profile } = this.promises;
    const { phone } = this;
    if (!phone || !profile?.sms?.doubleOptIn || !this.#verification.api) return nothing;
    const { rates } = profile.sms;
    return codeTemplate({
      messages: this.locale.messages,
      language: this.locale.language,
      verification: this.#verification,
      number: phone,
      brand: smsBrand(profile) ?? wording.nameless,
      rates: rates ? wording.rates[rates] : '',
      disabled: this.field.disabled,
      onStart: () => void this.#startCode(phone),
      onCheck: () => void this.#checkCode(),
    });
  }

  #givenTemplate(words: SmsWords): TemplateResult | typeof nothing {
    const { record, locale, withdrawal, withdrawnAt } = this;
    if (!record) return nothing;
    return html`${givenTemplate({
      messages: locale.messages,
      language: locale.language,
      words: words.wording.label,
      wordsLanguage: words.language,
      record,
      status: withdrawal.status,
      withdrawnAt,
      disabled: this.field.disabled,
      withdrawLabel: locale.messages.stopMessages,
      onWithdraw: () => void this.withdraw(),
    })}
    ${this.#disclosureTemplate(words)}`;
  }

  #stateTemplate({ wording, language }: SmsWords): TemplateResult {
    const known = (text: string): boolean => (SMS_STATES as readonly string[]).includes(text);
    const state = checkedAttribute('state', this.state, known, `write one of ${SMS_STATES.join(', ')}`) as
      SmsState | undefined;
    const profile = this.promises.profile ?? {};
    // Always there, so that what comes into it is spoken.
    return html`<div role="status" lang=${language}>
      ${state ? html`<p class="state ${state}" part="state">${smsStateText(profile, wording, state, this.sender)}</p>` : nothing}
    </div>`;
  }

  readonly #onPhone = (event: Event): void => {
    event.stopPropagation();
    const before = this.number;
    this.number = this.phoneField?.value ?? '';
    this.dispatchEvent(new Event(event.type, { bubbles: true }));
    if (before === this.number) this.requestUpdate();
    else this.tellConsent();
  };

  async #startCode(phone: string): Promise<void> {
    await this.#verification.start(phone, this.locale.language);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  }

  async #checkCode(): Promise<void> {
    const input = this.renderRoot.querySelector<HTMLInputElement>('#code');
    const proven = await this.#verification.check(input?.value ?? '');
    await this.updateComplete;
    if (!proven) return input?.focus();
    this.renderRoot.querySelector<HTMLElement>('.confirmed')?.focus();
    this.tellConsent();
  }
}
