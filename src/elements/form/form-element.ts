import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import type { BookingError } from '../../client/booking-error.js';
import type { FormMessages } from '../../i18n/form/form-messages.js';
import { formTexts } from '../../i18n/form/form-texts.js';
import { whenSettled } from '../../i18n/when-settled.js';
import type { LanguageTexts } from '../../i18n/language-texts.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import { fill } from '../../i18n/text.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { readAttribution } from '../../protocol/read-attribution.js';
import { checkAnswers } from '../../protocol/form/check-answers.js';
import type { Answers } from '../../protocol/form/answers-schema.js';
import { askedQuestions } from '../../protocol/form/conditions.js';
import { offeredForm } from '../../protocol/form/form-fields.js';
import type { FormDefinition } from '../../protocol/form/form-definition.js';
import { ClientController } from '../../state/client-controller.js';
import { firstDraft, toAnswers } from '../../state/form-draft.js';
import type { DraftValue, FormDraft, Prefill } from '../../state/form-draft.js';
import { FormSender } from '../../state/form-sender.js';
import { FormSource } from '../../state/form-source.js';
import type { LoadedForm } from '../../state/form-source.js';
import { FormWatch } from '../../state/form-watch.js';
import { ProfileController } from '../../state/profile-controller.js';
import { UploadsController } from '../../state/uploads-controller.js';
import type { FileQuestion } from '../../state/uploads-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { DrawnElement } from '../drawn-element.js';
import { PunctualErrorEvent } from '../error-event.js';
import { policyTextStyles } from '../policy-text.js';
import { receiptPart } from '../consent-receipt/receipt-part.js';
import { rememberLast } from '../remember-last.js';
import { ageArea, allowsAnswers, ConsentCollector, consentArea, isStopped } from './consent-area.js';
import type { CollectedConsents, ConsentAreaView } from './consent-area.js';
import { filesOf } from './file-template.js';
import { FormCompleteEvent, FormSubmitEvent } from './form-events.js';
import { shownPages } from './form-pages.js';
import { FormParts } from './form-parts.js';
import type { PhoneFields } from './form-parts.js';
import { formStyles } from './form-styles.js';
import { FormWalk } from './form-walk.js';
import { doneTemplate, frameTemplate } from './frame-template.js';
import type { FrameView } from './frame-template.js';
import { obstacleTemplate, waitingTemplate } from './obstacle-template.js';
import { prefillOf } from './prefill.js';

/** A form that is a step of something else, which sends it. */
export interface FormEmbedding {
  readonly submitLabel: string;
  readonly sendingLabel: string;
  readonly checkingText: string;
  readonly sending: 'no' | 'sending' | 'checking';
  readonly error: BookingError | undefined;
  readonly surface: 'booking';
  /** The backend says what it promises. */
  readonly promises: boolean;
}

/**
 * @summary A form: its questions from the backend or the page, checked as the server checks, sent once.
 *
 * The questions come from the backend (`api` and `form`), from `definition`, or from a
 * `<script type="application/json">` inside the tag. `prefill-<key>="…"` fills a question in.
 *
 * @tag punctual-form
 *
 * @slot - A `<script type="application/json">` with the definition; nothing of it is shown.
 *
 * @fires {FormSubmitEvent} punctual-form-submit - The visitor asks for the form to be sent; `preventDefault()` stops it.
 * @fires {FormCompleteEvent} punctual-form-complete - The form is sent and kept.
 * @fires {PunctualErrorEvent} punctual-error - Something could not be done; the visitor has been told.
 *
 * @csspart root - Everything.
 * @csspart form - The questions and the way on.
 * @csspart title - The form's title.
 * @csspart progress - Which page it is.
 * @csspart field - A question.
 * @csspart input - The control of a question.
 * @csspart tick - A radio button or a box.
 * @csspart why - Why a question is asked.
 * @csspart consents - Notice and consents.
 * @csspart phone-row - Country and number of a question for a telephone number.
 * @csspart phone-country - Its list of countries.
 * @csspart notice - What the business promises.
 * @csspart notice-version - Which version it is.
 * @csspart notice-upcoming - A change that is announced.
 * @csspart notice-moved - That the policy has changed since it was last seen.
 * @csspart notice-controller - Who is responsible.
 * @csspart notice-section - One section.
 * @csspart notice-summary - What opens it.
 * @csspart notice-link - A link.
 * @csspart notice-button - What opens the whole policy.
 * @csspart notice-dialog - The dialog with it.
 * @csspart notice-bar - The line above what is in it.
 * @csspart notice-close - What closes the dialog.
 * @csspart notice-document - The text of the policy.
 * @csspart age-guard - The questions.
 * @csspart age-whom - For whom it is.
 * @csspart age-born - Month and year.
 * @csspart age-input - One of their fields.
 * @csspart age-button - What checks them.
 * @csspart age-checkbox - The tick.
 * @csspart age-passed - That one may go on.
 * @csspart age-stopped - That one may not.
 * @csspart age-link - A link for parents.
 * @csspart sms-tick - Box and label, which are one target.
 * @csspart sms-box - The box.
 * @csspart sms-label - What is agreed to, in a few words.
 * @csspart sms-disclosure - All of it.
 * @csspart sms-link - A link in the disclosure.
 * @csspart sms-phone - The number, a `punctual-phone`.
 * @csspart sms-phone-label - Its name.
 * @csspart sms-phone-row - Country and number together.
 * @csspart sms-phone-country - The list of countries.
 * @csspart sms-phone-input - The number itself.
 * @csspart sms-verification - The code that proves the number.
 * @csspart sms-code - The field for the code.
 * @csspart sms-confirmed - That the number is proven.
 * @csspart sms-button - Each button.
 * @csspart sms-send-code - What sends a code.
 * @csspart sms-check-code - What checks it.
 * @csspart consent-tick - Box and words, which are one target.
 * @csspart consent-box - The box.
 * @csspart consent-label - The words.
 * @csspart consent-link - A link in them.
 * @csspart receipt - What was chosen, once it is sent.
 * @csspart receipt-title - Its heading.
 * @csspart receipt-choice - One choice.
 * @csspart receipt-state - What becomes of text messages.
 * @csspart receipt-verification - The code that proves a number which waits for it.
 * @csspart receipt-code - The field for the code.
 * @csspart receipt-confirmed - That the number is proven.
 * @csspart receipt-button - Each button.
 * @csspart receipt-send-code - What sends a code.
 * @csspart receipt-check-code - What checks it.
 * @csspart receipt-save-text - What saves the receipt to read.
 * @csspart receipt-save-data - What saves it for machines.
 * @csspart problems - What is wrong with the answers.
 * @csspart button - Any button.
 * @csspart submit - The button that sends.
 * @csspart trouble - What went wrong.
 * @csspart done - That it is sent.
 *
 * @cssprop --punctual-accent - Buttons, what is chosen, links.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-error - What went wrong.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 * @cssprop --punctual-backdrop - What covers the page behind the dialog.
 */
export class PunctualFormElement extends DrawnElement<FormMessages> {
  static override styles = [tokens, base, controls, policyTextStyles, formStyles];

  /** Loads what reads patterns; tests make it fail. @internal */
  static loadPatterns = (): Promise<typeof import('../../protocol/form/patterns.js')> =>
    import('../../protocol/form/patterns.js');

  /** Loads and registers what asks for consents; its module in `define/` sets it. @internal */
  static loadConsents: ((profile: PolicyProfile, language: string) => Promise<unknown>) | undefined;

  /** Loads what asks for telephone numbers; its module in `define/` registers that element too. @internal */
  static loadPhones = (): Promise<PhoneFields> => import('./phone-field.js');

  /** Resolves once the words of a form are there in a language, or cannot be had. @internal */
  static wordsIn(language: string): Promise<void> {
    return whenSettled(formTexts(), new Intl.Locale(language).language);
  }

  /** Base URL of the booking API. */
  @property() api?: string;

  /** Id of the form at the backend. */
  @property() form?: string | undefined;

  /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** The questions, instead of the backend's. */
  @property({ attribute: false }) definition?: FormDefinition | undefined;

  /** What the business promises, instead of what the backend says. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** Values that fill in the form before the visitor does, by the key of their question. */
  @property({ attribute: false }) prefill: Prefill = {};

  /** What the visitor has written, by the key of its question. */
  @property({ attribute: false }) draft: FormDraft = {};

  declare messages?: MessageOverrides | undefined;

  /** The flow that the form is a step of. @internal */
  @property({ attribute: false }) embedding?: FormEmbedding | undefined;

  /** Somebody is too young. */
  @state() private stopped = false;

  readonly #clients = new ClientController(this);
  readonly #profiles = new ProfileController(this, () =>
    this.embedding?.promises === false ? undefined : this.#clients.client,
  );
  readonly #source = new FormSource(this, {
    own: () => this.definition,
    inline: () => this.querySelector(':scope > script[type="application/json"]')?.textContent,
    formId: () => this.form,
    client: () => this.#clients.client,
    loadPatterns: () => PunctualFormElement.loadPatterns(),
  });
  readonly #parts = new FormParts(this, {
    loadConsents: (profile, language) => PunctualFormElement.loadConsents?.(profile, language) ?? Promise.resolve([]),
    loadPhones: () => PunctualFormElement.loadPhones(),
  });
  readonly #sender = new FormSender(this, { clock: () => this.clock, isOnline: () => navigator.onLine });
  readonly #uploads = new UploadsController(this);
  readonly #walk = new FormWalk(this, {
    draft: (form) => this.#draft(form),
    failure: () => this.#failure,
    isSending: () => (this.embedding?.sending ?? this.#sender.sending) !== 'no',
    send: (form) => {
      if (this.#tellSubmit(form) && !this.embedding) void this.#send(form);
    },
  });
  readonly #offered = rememberLast(offeredForm);
  readonly #first = rememberLast(
    (form: FormDefinition, given: Prefill, search: string, phones: PhoneFields | undefined, language: string) =>
      firstDraft(form, {
        given: prefillOf(this, given),
        search,
        readPhone: (text) => phones?.toE164(text, language) ?? text,
      }),
  );
  readonly #consents = new ConsentCollector();
  readonly #watch = new FormWatch(() => this.clock);

  /** The answers as they would be sent; `undefined` while something is wrong with them. */
  get answers(): Answers | undefined {
    const form = this.#form;
    if (!form) return undefined;
    const checked = checkAnswers(form.definition, toAnswers(form.definition, this.#draft(form)), form.matchers);
    return checked.ok ? checked.value : undefined;
  }

  /** What goes along with the answers: consents as records of this moment, and what was noticed. @internal */
  collectRest(): CollectedConsents & FormWatch['told'] {
    const moment = { surface: this.embedding?.surface ?? 'form', now: this.clock.now(), page: location.href } as const;
    return { ...this.#consents.collect(this.renderRoot, this.#profiles.profile, moment), ...this.#watch.told };
  }

  protected override get languageTexts(): LanguageTexts<FormMessages> {
    return formTexts();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#parts.want(this.#profiles.profile, this.#source.form?.definition, this.locale.language);
    const { error } = this.embedding ?? {};
    if (!changed.has('embedding') || changed.get('embedding')?.error === error) return;
    this.#walk.sent();
    if (error) this.#walk.settle(false);
  }

  protected override render(): TemplateResult {
    return this.rootTemplate(html`
      ${this.#body()}
      <div role="status" class="visually-hidden">${this.#announcement}</div>
    `);
  }

  protected override updated(): void {
    // A guard knows by itself who was stopped before.
    const guard = this.renderRoot.querySelector<DrawnElement>('punctual-age-guard');
    void guard?.updateComplete.then(this.#onAge);
  }

  get #form(): LoadedForm | undefined {
    const { form } = this.#source;
    return form && { ...form, definition: this.#offered(form.definition, this.#profiles.profile ?? {}) };
  }

  get #announcement(): string {
    const { messages } = this.locale;
    if (this.#sender.sending !== 'no') return messages.formSending;
    const name = this.#uploads.underWay;
    return name === undefined ? '' : fill(messages.fileSending, { name });
  }

  #body(): TemplateResult {
    const { messages } = this.locale;
    const obstacle = obstacleTemplate({
      messages,
      faults: this.#source.faults,
      troubles: [
        { code: this.#source.error?.code, retry: () => this.#source.retry() },
        { code: this.#profiles.problem?.code, retry: () => this.#profiles.retry() },
        { code: this.#parts.failed ? 'offline' : undefined, retry: () => this.#parts.retry() },
      ],
    });
    if (obstacle) return obstacle;
    const form = this.#form;
    const { profile, pending } = this.#profiles;
    // Nothing is asked before it is known what is promised: a form without its consents could be sent.
    if (!form || pending || !this.#parts.has(profile, form.definition)) {
      return waitingTemplate({ messages }, this.#clients.missing && !form && !this.#source.isGiven);
    }
    const view = this.#view(form);
    const { kept: submission, receipt: code, chosen } = this.#sender;
    if (!submission) return frameTemplate(view);
    return doneTemplate(
      view,
      receiptPart({ code, chosen, messages, host: this, submission, client: this.#clients.client }),
    );
  }

  #draft({ definition }: LoadedForm): FormDraft {
    const { phones } = this.#parts;
    const first = this.#first(definition, this.prefill, location.search, phones, this.locale.language);
    return { ...first, ...this.draft };
  }

  #view(form: LoadedForm): FrameView {
    const { definition } = form;
    const { messages, language } = this.locale;
    const { embedding } = this;
    const { profile } = this.#profiles;
    const draft = this.#draft(form);
    const answers = toAnswers(definition, draft);
    const pages = shownPages(definition, answers);
    const page = this.#walk.at(pages);
    return {
      language,
      messages,
      overrides: this.messages,
      definition,
      profile,
      pages,
      page,
      fields: pages[page]?.fields ?? [],
      asked: askedQuestions(definition, answers),
      draft,
      faults: this.#walk.faults(form, pages),
      uploadOf: (key) => this.#uploads.of(key),
      phones: this.#parts.phones,
      embedded: embedding !== undefined,
      submitLabel: embedding?.submitLabel,
      sendingLabel: embedding?.sendingLabel ?? messages.formSending,
      checkingText: embedding?.checkingText ?? messages.formChecking,
      sending: embedding?.sending ?? this.#sender.sending,
      trouble: this.#failure?.code,
      age: ageArea(this.#consentView(page > 0)),
      consents: consentArea(this.#consentView(page < pages.length - 1)),
      stopped: this.stopped,
      watch: this.#watch,
      edit: (key, value) => this.#edit(key, value),
      tell: () => this.#tell(),
      addFiles: (field, files) => this.#addFiles(form, field, files),
      goTo: (key) => this.#walk.goTo(key, pages),
      back: () => this.#walk.turnTo(page - 1),
      submit: () => this.#walk.goOn(form, pages),
    };
  }

  #consentView(hidden: boolean): ConsentAreaView {
    const { messages, clock } = this;
    const { client } = this.#clients;
    return { profile: this.#profiles.profile, messages, client, clock, hidden, onAge: this.#onAge };
  }

  get #failure(): BookingError | undefined {
    return this.embedding ? this.embedding.error : this.#sender.error;
  }

  readonly #onAge = (): void => {
    this.stopped = isStopped(this.renderRoot);
  };

  #edit(key: string, value: DraftValue): void {
    this.draft = { ...this.draft, [key]: value };
    this.#walk.mend(key);
  }

  #tell(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  #addFiles({ definition }: LoadedForm, field: FileQuestion, files: readonly File[]): void {
    // A file is sent at once: not before it is known that its sender is old enough.
    if (!allowsAnswers(this.renderRoot)) return;
    void this.#uploads.add(field, files, {
      client: this.#clients.client,
      formId: definition.id,
      onSent: (file) => {
        this.#edit(field.key, [...filesOf(this, field.key), file]);
        this.#tell();
      },
      onError: ({ code }) => this.dispatchEvent(new PunctualErrorEvent(code)),
    });
  }

  #tellSubmit({ definition }: LoadedForm): boolean {
    return this.dispatchEvent(new FormSubmitEvent(definition.id));
  }

  async #send({ definition }: LoadedForm): Promise<void> {
    const { answers } = this;
    if (!answers) return;
    const attribution = readAttribution(location.search);
    const { consents, chosen, noticed, smsConsent } = this.collectRest();
    this.#walk.sent();
    const request = {
      answers,
      locale: this.locale.language,
      ...(consents && { consents }),
      ...(smsConsent?.proof !== undefined && { proof: smsConsent.proof }),
      ...(noticed && { noticed }),
      ...(attribution && { attribution }),
    };
    const outcome = await this.#sender.send(this.#clients.client, definition.id, request, chosen);
    this.#walk.settle(outcome.ok);
    this.dispatchEvent(outcome.ok ? new FormCompleteEvent(outcome.answer) : new PunctualErrorEvent(outcome.error.code));
  }
}
