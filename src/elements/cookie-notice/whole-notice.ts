/**
 * A cookie notice beside its question: the choice and all that follows from it, the line, the settings, the gates, and
 * the consent manager of a page that has one. Loaded once the question is on the screen, or at once where there is none
 * to be asked.
 */
import { nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { ChoiceMessages } from '../../i18n/cookie-choice/choice-messages.js';
import { choiceTexts } from '../../i18n/cookie-choice/choice-texts.js';
import type { QuestionMessages } from '../../i18n/cookie-question/question-messages.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { ConsentReceipt } from '../../policy/consent/receipt.js';
import { KEEP_DAYS } from '../../policy/cookies/choice-memory.js';
import { isOptional, keysOf, optionalKeys, type CookieKey } from '../../policy/cookies/cookie-choice.js';
import type { CookieCategory } from '../../policy/profile/cookies.js';
import { readKept, UNSENT } from '../../state/choice-store.js';
import type { ClauseSource } from '../../state/clause-source.js';
import { ConnectionExtras } from '../../state/connection-extras.js';
import { consent } from '../../state/consent-hub.js';
import { ManagerSeat } from '../../state/consent-managers/manager-seat.js';
import { CookieChoiceController, type MadeChoice } from '../../state/cookie-choice-controller.js';
import type { CookieRecords } from '../../state/cookie-records.js';
import { LazyModule } from '../../state/lazy-module.js';
import { warn } from '../../state/warn.js';
import { checkedAttribute } from '../checked-attribute.js';
import type { CookieNoticeElement } from './cookie-notice-element.js';
import { CookieChoiceEvent, CookieRecordEvent } from './cookie-notice-events.js';
import { cookieNoticeTemplate, type CookieNoticeView } from './cookie-notice-template.js';
import { shownWords, signalOf, untilText } from './cookie-notice-view.js';
import type { GatedPage } from './gated-page.js';
import type { QuestionView } from './question-template.js';
import type { SettingsController } from './settings-controller.js';

type SettingsCode = typeof import('./settings-controller.js');

const GATED = '[data-punctual-category]';
const isPlacement = (text: string): boolean => text === 'inline' || text === 'sticky';

export class WholeNotice implements ReactiveController {
  /** Loads the settings; tests make it fail. */
  static loadSettings = (): Promise<SettingsCode> => import('./settings-controller.js');

  /** What a screen reader is told. */
  announcement = '';

  readonly #host: CookieNoticeElement;
  readonly #locale: LocaleController<QuestionMessages>;
  readonly #source: ClauseSource;
  readonly #question: () => QuestionView;
  readonly #words: LocaleController<ChoiceMessages>;
  readonly #choice: CookieChoiceController;
  readonly #manager: ManagerSeat;
  readonly #extras: ConnectionExtras;
  readonly #settingsCode: LazyModule<SettingsCode>;
  #settings: SettingsController | undefined;
  #records: CookieRecords | undefined;
  #gated: GatedPage | undefined;
  #outcome: CookieNoticeView['outcome'];
  /** The region hides something whatever is scrolled: it stands in its place then. */
  #grounded = false;

  /** `question`: what the element asks by itself. */
  constructor(
    host: CookieNoticeElement,
    locale: LocaleController<QuestionMessages>,
    source: ClauseSource,
    question: () => QuestionView,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#source = source;
    this.#question = question;
    this.#words = new LocaleController(host, { warn, texts: choiceTexts() });
    this.#choice = new CookieChoiceController(host, (made) => void this.#onMade(made));
    this.#manager = new ManagerSeat(host, {
      isNecessary: (id) => this.#categories.some((category) => category.id === id && !isOptional(category)),
      changed: (taken) => {
        this.#choice.defer(taken);
        host.requestUpdate();
      },
    });
    this.#extras = new ConnectionExtras(host);
    this.#settingsCode = new LazyModule(host, () => WholeNotice.loadSettings());
    host.addController(this);
    this.onClause();
  }

  /** Opens the settings: our own, or those of the manager that the page has. */
  async show(): Promise<void> {
    if (this.#manager.taken) {
      this.#manager.open();
      return;
    }
    if (this.#categories.length === 0) return;
    const focused = this.#host.shadowRoot?.activeElement ?? this.#host.ownerDocument.activeElement;
    await this.#settingsCode.load();
    const code = this.#host.isConnected ? this.#settingsCode.value : undefined;
    if (!code) return;
    this.#settings ??= new code.SettingsController(this.#host, {
      view: () => ({
        ...this.#view,
        categories: this.#categories,
        decided: this.#choice.face !== 'question',
        browserHint: this.#source.clause?.browserHint ?? false,
        receipt: this.#records?.some ?? false,
        keepReceipt: () => void this.#keepReceipt(),
      }),
      save: (allowed) => this.#choose(allowed, 'switch'),
      onClosed: () => this.#onClosed(),
    });
    await this.#settings.open(focused instanceof HTMLElement ? focused : undefined, this.#choice.allowed);
  }

  accept(): void {
    this.#choose(new Set(optionalKeys(this.#categories)), 'button');
  }

  refuse(): void {
    this.#choose(new Set(), 'button');
  }

  /** Receipts of the last choice of this page, for the visitor to keep; none where none was made. */
  receipts(): readonly ConsentReceipt[] {
    return this.#records?.receipts() ?? [];
  }

  /** The source has a clause, or another one. */
  onClause(): void {
    const { clause } = this.#source;
    if (!clause) return;
    this.#manager.seek();
    this.#choice.use(clause);
    if (readKept(UNSENT, clause.mayStore)) void this.#loadRecords().then((records) => records?.flush());
  }

  hostConnected(): void {
    this.#extras.start('page', async () => this.#listen());
  }

  hostDisconnected(): void {
    this.#manager.leave();
  }

  hostUpdate(): void {
    const { keepDays } = this.#host;
    if (keepDays !== undefined && !(keepDays >= KEEP_DAYS)) {
      warn('attribute', `keep-days="${keepDays}" is ignored: a choice holds for ${KEEP_DAYS} days at least`);
    }
    this.#manager.seek();
  }

  hostUpdated(): void {
    if (this.#host.consentMode) {
      this.#extras.start('mode', async () =>
        (await import('../../state/consent-mode.js')).tellConsentMode(this.#host.consentModeTypes),
      );
    }
    const name = this.#host.dataLayer;
    if (name !== undefined) {
      this.#extras.start('layer', async () =>
        (await import('../../state/data-layer-bridge.js')).bridgeToDataLayer({ name }),
      );
    }
    if (this.#host.placement === 'sticky') {
      this.#extras.start('sticky', async () => {
        const { StickyRoom } = await import('./sticky-room.js');
        const room = new StickyRoom(this.#host, () => {
          this.#grounded = true;
          this.#host.requestUpdate();
        });
        // It looks after each update, and the question may have had its last one.
        this.#host.requestUpdate();
        return () => this.#host.removeController(room);
      });
    }
    this.#gated?.draw();
  }

  /** What is to be seen now. */
  template(): TemplateResult | typeof nothing {
    const isReady = this.#choice.face === 'question' || this.#words.ready;
    return this.#isShown && isReady ? cookieNoticeTemplate(this.#view) : nothing;
  }

  /** The settings, once they were opened. */
  settings(): TemplateResult | undefined {
    return this.#isShown ? this.#settings?.template() : undefined;
  }

  get #isShown(): boolean {
    return !this.#manager.taken && this.#source.clause !== undefined && this.#locale.ready;
  }

  get #categories(): readonly CookieCategory[] {
    return this.#source.clause?.categories ?? [];
  }

  get #view(): CookieNoticeView {
    const { clause } = this.#source;
    const question = this.#question();
    const { placement, keepDays } = this.#host;
    const placed = checkedAttribute('placement', placement, isPlacement, 'write inline or sticky');
    return {
      ...question,
      messages: { ...question.messages, ...this.#words.messages },
      face: this.#choice.face,
      sticky: placed === 'sticky' && !this.#grounded,
      signal: signalOf(this.#choice, clause),
      until: untilText(this.#choice.choice, clause, question.language, keepDays),
      refusable: question.categories.flatMap(keysOf).some((key) => this.#choice.allowed.has(key)),
      outcome: this.#outcome,
      near: () => void this.#settingsCode.load(),
      failed: this.#settingsCode.failed,
      reload: () => location.reload(),
    };
  }

  #choose(allowed: ReadonlySet<CookieKey>, by: 'button' | 'switch'): void {
    const hadFocus = this.#host.shadowRoot?.activeElement;
    this.#choice.choose(allowed, by);
    this.announcement = this.#words.messages.saved;
    this.#settings?.close();
    if (hadFocus) void this.#keepFocus();
  }

  /** The button that was pressed has gone: the focus stays with the way back. */
  async #keepFocus(): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#host.shadowRoot?.activeElement)
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="settings"]')?.focus();
  }

  #onClosed(): void {
    // Closing without an answer is one.
    if (this.#host.isConnected && this.#choice.face === 'question') this.#choose(new Set(), 'button');
  }

  /** What is cleared, told and recorded of a choice. */
  async #onMade(made: MadeChoice): Promise<void> {
    this.#outcome = undefined;
    const records = await this.#loadRecords();
    if (!records) return;
    const { clearRefused } = await import('../../state/choice-aftermath.js');
    const { withdrawn, ...cleared } = clearRefused(made, this.#categories, this.#choice.allowed);
    this.#outcome = { left: cleared.left, stillRuns: withdrawn && (this.#gated?.ran ?? false) };
    this.#host.dispatchEvent(
      new CookieChoiceEvent({ allowed: [...made.choice.allowed], by: made.choice.by, ...cleared }),
    );
    this.#host.requestUpdate();
    await records.make(made, shownWords(this.#view));
  }

  async #loadRecords(): Promise<CookieRecords | undefined> {
    try {
      const { CookieRecords } = await import('../../state/choice-aftermath.js');
      return (this.#records ??= new CookieRecords(this.#source, this.#choice, (bundle) => {
        this.#host.dispatchEvent(new CookieRecordEvent(bundle));
        this.#host.requestUpdate();
      }));
    } catch (error) {
      warn('cookies', `a choice holds, but nothing was cleared or recorded: ${String(error)}`);
      return undefined;
    }
  }

  /** What is heard of the page while the element is on it; the answer ends it. */
  #listen(): () => void {
    const [page, ending] = [this.#host.ownerDocument, new AbortController()];
    const { signal } = ending;
    page.addEventListener('click', (event) => this.#onPageClick(event), { signal });
    if (page.readyState !== 'complete') {
      // A manager that comes after us is there when everything is.
      addEventListener('load', () => this.#manager.seek(true), { signal });
    }
    signal.addEventListener('abort', consent.watch(this.#onConsent));
    const observer = new MutationObserver(() => this.#seekGates());
    observer.observe(page, { childList: true, subtree: true });
    this.#seekGates();
    this.#onConsent();
    return () => {
      observer.disconnect();
      ending.abort();
    };
  }

  #seekGates(): void {
    if (!this.#host.ownerDocument.querySelector(GATED)) return;
    this.#extras.start('gates', async () => {
      const code = await import('./gated-page.js');
      const gated = (this.#gated = new code.GatedPage(() =>
        this.#locale.ready && this.#words.ready
          ? {
              ...this.#view,
              direction: this.#locale.direction,
              categories: this.#manager.taken ? [] : this.#categories,
              allow: (category, service) => this.#allow(category, service),
            }
          : undefined,
      ));
      return () => gated.stop();
    });
  }

  readonly #onConsent = (): void => {
    this.#host.requestUpdate();
    if (!consent.has('preferences')) return;
    const mayStore = this.#source.clause?.mayStore ?? true;
    this.#extras.start('memory', async () => (await import('../../state/preference-memory.js')).rememberZone(mayStore));
  };

  #onPageClick(event: Event): void {
    const [target] = event.composedPath();
    const opener = target instanceof Element ? target.closest('[data-punctual-cookies]') : null;
    if (!opener || event.defaultPrevented) return;
    event.preventDefault();
    void this.show();
  }

  /** Allows one category or service beside what is allowed. */
  #allow(id: string, service: string | undefined): void {
    const keys = this.#categories.filter((one) => one.id === id).flatMap(keysOf);
    const more = keys.filter((key) => service === undefined || key === `${id}/${service}`);
    this.#choose(new Set([...this.#choice.allowed, ...more]), 'button');
  }

  async #keepReceipt(): Promise<void> {
    const { saveFile } = await import('../save-file.js');
    const file = await this.#records?.receiptFile(this.#locale.language);
    if (file) saveFile(this.#host.ownerDocument, file.name, file.type, file.text);
  }
}
