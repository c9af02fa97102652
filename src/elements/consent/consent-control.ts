import { property, query, state } from 'lit/decorators.js';
import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { BookingApi } from '../../client/booking-api.js';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { consentTexts } from '../../i18n/consent/consent-texts.js';
import type { LanguageTexts } from '../../i18n/language-texts.js';
import type { ConsentBundle, ConsentRecord } from '../../policy/consent/consent-record.js';
import type { ConsentChoice, ConsentWords } from '../../policy/consent/record-consent.js';
import { textHash } from '../../policy/profile/fingerprint.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { plainText } from '../../policy/profile/text-parts.js';
import { ClientController } from '../../state/client-controller.js';
import { ConsentEvidence } from '../../state/consent-evidence.js';
import { ProfileController } from '../../state/profile-controller.js';
import { WithdrawalController } from '../../state/withdrawal-controller.js';
import { FormElement } from '../form-element.js';
import type { Fault } from '../form-value-controller.js';
import { ConsentChangeEvent } from './consent-events.js';
import { wordlessTemplate } from './wordless-template.js';

/** Why nothing can be agreed to or refused yet: the words are on their way, or could not be had. */
export type Wordless = 'coming' | 'failed';

/**
 * What the controls for a consent have in common: a tick that only the visitor's own press sets, the record of it in a
 * form, and taking it back. Until there are words it lets no form go: what is sent without them would look as if nobody
 * had been asked. Knows no words: which they are is told by the element.
 */
export abstract class ConsentControl extends FormElement<ConsentMessages> {
  /** What the business promises, instead of what the provider or the backend says. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** Base URL of the booking API, for the profile and for withdrawals. None is needed. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** A consent that was given before: it is shown as given, with a press that withdraws it. */
  @property({ attribute: false }) record?: ConsentRecord | undefined;

  /** The visitor is shown what is wrong. */
  @state() protected told = false;

  @query('input[type="checkbox"]') protected box?: HTMLInputElement;

  protected readonly backend = new ClientController(this, () => false);
  protected readonly promises = new ProfileController(this, () => this.backend.client);
  protected readonly withdrawal = new WithdrawalController(this, () => this.backend.client);
  protected withdrawnAt = 0;
  readonly #evidence = new ConsentEvidence();

  /** Private, so that no attribute and no property of a page can tick it. */
  #ticked = false;
  #action: ConsentChoice['action'] = 'none';

  /** The words when the visitor ticked: those that they saw. */
  #agreed: ConsentWords | undefined;

  /** The words were missing when it was drawn last. */
  #wasWordless = false;

  /** Hash of the words that were ticked when the visitor left the page. */
  #kept: string | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.told = true));
  }

  /** What the visitor said so far; `undefined` while there is nothing to say it to. */
  abstract get consentChoice(): ConsentChoice | undefined;

  /** The words that are shown now. */
  protected abstract get words(): ConsentWords | undefined;

  /** Why there are no words yet; `undefined` where there are, and where there is nothing to ask. */
  protected abstract get wordless(): Wordless | undefined;

  /** The consent holds: what goes with it is there too. */
  protected abstract get holds(): boolean;

  protected override get languageTexts(): LanguageTexts<ConsentMessages> {
    return consentTexts();
  }

  protected get ticked(): boolean {
    return this.#ticked;
  }

  protected get action(): ConsentChoice['action'] {
    return this.#action;
  }

  /** `given`, or empty. Cannot be set: nobody but the visitor gives it. */
  override get value(): string {
    return this.holds ? 'given' : '';
  }

  /** Focuses the box. */
  override focus(options?: FocusOptions): void {
    if (this.box) this.box.focus(options);
    else void this.updateComplete.then(() => this.box?.focus(options));
  }

  override formResetCallback(): void {
    this.#ticked = false;
    this.#action = 'none';
    this.told = false;
    this.#agreed = undefined;
    this.#kept = undefined;
    this.#evidence.forget();
    this.requestUpdate();
  }

  /** The visitor's own tick comes back with the page, unless the words are others by now. @internal */
  override formStateRestoreCallback(state: string): void {
    this.#kept = state || undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('record')) this.withdrawal.reset();
    this.#meetWords();
    const { words } = this;
    if (!this.#kept || !words) return;
    if (this.#kept === hashOf(words)) this.mark(true, 'tick');
    this.#kept = undefined;
  }

  /** What is wrong while there are no words. */
  protected get wordsFault(): Fault | undefined {
    const { wordless } = this;
    if (!wordless || this.record) return undefined;
    return { flag: 'customError', message: this.#texts[wordless === 'failed' ? 'wordsFailed' : 'wordsComing'] };
  }

  /** What stands in the place of the words: something to focus, which says what is the matter once it matters. */
  protected wordlessTemplate(retry: () => void): TemplateResult | typeof nothing {
    const { wordsFault } = this;
    if (!wordsFault) return nothing;
    const failed = this.wordless === 'failed';
    const { language, direction } = this.locale;
    return wordlessTemplate({
      language,
      direction,
      text: failed || this.told ? wordsFault.message : '',
      retry: failed ? { label: this.#texts.tryAgain, act: retry } : undefined,
    });
  }

  /** What the browser points at while there are no words. */
  protected get wordlessAnchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.wordless') ?? undefined;
  }

  /** The words of a choice: those that were ticked, else those that are shown. */
  protected get spoken(): ConsentWords | undefined {
    return this.ticked ? (this.#agreed ?? this.words) : this.words;
  }

  /** Sets the tick without an event. */
  protected mark(given: boolean, action: ConsentChoice['action']): void {
    this.#ticked = given;
    this.#action = action;
    this.#agreed = given ? this.words : undefined;
    this.told = false;
    this.requestUpdate();
  }

  protected readonly toggle = (given: boolean): void => {
    this.mark(given, given ? 'tick' : 'untick');
    this.tell();
  };

  /** Tells the visitor's own act. */
  protected tell(): void {
    this.field.tellChange();
    this.tellConsent();
  }

  /** The same, where the field's own events are told already. */
  protected tellConsent(): void {
    const kind = this.consentChoice?.kind;
    if (kind) this.dispatchEvent(new ConsentChangeEvent(kind, this.holds));
  }

  /**
   * What a form sends: `given` where it is, and in every state the record with the words that it has the hash of, so
   * that whoever receives the form has the evidence whole.
   */
  protected entries(value: string): FormData | undefined {
    const choice = this.consentChoice;
    if (!choice || !this.name) return undefined;
    const data = new FormData();
    if (value) data.set(this.name, value);
    const { records, texts } = this.#bundle(choice);
    data.set(`${this.name}-record`, JSON.stringify(records[0]));
    data.set(`${this.name}-text`, texts[0]?.text ?? '');
    return data;
  }

  /** What the browser keeps: the tick, with the words that it belongs to. */
  protected kept(): string {
    const { spoken } = this;
    return this.ticked && spoken ? hashOf(spoken) : '';
  }

  protected readonly withdraw = async (): Promise<void> => {
    const choice = this.consentChoice;
    const { record } = this;
    if (!choice || !record) return;
    const bundle = this.#bundle(choice);
    if (!(await this.withdrawal.withdraw(bundle))) return;
    this.withdrawnAt = this.clock.now();
    this.dispatchEvent(new ConsentChangeEvent(choice.kind, false, bundle.records[0]));
    // The button that was pressed has gone: the focus stays with what took its place.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.given .when')?.focus();
  };

  /** A choice that takes back the {@link record}, where one is shown. */
  protected withdrawnOf(choice: ConsentChoice): ConsentChoice {
    const { record } = this;
    if (!record) return choice;
    const { contactPoint: _number, ...rest } = choice;
    return {
      ...rest,
      state: 'withdrawn',
      action: 'button',
      control: 'button',
      defaultState: 'on',
      supersedes: record.recordId,
    };
  }

  /** English while the visitor's language is on its way: a refusal without a sentence is none. */
  get #texts(): ConsentMessages {
    return this.locale.ready ? this.locale.messages : consentTexts().english;
  }

  /** The words have come: what was wrong is right, and whoever waited for them is led to them. */
  #meetWords(): void {
    const isWordless = this.wordless !== undefined;
    if (this.#wasWordless && !isWordless) {
      this.told = false;
      if (this.wordlessAnchor?.matches(':focus-within')) void this.updateComplete.then(() => this.focus());
    }
    this.#wasWordless = isWordless;
  }

  #bundle(choice: ConsentChoice): ConsentBundle {
    const surface = this.form && !this.record ? 'form' : 'page';
    const { profile } = this.promises;
    return this.#evidence.bundle(choice, { profile, surface, now: this.clock.now(), address: location.href });
  }
}

function hashOf(words: ConsentWords): string {
  return textHash(plainText(words.text));
}
