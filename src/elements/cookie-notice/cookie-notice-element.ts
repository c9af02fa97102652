import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
// By itself: beside it the other decorators would be in what a notice shares with all elements.
import { property } from 'lit/decorators/property.js';
import type { CookieMessages } from '../../i18n/cookie-choice/choice-messages.js';
import { questionTexts } from '../../i18n/cookie-question/question-texts.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { Overrides } from '../../i18n/messages.js';
import type { ConsentReceipt } from '../../policy/consent/receipt.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { ClauseSource, type NoticeBackend } from '../../state/clause-source.js';
import type { Clock } from '../../state/clock.js';
import { consent } from '../../state/consent-hub.js';
import type { ConsentModeTypes } from '../../state/consent-mode.js';
import { LazyModule } from '../../state/lazy-module.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { cookieNoticeStyles } from './cookie-notice-styles.js';
import { isUnanswered } from './first-look.js';
import { questionTemplate, type QuestionView } from './question-template.js';
import type { WholeNotice } from './whole-notice.js';

type WholeCode = typeof import('./whole-notice.js');

/**
 * @summary Asks about cookies what the profile says must be asked, and no more.
 *
 * Nothing where the profile says nothing about cookies; a line with a link where nothing can be refused; a question where
 * something needs a yes. Accepting and refusing are one press each, of the same size, and closing is refusing. The
 * choice is kept for 180 days, a refusal as long as a yes, and for twelve months where the browser's Global Privacy
 * Control made it; it is asked again when what is asked changes. The line with the settings stays: the way back is as
 * short as the way in. Any button or link of the page with `data-punctual-cookies` opens the settings too.
 *
 * What the page marks with `data-punctual-category` stays closed until that category is allowed: scripts of
 * `type="text/plain"`, frames and images with `data-punctual-src`. Code asks `consent` of the package, or of this element.
 *
 * Where the page has a consent manager already, that one asks, and this element only listens: see `defers-to`.
 *
 * @tag punctual-cookie-notice
 *
 * @fires {CookieChoiceEvent} punctual-cookie-choice - A choice was made, changed or withdrawn here.
 * @fires {CookieRecordEvent} punctual-cookie-record - That choice has its consent records.
 *
 * @csspart root - Everything.
 * @csspart notice - The question.
 * @csspart line - What is there while nothing is asked.
 * @csspart signal - What became of the browser's privacy signal.
 * @csspart answer - Each button that answers.
 * @csspart accept - What accepts everything.
 * @csspart refuse - What refuses everything.
 * @csspart save - What saves the switches.
 * @csspart settings - What opens the settings.
 * @csspart close - What closes the question, which is refusing, or the settings.
 * @csspart dialog - The settings.
 * @csspart bar - The line above them.
 * @csspart content - What scrolls in them.
 * @csspart category - One category.
 * @csspart switch - A switch and its name, which are one target.
 * @csspart box - The switch.
 * @csspart receipt - What saves a receipt.
 * @csspart left - What could not be deleted.
 * @csspart reload - What loads the page again.
 * @csspart link - A link.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-on-accent - Text on the accent.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 * @cssprop --punctual-backdrop - What covers the page behind the dialog.
 * @cssprop --punctual-cookie-layer - `z-index` of the question that floats.
 */
export class CookieNoticeElement extends LitElement {
  static override styles = [tokens, base, cookieNoticeStyles];

  /** Makes a backend for `api`; its module in `define/` sets it. @internal */
  static makeBackend: ((api: string) => Promise<NoticeBackend>) | undefined;

  /** Loads all but the question; tests make it fail. @internal */
  static loadWhole = (): Promise<WholeCode> => import('./whole-notice.js');

  /** What one notice has loaded the next one does not wait for; tests take it away. @internal */
  static wholeCode: WholeCode | undefined;

  /** What the business promises, instead of `policy`. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** Base URL of the booking API: asked where nothing nearer has a profile, and sent the consent records. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: NoticeBackend | undefined;

  /** Where the question stands: `inline` (unless set), or `sticky` at the lower edge of the window. */
  @property() placement?: string;

  /** Days that a choice holds: 180 (unless set) to 395, for a refusal as for a yes. */
  @property({ type: Number, attribute: 'keep-days' }) keepDays?: number;

  /**
   * The consent manager that the page has already: `auto` (unless set) looks for one, `none` does not;
   * `vanilla-cookieconsent`, `klaro`, `tcf`, `google-consent-mode`, or `page` where the page itself says what is allowed.
   */
  @property({ attribute: 'defers-to' }) defersTo?: string;

  /** That manager's own object, where it is not a global; with `page`, what is allowed: `{ analytics: true }`. */
  @property({ attribute: false }) manager?: unknown;

  /** What that manager calls our categories and services, as in `{ analytics: 'statistics' }`. */
  @property({ attribute: false }) managerNames?: Readonly<Record<string, string>> | undefined;

  /** Tells Google Consent Mode 2 what is allowed. */
  @property({ type: Boolean, attribute: 'consent-mode' }) consentMode = false;

  /** Which category each type of Google's goes by, instead of the usual ones. */
  @property({ attribute: false }) consentModeTypes?: ConsentModeTypes | undefined;

  /** Hands what the elements do on to this global array (`dataLayer`), once measuring is allowed. */
  @property({ attribute: 'data-layer' }) dataLayer?: string;

  /** Texts to use instead of the built-in ones. */
  @property({ attribute: false }) messages?: Overrides<CookieMessages> | undefined;

  /** What tells the time, instead of the browser; tests set their own. */
  @property({ attribute: false }) clock?: Clock | undefined;

  readonly #locale = new LocaleController(this, { warn, texts: questionTexts() });
  readonly #source = new ClauseSource(
    this,
    async (api) => (await CookieNoticeElement.makeBackend?.(api)) ?? {},
    () => this.#whole?.onClause(),
  );
  readonly #code = new LazyModule(
    this,
    async () => (CookieNoticeElement.wholeCode = await CookieNoticeElement.loadWhole()),
  );
  #whole: WholeNotice | undefined;

  /** What the page's code asks before it stores or measures; the same as `consent` of the package. */
  get consent(): typeof consent {
    return consent;
  }

  /** Opens the settings: our own, or those of the manager that the page has. */
  async show(): Promise<void> {
    await (await this.#complete())?.show();
  }

  /** Receipts of the last choice of this page, for the visitor to keep; none where none was made. */
  receipts(): readonly ConsentReceipt[] {
    return this.#whole?.receipts() ?? [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#takeOver();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The question is on the screen first. What somebody else waits for does not wait for it.
    const isAwaited = this.consentMode || this.dataLayer || this.defersTo;
    if (!this.#whole && !this.#code.failed && (this.#source.looked || isAwaited)) void this.#complete();
  }

  protected override render(): TemplateResult {
    const { language, direction, ready } = this.#locale;
    const isAsked = ready && this.#source.clause && isUnanswered(this.#source.clause, this.defersTo);
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      ${this.#whole ? this.#whole.template() : isAsked ? questionTemplate(this.#question) : nothing}
      ${this.#whole?.settings()}
      <div role="status" class="visually-hidden">${this.#whole?.announcement}</div>
    </div>`;
  }

  get #question(): QuestionView {
    const { clause } = this.#source;
    const { messages, language } = this.#locale;
    return {
      messages,
      language,
      written: clause?.language,
      sticky: this.placement === 'sticky',
      categories: (clause?.categories ?? []).filter(({ mode }) => mode !== 'necessary'),
      policy: clause?.policy,
      accept: () => this.#choose('accept'),
      refuse: () => this.#choose('refuse'),
      openSettings: () => void this.show(),
      near: () => void this.#complete(),
      failed: this.#code.failed,
    };
  }

  #choose(answer: 'accept' | 'refuse'): void {
    // A choice holds from the moment that it is made.
    if (this.#whole) this.#whole[answer]();
    else void this.#complete().then((whole) => whole?.[answer]());
  }

  /** All of the notice; `undefined` where it could not be loaded. */
  async #complete(): Promise<WholeNotice | undefined> {
    await this.#code.load();
    if (this.#code.failed) warn('cookies', 'the notice is not whole: nothing can be chosen');
    return this.#takeOver();
  }

  #takeOver(): WholeNotice | undefined {
    const code = CookieNoticeElement.wholeCode;
    return (this.#whole ??= code && new code.WholeNotice(this, this.#locale, this.#source, () => this.#question));
  }
}
