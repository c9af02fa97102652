import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingApi, RequestAccess } from '../../client/booking-api.js';
import { consentTexts } from '../../i18n/consent/consent-texts.js';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { LanguageTexts } from '../../i18n/language-texts.js';
import type { FormMessages } from '../../i18n/form/form-messages.js';
import { formTexts } from '../../i18n/form/form-texts.js';
import type { PrivacyMessages } from '../../i18n/privacy/privacy-messages.js';
import { privacyTexts } from '../../i18n/privacy/privacy-texts.js';
import { loadNoticeWording } from '../../policy/notice/load-notice-wording.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { REQUEST_KINDS, type RequestKind } from '../../policy/profile/rights.js';
import { isByForm } from '../../policy/requests/request-offer.js';
import type { ExportFormat } from '../../protocol/privacy-request.js';
import { ClientController } from '../../state/client-controller.js';
import { PrivacyController } from '../../state/privacy-controller.js';
import type { OwnBooking } from '../../state/privacy-draft.js';
import { ProfileController } from '../../state/profile-controller.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { DrawnElement } from '../drawn-element.js';
import { PunctualErrorEvent } from '../error-event.js';
import { FocusController } from '../focus-controller.js';
import { formStyles } from '../form/form-styles.js';
import { policyTextStyles } from '../policy-text.js';
import { troubleTemplate } from '../trouble-template.js';
import { WordingController } from '../wording-controller.js';
import { chooseTemplate } from './choose-template.js';
import { describeTemplate } from './describe-template.js';
import { PrivacyRequestEvent } from './privacy-events.js';
import { privacyStyles } from './privacy-styles.js';
import type { PrivacyView } from './privacy-view.js';
import { receiptText } from './receipt-file.js';
import { receiptTemplate } from './receipt-template.js';
import { reviewTemplate } from './review-template.js';
import { verifyTemplate } from './verify-template.js';

/** A request in the address of a page: after the `#`, which no server ever sees. */
const FRAGMENT = /(?:^#|&)punctual-request=([A-Za-z0-9]+)\.([A-Za-z0-9_-]+)/;

/**
 * @summary What a person can ask for by right: from the choice to the receipt with its dates, and what became of it.
 *
 * Offers what the profile offers, in the ways that it names: by form, link, mail or letter; what is off is not shown. A
 * request is proven by a code to the contact of the booking and by nothing else, or by the manage token of the booking
 * itself. The receipt says by when it is answered, by which rule, and where else to turn. What is typed is kept in
 * memory alone.
 *
 * @tag punctual-privacy-request
 *
 * @fires {PrivacyRequestEvent} punctual-privacy-request - A request was sent.
 * @fires {PunctualErrorEvent} punctual-error - Something could not be done; the visitor has been told.
 *
 * @csspart root - Everything.
 * @csspart centre - The surface.
 * @csspart step - The step that is shown.
 * @csspart title - Its heading.
 * @csspart rights - What can be asked for.
 * @csspart right - One of them, taken by form.
 * @csspart ways - Other ways to ask for it.
 * @csspart elsewhere - Mail, post and authorities.
 * @csspart authority - Who supervises the business.
 * @csspart link - A link.
 * @csspart field - A question.
 * @csspart input - The control of a question.
 * @csspart tick - One of several choices.
 * @csspart correction - One correction.
 * @csspart problems - What is wrong with what was typed.
 * @csspart lines - What was asked, line by line.
 * @csspart found - What is kept of the person.
 * @csspart copy - The copy of it.
 * @csspart dates - By when what is done.
 * @csspart receipt - How a request stands.
 * @csspart reference - Its reference.
 * @csspart outcome - What was done.
 * @csspart button - Any button.
 * @csspart submit - The button that goes on.
 * @csspart trouble - What went wrong.
 *
 * @cssprop --punctual-accent - Buttons, what is chosen, links.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-error - What went wrong, and the button that erases.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 */
export class PrivacyRequestElement extends DrawnElement<PrivacyMessages> {
  static override styles = [tokens, base, controls, formStyles, policyTextStyles, privacyStyles];

  /** Base URL of the booking API. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** What the business promises, instead of `policy` or what the backend says. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** One kind of request, as in `erase`, without the choice before it. */
  @property() kind?: RequestKind;

  /** A booking with its manage token, which saves the code. A property alone: a secret is no attribute. */
  @property({ attribute: false }) booking?: OwnBooking | undefined;

  /** A request that was made before, to be shown. Read from the page's fragment where it is absent. */
  @property({ attribute: false }) access?: RequestAccess | undefined;

  @state() private copyFailed = false;

  readonly #client = new ClientController(this);
  readonly #profile: ProfileController = new ProfileController(this, () => this.#client.client);
  readonly #shared = new LocaleController<FormMessages>(this, { warn, texts: formTexts() });
  readonly #consent = new LocaleController<ConsentMessages>(this, {
    warn,
    texts: consentTexts(),
  });
  readonly #words = new WordingController(this, () => this.locale.language, loadNoticeWording);
  readonly #focus = new FocusController(this);
  readonly #flow: PrivacyController = new PrivacyController(this, {
    client: () => this.#client.client,
    own: () => this.booking,
    language: () => this.locale.language,
    onStep: () => this.#onStep(),
    onSent: (request) => this.dispatchEvent(new PrivacyRequestEvent(request)),
    onError: ({ code }) => this.dispatchEvent(new PunctualErrorEvent(code)),
  });
  #opened: RequestAccess | undefined;
  #started = false;

  protected override get languageTexts(): LanguageTexts<PrivacyMessages> {
    return privacyTexts();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const access = this.access ?? this.#inAddress;
    if (access && this.#client.client && access.id !== this.#opened?.id) {
      this.#opened = access;
      void this.#flow.open(access);
    }
    this.#startWithKind(changed);
  }

  protected override render(): TemplateResult {
    return this.rootTemplate(html`<div class="centre" part="centre">${this.#content}</div>`);
  }

  /** The request that the address names: its holder came by the link of a receipt. */
  get #inAddress(): RequestAccess | undefined {
    const [, id, token] = FRAGMENT.exec(location.hash) ?? [];
    return id !== undefined && token !== undefined ? { id, token } : undefined;
  }

  get #onlyKind(): RequestKind | undefined {
    const { profile } = this.#profile;
    const isKind = (text: string): boolean => (REQUEST_KINDS as readonly string[]).includes(text);
    const kind = checkedAttribute('kind', this.kind, isKind, `write one of ${REQUEST_KINDS.join(', ')}`) as
      RequestKind | undefined;
    return kind && profile && isByForm(profile, kind) ? kind : undefined;
  }

  get #content(): TemplateResult {
    const view = this.#view;
    if (!view) return this.#waiting();
    const { draft, step } = view.flow;
    if (step === 'receipt') return receiptTemplate(view);
    if (!draft || step === 'choose') return chooseTemplate(view);
    const drafting = { ...view, draft };
    if (step === 'describe') return describeTemplate(drafting);
    return step === 'verify' ? verifyTemplate(drafting) : reviewTemplate(drafting);
  }

  get #view(): PrivacyView | undefined {
    const { profile } = this.#profile;
    const { spoken } = this.#words;
    if (!profile || !spoken || !this.locale.ready || !this.#shared.ready || !this.#consent.ready) return undefined;
    return {
      texts: {
        own: this.locale.messages,
        shared: this.#shared.messages,
        consent: this.#consent.messages,
        notice: spoken.wording,
      },
      language: this.locale.language,
      profile,
      flow: this.#flow,
      ofBooking: this.booking !== undefined,
      onlyKind: this.#onlyKind !== undefined,
      copyFailed: this.copyFailed,
      onCopy: (format) => void this.#saveCopy(format),
      onReceipt: () => this.#saveReceipt(),
      onCode: () => void this.#giveCode(),
      onAnotherCode: () => void this.#flow.sendCode().then(() => this.#focus.soon('#code')),
      onGoOn: () => void this.#flow.goOn().then((went) => went || this.#toTrouble()),
      onConfirm: () => void this.#flow.confirm().then((done) => done || this.#toTrouble()),
      stateLink: this.#stateLink,
    };
  }

  get #stateLink(): string | undefined {
    const { access } = this.#flow;
    return access && `${location.href.split('#')[0] ?? ''}#punctual-request=${access.id}.${access.token}`;
  }

  #waiting(): TemplateResult {
    const failed = this.#profile.failed || this.#words.failed || this.#client.missing;
    const silent = !this.#profile.pending && !this.#profile.profile && this.#client.client !== undefined;
    const { messages } = this.#shared;
    if (failed)
      return troubleTemplate(messages.errors.unavailable, { label: messages.tryAgain, act: () => this.#retry() });
    if (silent) return html`<p>${this.locale.messages.nothingOffered}</p>`;
    return html`<div class="bone centre-bone" aria-hidden="true"></div>`;
  }

  #startWithKind(changed: PropertyValues): void {
    const kind = this.#onlyKind;
    if (!kind || (this.#started && !changed.has('kind')) || this.#opened) return;
    this.#started = true;
    this.#flow.choose(kind);
  }

  #onStep(): void {
    this.copyFailed = false;
    // The first thing that a page shows does not take the focus from it.
    if (this.hasUpdated && this.#view) this.#focus.soon('.title');
  }

  #toTrouble(): void {
    const { faults, error } = this.#flow;
    if (faults.size > 0) this.#focus.soon('.problems');
    else if (error) this.#focus.soon('.trouble');
  }

  async #giveCode(): Promise<void> {
    const input = this.renderRoot.querySelector<HTMLInputElement>('#code');
    if (!(await this.#flow.giveCode(input?.value ?? ''))) this.#focus.soon('#code');
  }

  async #saveCopy(format: ExportFormat): Promise<void> {
    const text = await this.#flow.copy(format);
    this.copyFailed = text === undefined;
    const type = format === 'json' ? 'application/json' : 'text/csv;charset=utf-8';
    // A spreadsheet takes the table for another alphabet without this mark, which no fetch hands on.
    if (text !== undefined) this.#save(format === 'csv' ? `\uFEFF${text}` : text, type, format);
  }

  #saveReceipt(): void {
    const view = this.#view;
    if (view) this.#save(receiptText(view), 'text/plain;charset=utf-8', 'txt');
  }

  #save(text: string, type: string, ending: string): void {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = this.ownerDocument.createElement('a');
    link.href = url;
    link.download = `${this.#flow.request?.reference ?? 'privacy-request'}.${ending}`;
    link.click();
    // The download has begun by then.
    this.clock.after(10_000, () => URL.revokeObjectURL(url));
  }

  #retry(): void {
    if (this.#profile.failed) this.#profile.retry();
    if (this.#words.failed) this.#words.retry();
  }
}
