import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import { ageChoice, isBirthMonth, isOldEnough } from '../../policy/age/age-check.js';
import type { AgeOutcome, AgeQuestion } from '../../policy/age/age-check.js';
import type { AgeWording } from '../../policy/age/age-wording.js';
import { loadAgeWording } from '../../policy/age/load-age-wording.js';
import type { ActingFor } from '../../policy/consent/consent-record.js';
import type { ConsentChoice } from '../../policy/consent/record-consent.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { onStop, rememberStop, wasStopped } from '../../state/age-stop.js';
import { ClientController } from '../../state/client-controller.js';
import { ProfileController } from '../../state/profile-controller.js';
import { visitorToday } from '../../state/visitor-today.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import { policyTextStyles } from '../policy-text.js';
import { rememberLast } from '../remember-last.js';
import { troubleTemplate } from '../trouble-template.js';
import { WordingController, mergeWords, type WordOverrides } from '../wording-controller.js';
import { AgeChangeEvent } from './age-guard-events.js';
import { ageGuardStyles } from './age-guard-styles.js';
import { ageGuardTemplate, attestation, type AgeGuardView } from './age-guard-template.js';
import { parentWays } from './parent-ways.js';

/** What the browser shows where there are no words yet; it refuses an invalid field without any. */
const NO_WORDS = '\u00a0';
const isGuard = (value: string): value is AgeQuestion | 'none' => ['none', 'attest', 'neutral'].includes(value);

interface Limit {
  readonly minimum: number;
  readonly question: AgeQuestion;
  readonly forOthers: boolean;
}

/**
 * @summary Keeps whoever is too young from sending anything, as the profile's age clause asks.
 *
 * `none` draws nothing. `attest` is a tick, which proves nothing, and says so. `neutral` asks month and year of birth
 * without naming the age, works it out here and throws the answer away: it is in no event, no form and no record. A stop
 * stays for the session, so that going back is no second try, and keeps the form around it from being sent. Who books
 * for somebody else says so; it is their own age that is asked.
 *
 * In a form its value is `pass` under its name, with `<name>-acting-for` of `self` or `other`.
 *
 * @tag punctual-age-guard
 *
 * @fires {AgeChangeEvent} punctual-age-change - The visitor said how old they are, or for whom they book.
 * @fires {Event} input - The same, as fields of the browser tell it.
 * @fires {Event} change - The same, as fields of the browser tell it.
 *
 * @csspart root - Everything.
 * @csspart guard - The questions.
 * @csspart whom - For whom it is.
 * @csspart born - Month and year.
 * @csspart input - One of their fields.
 * @csspart button - What checks them.
 * @csspart checkbox - The tick.
 * @csspart passed - That one may go on.
 * @csspart stopped - That one may not.
 * @csspart link - A link for parents.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - The question is open, or the answer was too young.
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
export class AgeGuardElement extends FormElement {
  static override styles = [tokens, base, controls, policyTextStyles, ageGuardStyles];

  /** What the business promises, instead of `policy`. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** Base URL of the booking API, which is asked where nothing nearer has a profile. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** Years, instead of those of the profile. */
  @property() minimum?: string;

  /** `none`, `attest` or `neutral`, instead of what the profile says. */
  @property() guard?: 'none' | 'attest' | 'neutral' | undefined;

  /** Words to use instead of the built-in ones. */
  @property({ attribute: false }) texts?: WordOverrides<AgeWording> | undefined;

  @state() private answer: AgeOutcome | undefined;
  @state() private whom: ActingFor = 'self';
  @state() private wrong = false;

  @query('select') private month?: HTMLSelectElement;
  @query('.year input') private year?: HTMLInputElement;

  readonly #client = new ClientController(this, () => !this.policy && !this.minimum && !this.#profile.profile);
  readonly #profile: ProfileController = new ProfileController(this, () => this.#client.client);
  readonly #words = new WordingController(this, () => this.locale.language, loadAgeWording);
  readonly #merge = rememberLast(mergeWords<AgeWording>);
  protected override readonly field = new FormValueController(this, {
    missing: () => this.#missing,
    anchor: () => this.#anchor,
    isValue: (text) => text === 'pass',
  });
  #stopListening: (() => void) | undefined;
  #focusNext = false;

  /** `pass` once the visitor is known to be old enough, else empty. Cannot be set: only the visitor can say it. */
  override get value(): string {
    return this.outcome === 'pass' ? 'pass' : '';
  }

  override set value(_: string) {}

  /** What came of the question; `undefined` while it is open, and where nothing is asked. */
  get outcome(): AgeOutcome | undefined {
    const limit = this.#limit;
    if (!limit) return undefined;
    return this.#isStopped(limit) ? 'stop' : this.answer;
  }

  /** For whom the visitor books. */
  get actingFor(): ActingFor {
    return this.whom;
  }

  /** What a consent record is made of: pass or fail and the limit, and no birth. */
  get consentChoice(): ConsentChoice | undefined {
    const limit = this.#limit;
    const words = this.#spoken;
    const { outcome } = this;
    if (!limit || !words || !outcome) return undefined;
    const { minimum, question } = limit;
    const { wording, language: locale } = words;
    const text = question === 'attest' ? attestation(wording, minimum, locale) : wording.born;
    return ageChoice(outcome, question, minimum, { locale, text });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onStop(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** Focuses the question, or what came of it. */
  override focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
  }

  /** The question is open again; a stop stays. @internal */
  override formResetCallback(): void {
    this.answer = undefined;
    this.whom = 'self';
    this.#empty();
  }

  /** What the browser kept is not brought back: somebody else may sit here. @internal */
  override formStateRestoreCallback(): void {}

  protected override render(): TemplateResult {
    const { direction, language } = this.locale;
    return html`<div class="root" part="root" lang=${this.#spoken?.language ?? language} dir=${direction}>
      ${this.#content}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellForm();
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.focus();
  }

  get #content(): TemplateResult | typeof nothing {
    const limit = this.#limit;
    const words = this.#spoken;
    if (this.#profile.failed || (limit && this.#words.failed)) {
      const { messages } = this.locale;
      return troubleTemplate(messages.errors.offline, { label: messages.tryAgain, act: () => this.#retry() });
    }
    return limit && words ? ageGuardTemplate(this.#view(limit, words)) : nothing;
  }

  #view(limit: Limit, { wording, language }: { wording: AgeWording; language: string }): AgeGuardView {
    return {
      ...limit,
      wording,
      language,
      outcome: this.outcome,
      actingFor: this.whom,
      disabled: this.field.disabled,
      wrong: this.wrong,
      parent: parentWays(this.#profile.profile, wording, language),
      onActingFor: (whom) => this.#chooseWhom(whom),
      onAttest: (ticked) => this.#settle(ticked ? 'pass' : undefined),
      onCheck: () => this.#check(limit),
      // What is typed is nobody's business but ours.
      onTyped: (event) => event.stopPropagation(),
    };
  }

  get #spoken(): { wording: AgeWording; language: string } | undefined {
    const { spoken } = this.#words;
    return spoken && { wording: this.#merge(spoken.wording, this.texts), language: spoken.language };
  }

  /** What is asked; `undefined` where nothing is. */
  get #limit(): Limit | undefined {
    const age = this.#profile.profile?.age;
    const isYears = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 25;
    const own = checkedAttribute('minimum', this.minimum, isYears, 'it is a number of years, 1 to 25');
    const guard = checkedAttribute('guard', this.guard, isGuard, 'it is none, attest or neutral');
    const minimum = own ? Number(own) : age?.minimum;
    // Whoever names an age and not how to ask it wants it asked.
    const question = guard ?? age?.guard ?? (own ? 'neutral' : 'none');
    if (minimum === undefined || question === 'none') return undefined;
    return { minimum, question: question as AgeQuestion, forOthers: age?.forOthers !== false };
  }

  #isStopped({ minimum, question }: Limit): boolean {
    return question === 'neutral' && wasStopped(this.#profile.profile, minimum);
  }

  /** Whether it is known what is asked. Until then nothing may be sent. */
  get #isOpen(): boolean {
    return this.#profile.pending || this.#profile.failed || (this.#limit !== undefined && this.outcome !== 'pass');
  }

  get #anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.stopped, .passed, .first') ?? undefined;
  }

  get #missing(): string {
    const wording = this.#spoken?.wording;
    if (!wording) return NO_WORDS;
    if (this.outcome === 'stop') return wording.stopped;
    return this.#limit?.question === 'attest' ? wording.attestMissing : wording.bornMissing;
  }

  #tellForm(): void {
    const { internals } = this.field;
    const { name, outcome } = this;
    const sent = new FormData();
    if (outcome === 'pass' && name) {
      sent.set(name, 'pass');
      sent.set(`${name}-acting-for`, this.whom);
    }
    // Nothing is kept for the way back to the page.
    internals.setFormValue(sent, '');
    const flag = outcome === 'stop' ? 'customError' : 'valueMissing';
    if (this.#isOpen) internals.setValidity({ [flag]: true }, this.#missing, this.#anchor);
    else internals.setValidity({});
  }

  #check(limit: Limit): void {
    if (this.field.disabled) return;
    const birth = { month: Number(this.month?.value), year: Number(this.year?.value.trim() || NaN) };
    const today = visitorToday(this.clock.now());
    this.wrong = !isBirthMonth(birth, today);
    if (this.wrong) {
      (this.month?.value ? this.year : this.month)?.focus();
      return;
    }
    this.#empty();
    this.#focusNext = true;
    this.#settle(isOldEnough(birth, limit.minimum, today) ? 'pass' : 'stop');
  }

  #settle(answer: AgeOutcome | undefined): void {
    const limit = this.#limit;
    this.answer = answer;
    if (answer === 'stop' && limit) rememberStop(this.#profile.profile, limit.minimum);
    this.#tell();
  }

  #chooseWhom(whom: ActingFor): void {
    this.whom = whom;
    this.#tell();
  }

  /** The form knows before the page does, so that a listener may send it. */
  #tell(): void {
    this.#tellForm();
    this.field.tellChange();
    this.dispatchEvent(new AgeChangeEvent(this.outcome, this.whom));
  }

  #empty(): void {
    this.wrong = false;
    if (this.month) this.month.value = '';
    if (this.year) this.year.value = '';
  }

  #retry(): void {
    if (this.#profile.failed) this.#profile.retry();
    if (this.#words.failed) this.#words.retry();
  }
}
