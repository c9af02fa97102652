import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import { loadNoticeWording } from '../../policy/notice/load-notice-wording.js';
import { NOTICE_SECTIONS, type NoticeSectionId, type NoticeWording } from '../../policy/notice/notice-wording.js';
import { policyDocument, policyNotice } from '../../policy/notice/policy-notice.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { ClientController } from '../../state/client-controller.js';
import { LazyModule } from '../../state/lazy-module.js';
import { ProfileController } from '../../state/profile-controller.js';
import { seePolicy } from '../../state/seen-policy.js';
import { warn } from '../../state/warn.js';
import { visitorToday } from '../../state/visitor-today.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { DrawnElement } from '../drawn-element.js';
import { policyTextStyles } from '../policy-text.js';
import { rememberLast } from '../remember-last.js';
import { troubleTemplate } from '../trouble-template.js';
import { WordingController, mergeWords, type WordOverrides } from '../wording-controller.js';
import { loadSmsLines } from './sms-lines.js';
import { noticeStyles } from './notice-styles.js';
import { noticeTemplate, type NoticeView } from './notice-template.js';
import type { PolicyDialog } from './policy-dialog.js';

type SectionName = NoticeSectionId | 'controller';
const isSection = (name: string): name is SectionName =>
  name === 'controller' || (NOTICE_SECTIONS as readonly string[]).includes(name);

/**
 * @summary What a business promises about data, from its policy profile: who, why, for how long, and what one can ask.
 *
 * The controller and the date of the policy are always to be seen, the rest opens section by section, and the whole
 * policy in a dialog. A clause that the profile does not have is not there. A change that matters is announced until the
 * day it takes effect; a version that is new to the visitor is pointed out once, and stops nobody. No control: what is
 * read here is no agreement.
 *
 * The profile is its own, that of its `policy`, of the provider around it, or of the backend, in that order.
 *
 * @tag punctual-notice
 *
 * @csspart root - Everything.
 * @csspart notice - The card.
 * @csspart version - Which version it is.
 * @csspart upcoming - A change that is announced.
 * @csspart moved - That the policy has changed since it was last seen.
 * @csspart controller - Who is responsible.
 * @csspart section - One section.
 * @csspart summary - What opens it.
 * @csspart link - A link.
 * @csspart button - What opens the whole policy.
 * @csspart dialog - The dialog with it.
 * @csspart bar - The line above what is in it.
 * @csspart close - What closes the dialog.
 * @csspart document - The text of the policy.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 * @cssprop --punctual-backdrop - What covers the page behind the dialog.
 */
export class NoticeElement extends DrawnElement {
  static override styles = [tokens, base, controls, policyTextStyles, noticeStyles];

  /** Loads what the whole policy is shown with; tests make it fail. @internal */
  static loadDialog = (): Promise<typeof import('./policy-dialog.js')> => import('./policy-dialog.js');

  /** What the business promises, instead of `policy`. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** Base URL of the booking API, which is asked where nothing nearer has a profile. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /**
   * What is shown, in this order: `controller purposes data consents sms recipients transfers retention cookies children
   * rights security links changes other`. All of it unless set.
   */
  @property() sections?: string;

  /** The sections are put away until they are asked for, as where the notice stands in a form. */
  @property({ type: Boolean }) compact = false;

  /** Words to use instead of the built-in ones. */
  @property({ attribute: false }) texts?: WordOverrides<NoticeWording> | undefined;

  /** The policy has changed since the visitor last saw it. */
  @state() private moved = false;

  readonly #client = new ClientController(this, () => !this.policy && !this.#profile.profile);
  readonly #profile: ProfileController = new ProfileController(this, () => this.#client.client);
  readonly #smsLines = new Task(this, {
    args: () => [this.#profile.profile, this.#words.spoken?.language] as const,
    task: ([profile, language]) => (profile?.sms && language ? loadSmsLines(profile, language) : undefined),
  });
  readonly #words = new WordingController(this, () => this.locale.language, loadNoticeWording);
  readonly #merge = rememberLast(mergeWords<NoticeWording>);
  readonly #tell = rememberLast(policyNotice);
  #seen: PolicyProfile | undefined;
  readonly #dialogCode = new LazyModule(this, () => NoticeElement.loadDialog());
  #dialog: PolicyDialog | undefined;

  /** Opens the whole policy, where the profile has its text; done once it is open, or is known not to open. */
  async showPolicy(): Promise<void> {
    if (!this.#view?.whole.document) return;
    const focused = this.shadowRoot?.activeElement;
    await this.#dialogCode.load();
    const code = this.isConnected ? this.#dialogCode.value : undefined;
    if (!code) return;
    this.#dialog ??= new code.PolicyDialog(this);
    await this.#dialog.open(focused instanceof HTMLElement ? focused : undefined);
  }

  /** Closes it. The focus goes back to where it was. */
  closePolicy(): void {
    this.#dialog?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { profile } = this.#profile;
    if (!profile || profile === this.#seen) return;
    this.#seen = profile;
    this.moved = seePolicy(profile);
  }

  protected override render(): TemplateResult {
    const { direction, language } = this.locale;
    const spoken = this.#words.spoken;
    return html`<div class="root" part="root" lang=${spoken?.language ?? language} dir=${direction}>
      ${this.#content}
    </div>`;
  }

  get #content(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (view) return html`${noticeTemplate(view)}${this.#dialog?.template(view)}`;
    if (!this.#profile.failed && !this.#words.failed) return nothing;
    const { messages } = this.locale;
    return troubleTemplate(messages.errors.offline, { label: messages.tryAgain, act: () => this.#retry() });
  }

  get #view(): NoticeView | undefined {
    const { profile } = this.#profile;
    const { spoken } = this.#words;
    if (!profile || !spoken) return undefined;
    const { language } = spoken;
    const wording = this.#merge(spoken.wording, this.texts);
    return {
      wording,
      notice: this.#tell(profile, wording, language, visitorToday(this.clock.now()), this.#smsLines.value),
      whole: {
        document: policyDocument(profile, language),
        policy: profile.links?.policy,
        terms: profile.links?.terms,
      },
      chosen: this.#chosen,
      compact: this.compact,
      moved: this.moved,
      near: () => void this.#dialogCode.load(),
      open: () => void this.showPolicy(),
      trouble: this.#dialogTrouble,
    };
  }

  get #dialogTrouble(): TemplateResult | typeof nothing {
    if (!this.#dialogCode.failed) return nothing;
    const { errors, tryAgain } = this.locale.messages;
    return troubleTemplate(errors.offline, { label: tryAgain, act: () => void this.showPolicy() });
  }

  get #chosen(): readonly SectionName[] | undefined {
    const names = (this.sections ?? '').split(/\s+/).filter(Boolean);
    for (const name of names) {
      if (!isSection(name)) warn('attribute', `sections="${name}" is ignored: there is no such section`);
    }
    const known = names.filter(isSection);
    return known.length > 0 ? known : undefined;
  }

  #retry(): void {
    if (this.#profile.failed) this.#profile.retry();
    if (this.#words.failed) this.#words.retry();
  }
}
