import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { fill, formatNumber } from '../../i18n/text.js';
import { consentTexts } from '../../i18n/consent/consent-texts.js';
import { whenSettled } from '../../i18n/when-settled.js';
import type { ConsentChoice, ConsentWords } from '../../policy/consent/record-consent.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { plainText } from '../../policy/profile/text-parts.js';
import { smsStateText } from '../../policy/sms/sms-disclosure.js';
import { SMS_STATES } from '../../policy/sms/sms-wording.js';
import type { SmsState } from '../../policy/sms/sms-wording.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { boxTemplate } from '../consent/box-template.js';
import { ConsentChangeEvent } from '../consent/consent-events.js';
import { ConsentControl } from '../consent/consent-control.js';
import type { Wordless } from '../consent/consent-control.js';
import { consentStyles } from '../consent/consent-styles.js';
import { givenTemplate } from '../consent/given-template.js';
import { FormValueController } from '../form-value-controller.js';
import type { Fault } from '../form-value-controller.js';
import { policyText, policyTextStyles } from '../policy-text.js';
import type { PhoneElement } from '../phone/phone-element.js';
import { codeStyles } from './code-styles.js';
import { LateCodes } from './late-codes.js';
import { numberTemplate } from './number-template.js';
import type { SmsCodesView } from './sms-codes.js';
import { smsConsentStyles } from './sms-consent-styles.js';
import { loadSmsWords } from './sms-words.js';
import type { SmsWords } from './sms-words.js';
import { wordedState } from './worded-state.js';

/** Id of the words in a record. */
const WORDS_ID = 'sms.disclosure';
const KIND = 'sms.transactional';

/**
 * @summary The consent to text messages about a booking: an unticked box with the whole disclosure beside it.
 *
 * All words come from the profile's `sms`. The number is asked for only when the box is ticked, and kept back when it is
 * not: neither the form nor the record has it then. Where the programme says so, a code proves the number. In a form it
 * sends `given` under its name, the number under `<name>-phone`, the consent record under `<name>-record` and the words
 * that were shown under `<name>-text`.
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
  static override styles = [tokens, base, controls, policyTextStyles, consentStyles, codeStyles, smsConsentStyles];

  /** Loads the words; tests make it fail. @internal */
  static loadWords = loadSmsWords;

  /** Resolves once there is all that it says in a language; rejects where the words cannot be had. @internal */
  static async wordsIn(profile: PolicyProfile, language: string): Promise<void> {
    await Promise.all([
      SmsConsentElement.loadWords(profile, language),
      whenSettled(consentTexts(), new Intl.Locale(language).language),
    ]);
  }

  /** The visitor is younger than the programme serves: nothing can be ticked. */
  @property({ type: Boolean }) underage = false;

  /** What the server says of the number: `pending-double-opt-in`, `active`, `blocked-by-stop` or `opted-out`. */
  @property() state?: 'pending-double-opt-in' | 'active' | 'blocked-by-stop' | 'opted-out' | undefined;

  /** The number that messages come from, for whoever has to write START to it. */
  @property() sender?: string;

  /** ISO 3166-1 alpha-2 of the country that the number begins with. */
  @property() country?: string;

  /** `full` checks the number by its country's plan, as in `punctual-phone`. */
  @property() check?: 'full' | undefined;

  /** The number while it is in the field, kept for a visitor who ticks again. */
  @state() private number = '';

  @query('punctual-phone') private phoneField?: PhoneElement;

  readonly #codes = new LateCodes(this, {
    client: () => this.backend.client,
    profile: () => this.promises.profile,
    phone: () => this.phone,
    given: () => (this.withdrawal.status === 'done' ? undefined : this.record),
    isPending: () => this.state === 'pending-double-opt-in',
    onProven: () => this.tellConsent(),
    onConfirmed: (record) => this.dispatchEvent(new ConsentChangeEvent(KIND, true, record)),
  });
  readonly #words = new Task(this, {
    args: () => [this.promises.profile, this.locale.language, this.locale.ready] as const,
    task: async ([profile, language, ready]) =>
      profile && ready ? SmsConsentElement.loadWords(profile, language) : undefined,
    onError: () => warn('language', 'the words for text messages could not be loaded: no form goes without them'),
  });

  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.phoneMissing,
    required: () => false,
    anchor: () => this.phoneField?.shadowRoot?.querySelector('input') ?? this.box ?? this.wordlessAnchor,
    isValue: (text) => text === 'given',
    fault: () => this.#phoneFault,
    unfit: () => this.wordsFault ?? this.#phoneFault,
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
    return this.#codes.value?.proof;
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

  /** Focuses the box; the number where there is no box, or where it is what is wrong. */
  override focus(options?: FocusOptions): void {
    const target = (): HTMLElement | undefined =>
      this.#phoneFault ? this.phoneField : (this.box ?? this.phoneField ?? this.wordlessAnchor);
    if (target()) target()?.focus(options);
    else void this.updateComplete.then(() => target()?.focus(options));
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

  protected override get wordless(): Wordless | undefined {
    const { profile, pending, problem } = this.promises;
    if (!profile) return pending ? 'coming' : problem && 'failed';
    if (!profile.sms || this.#words.value) return undefined;
    if (this.#words.status === TaskStatus.ERROR) return 'failed';
    return this.locale.ready && this.#words.status === TaskStatus.COMPLETE ? undefined : 'coming';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.underage && this.ticked) this.mark(false, 'none');
    this.#codes.want();
    this.#codes.value?.follow();
    const { profile } = this.promises;
    if (profile && !profile.sms) warn('sms', '<punctual-sms-consent> is not drawn: the profile sends no text messages');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, direction } = this.locale;
    const words = this.#words.value;
    if (!words) return this.wordlessTemplate(() => this.#retryWords());
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      ${this.record ? this.#givenTemplate(words) : this.#askTemplate(words)} ${this.#stateTemplate(words)}
      ${this.#codes.value?.confirmTemplate(this.#codeView(words))}
    </div>`;
  }

  protected override updated(): void {
    // Who asks for the form to be sent is shown what is wrong at the number, where it can be put right.
    if (this.told && !this.validity.valid) this.phoneField?.checkValidity();
  }

  #retryWords(): void {
    if (this.promises.problem) this.promises.retry();
    else void this.#words.run();
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
    return html`<p class="disclosure" id="disclosure" part="disclosure" lang=${language}>
      ${policyText(disclosure, this.locale.messages.newTab)}
    </p>`;
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
    ${this.#isField ? nothing : this.#phoneTemplate(words)} ${this.#codes.value?.proveTemplate(this.#codeView(words))}`;
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
    const { smsPhone, optional } = this.locale.messages;
    return numberTemplate({
      label: this.#isField ? `${smsPhone} (${optional})` : smsPhone,
      description: this.#isField ? plainText(disclosure) : '',
      value: this.number,
      country: country ?? (countries.length === 1 ? countries[0] : undefined),
      check,
      messages,
      required: !this.#isField,
      disabled: field.disabled,
      onEdit: this.#onPhone,
    });
  }

  #codeView({ wording }: SmsWords): SmsCodesView {
    const { messages, language } = this.locale;
    return { messages, language, wording, disabled: this.field.disabled };
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
    const { value: codes, isLoading } = this.#codes;
    const { channel, smsState } = codes?.confirmation ?? {};
    const shown = smsState ?? state;
    // What is spoken is spoken once: not before it is known who has been asked.
    const isKnown = shown !== 'pending-double-opt-in' || !(isLoading || channel?.status === 'asking');
    const text = (told: SmsState): string =>
      smsStateText(this.promises.profile ?? {}, wording, wordedState(told, channel?.status), this.sender);
    // Always there, so that what comes into it is spoken.
    return html`<div role="status" lang=${language}>
      ${shown && isKnown ? html`<p class="state ${shown}" part="state">${text(shown)}</p>` : nothing}
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
}
