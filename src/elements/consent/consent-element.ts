import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConsentChoice, ConsentWords } from '../../policy/consent/record-consent.js';
import type { ConsentPurpose } from '../../policy/profile/policy-profile.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { FormValueController } from '../form-value-controller.js';
import { policyText, policyTextStyles } from '../policy-text.js';
import { boxTemplate } from './box-template.js';
import { ConsentControl } from './consent-control.js';
import type { Wordless } from './consent-control.js';
import { consentStyles } from './consent-styles.js';
import { givenTemplate } from './given-template.js';

const KIND = /^[a-z]+(\.[a-zA-Z-]+)?$/;

/**
 * @summary A consent to one purpose: a box of its own that is never ticked beforehand.
 *
 * The words are the profile's, by `purpose`, or one's own, by `text` or inside the element. It can be left out, save
 * where the profile says that nothing goes without it, as with terms; a consent to marketing can always be left out. In a
 * form it sends `given` under its name where it is, and in every state the consent record under
 * `<name>-record` and the words that were shown under `<name>-text`.
 *
 * @tag punctual-consent
 *
 * @slot - One's own words, instead of `purpose`.
 *
 * @fires {ConsentChangeEvent} punctual-consent-change - The visitor ticked, unticked or withdrew.
 * @fires {Event} input - The visitor ticked or unticked.
 * @fires {Event} change - The visitor ticked or unticked.
 *
 * @csspart root - Everything.
 * @csspart tick - Box and words, which are one target.
 * @csspart box - The box.
 * @csspart label - The words.
 * @csspart link - A link in them.
 * @csspart given - A consent that was given before.
 * @csspart button - Each button.
 * @csspart withdraw - What withdraws the consent.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - It is not given where nothing goes without it.
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
export class ConsentElement extends ConsentControl {
  static override styles = [tokens, base, controls, policyTextStyles, consentStyles];

  /** The `id` of a clause of the profile's `consents`. */
  @property() purpose?: string;

  /** What the record of one's own words is of, as in `recording`. */
  @property() kind?: string;

  /** One's own words, with link tokens as in `Read our [terms](https://example.com/terms)`. */
  @property() text?: string;

  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.consentMissing,
    required: () => this.#required && this.consentChoice !== undefined && !this.record,
    anchor: () => this.box ?? this.wordlessAnchor,
    unfit: () => this.wordsFault,
    isValue: (text) => text === 'given',
    entries: (value) => this.entries(value),
    kept: () => this.kept(),
  });

  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Words inside the element that change are other words.
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  override get consentChoice(): ConsentChoice | undefined {
    const words = this.spoken;
    const clause = this.#clause;
    if (!words) return undefined;
    const kind = this.#kind;
    const basis = clause?.basis ?? (kind === 'terms' ? undefined : 'consent');
    return this.withdrawnOf({
      kind,
      state: this.ticked ? 'given' : 'refused',
      purposes: [clause?.id ?? kind],
      fields: [],
      control: 'checkbox',
      defaultState: 'off',
      action: this.action,
      optional: !this.#required,
      ...(basis && { lawfulBasis: basis }),
      words,
    });
  }

  protected override get holds(): boolean {
    return this.ticked && this.consentChoice !== undefined && !this.record;
  }

  protected override get words(): ConsentWords | undefined {
    const { language } = this.locale;
    const clause = this.#clause;
    if (this.purpose !== undefined) {
      if (!clause) return undefined;
      const spoken = textIn(clause.text, language, this.promises.profile?.language);
      return { id: `consents.${clause.id}`, locale: spoken.language ?? language, text: spoken.text };
    }
    const text = this.text ?? this.textContent.replace(/\s+/g, ' ').trim();
    return text ? { id: `page.${this.#kind}`, locale: language, text } : undefined;
  }

  protected override get wordless(): Wordless | undefined {
    const { pending, problem } = this.promises;
    // One's own words are there; the profile that their record names may not be.
    if (pending) return 'coming';
    return problem && this.purpose !== undefined && !this.#clause ? 'failed' : undefined;
  }

  /** The clause of the profile that `purpose` names. */
  get #clause(): ConsentPurpose | undefined {
    return this.promises.profile?.consents?.find(({ id }) => id === this.purpose);
  }

  get #kind(): string {
    const own = checkedAttribute('kind', this.kind, (kind) => KIND.test(kind), 'write a name as in recording');
    return this.#clause?.kind ?? own ?? 'own';
  }

  get #required(): boolean {
    const asked = this.purpose === undefined ? this.required : this.#clause?.required === true;
    return asked && !this.#kind.includes('marketing');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { profile } = this.promises;
    if (profile && this.purpose !== undefined && !this.#clause) {
      warn('consent', `<punctual-consent purpose="${this.purpose}"> is not drawn: the profile has no such consent`);
    }
    const wanted = this.purpose === undefined ? this.required : this.#clause?.required === true;
    if (wanted && !this.#required) warn('consent', `a consent to ${this.#kind} is never required: it can be left out`);
  }

  protected override render(): TemplateResult {
    const { language, direction, messages } = this.locale;
    const words = this.spoken;
    if (this.wordsFault && this.purpose !== undefined)
      return html`${this.wordlessTemplate(() => this.promises.retry())}`;
    if (!words) return html`<slot hidden></slot>`;
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      ${this.record ? this.#givenTemplate(words) : this.#boxTemplate(words, messages.optional)}
    </div>`;
  }

  #label(words: ConsentWords): TemplateResult {
    return this.purpose === undefined && this.text === undefined
      ? html`<slot></slot>`
      : html`${policyText(words.text, this.locale.messages.newTab)}`;
  }

  #boxTemplate(words: ConsentWords, optional: string): TemplateResult {
    // What is shown is always what would be agreed to now; the record of a tick has the words that were ticked.
    const shown = this.words ?? words;
    const missing = this.#required && !this.ticked;
    return boxTemplate({
      label: this.#label(shown),
      language: this.purpose === undefined ? undefined : shown.locale,
      optional: this.#required ? '' : optional,
      given: this.ticked,
      required: this.#required,
      disabled: this.field.disabled,
      problem: this.told
        ? (this.wordsFault?.message ?? (missing ? this.locale.messages.consentMissing : undefined))
        : undefined,
      onToggle: this.toggle,
    });
  }

  #givenTemplate(words: ConsentWords): TemplateResult | typeof nothing {
    const { record, locale, withdrawal, withdrawnAt } = this;
    if (!record) return nothing;
    return givenTemplate({
      messages: locale.messages,
      language: locale.language,
      words: this.#label(words),
      wordsLanguage: words.locale,
      record,
      status: withdrawal.status,
      withdrawnAt,
      disabled: this.field.disabled,
      withdrawLabel: locale.messages.withdraw,
      onWithdraw: () => void this.withdraw(),
    });
  }
}
