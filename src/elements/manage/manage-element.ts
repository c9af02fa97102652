import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingAccess, BookingApi } from '../../client/booking-api.js';
import { withHourCycle } from '../../i18n/formats.js';
import { laterTexts } from '../../i18n/later/later-texts.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import { manageTexts } from '../../i18n/manage/manage-texts.js';
import { consentReceipt } from '../../policy/consent/receipt.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { CalendarFileController } from '../../state/calendar-file-controller.js';
import { ClientController } from '../../state/client-controller.js';
import { clientOfBooking } from '../../state/client-of-booking.js';
import { GivenConsentsController } from '../../state/given-consents-controller.js';
import type { GivenConsent } from '../../state/given-consents-controller.js';
import { LazyModule } from '../../state/lazy-module.js';
import { ManageController } from '../../state/manage-controller.js';
import type { ManageState } from '../../state/manage-controller.js';
import { takeManageLink } from '../../state/manage-link.js';
import { ProfileController } from '../../state/profile-controller.js';
import { toInstant } from '../../state/time-slot.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { afterStyles, recoveryStyles } from '../booking/after-styles.js';
import { contactTemplate } from '../booking/contact-template.js';
import { DrawnElement } from '../drawn-element.js';
import { PunctualErrorEvent } from '../error-event.js';
import { FocusController } from '../focus-controller.js';
import { rememberLast } from '../remember-last.js';
import { saveFile } from '../save-file.js';
import { businessZoneOf, checkedHourCycle, shownZone } from '../shown-zone.js';
import { troubleTemplate } from '../trouble-template.js';
import { bookingTemplate } from './booking-template.js';
import { cancelTemplate, moveTemplate, timesTemplate } from './change-templates.js';
import { BookingCancelEvent, BookingChangeEvent, BookingMoveEvent } from './manage-events.js';
import { manageStyles } from './manage-styles.js';
import type { ManageView, Spoken } from './manage-view.js';

/**
 * @summary A booking that is made: seen, moved, cancelled, by the link that its confirmation gave.
 *
 * The link is the address of the element's page with `#booking=<id>&token=<token>`. The token leaves the address when it is
 * read, and is sent in a header only. The times to move to, and what shows consents, are loaded when they are wanted.
 *
 * @tag punctual-manage
 *
 * @slot contact - How the business is reached, shown where there is no booking to show.
 * @slot privacy-request - Ways to ask about one's data, instead of the link to `privacy-page` or the request centre.
 *
 * @fires {BookingMoveEvent} punctual-booking-move - The visitor wants to move the booking; `preventDefault()` stops it.
 * @fires {BookingCancelEvent} punctual-booking-cancel - The visitor wants to cancel it; `preventDefault()` stops it.
 * @fires {BookingChangeEvent} punctual-booking-change - The booking is moved or cancelled.
 * @fires {PunctualErrorEvent} punctual-error - Something could not be done; the visitor has been told.
 *
 * @csspart root - Everything.
 * @csspart card - The surface.
 * @csspart business - Name of the business.
 * @csspart title - The heading.
 * @csspart news - What has just become of the booking.
 * @csspart facts - What was booked.
 * @csspart window - What can be done, and until when.
 * @csspart button - Any button that is not a day or a time.
 * @csspart submit - The button that moves or cancels.
 * @csspart input - The reason for a cancellation.
 * @csspart link - A link.
 * @csspart trouble - What went wrong.
 * @csspart conflict - That the time is gone, and what is free near it.
 * @csspart alternative - A free time near the one that is gone.
 * @csspart given - A consent that was given.
 * @csspart disclosure - The words about text messages.
 * @csspart state - What becomes of text messages.
 * @csspart withdraw - What takes a consent back.
 * @csspart verification - The code that proves a number which waits for it.
 * @csspart code - The field for the code.
 * @csspart confirmed - That the number is proven.
 * @csspart send-code - What sends a code.
 * @csspart check-code - What checks it.
 * @csspart privacy - Requests about one's data, with all parts of `<punctual-privacy-request>`:
 * @csspart centre - Its surface.
 * @csspart step - The step that is shown.
 * @csspart rights - What can be asked for.
 * @csspart right - One of them, taken by form.
 * @csspart ways - Other ways to ask for it.
 * @csspart elsewhere - Mail, post and authorities.
 * @csspart authority - Who supervises the business.
 * @csspart field - A question.
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
 * @csspart picker - The calendar and times, with all parts of `<punctual-slot-picker>`:
 * @csspart calendar - The calendar.
 * @csspart header - The month's name and the buttons that turn it.
 * @csspart turn - A button that turns to another month or week.
 * @csspart day - Any day.
 * @csspart day-open - A day that can be chosen.
 * @csspart day-selected - The chosen day.
 * @csspart day-today - Today.
 * @csspart zone - Whose time zone is shown.
 * @csspart timezone - The choice of another zone.
 * @csspart timezone-input - Its field.
 * @csspart options - The zones that were found.
 * @csspart option - One of them.
 * @csspart option-active - The one that the keys are on.
 * @csspart times - The times of the day, or of all days in a week or list.
 * @csspart time - Any time.
 * @csspart time-selected - The chosen time.
 * @csspart empty - That a month or week has no times, and where the next are.
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
 * @cssprop --punctual-day-size - Height of a day in the calendar.
 */
export class ManageElement extends DrawnElement {
  static override styles = [tokens, base, controls, manageStyles, afterStyles, recoveryStyles];

  /** Loads and registers the calendar and times; its module in `define/` sets it. @internal */
  static loadPicker: () => Promise<unknown> = () => customElements.whenDefined('punctual-slot-picker');

  /** Loads and registers what shows consents; its module in `define/` sets it. @internal */
  static loadConsents: () => Promise<unknown> = () => customElements.whenDefined('punctual-sms-consent');

  /** Loads and registers the request centre; its module in `define/` sets it. @internal */
  static loadPrivacy: () => Promise<unknown> = () => customElements.whenDefined('punctual-privacy-request');

  /** Texts to use instead of the built-in ones, those of the times and of consents too. */
  declare messages?: MessageOverrides | undefined;

  /** Base URL of the booking API. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** The booking and the right to it, instead of the page's link. */
  @property({ attribute: false }) access?: BookingAccess | undefined;

  /** What the business promises, instead of what the backend says. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
  @property() policy?: string;

  /** IANA zone in which times are shown; the visitor's unless set. */
  @property() timezone?: string | undefined;

  /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
  @property({ attribute: 'timezone-mode' }) timezoneMode?: string | undefined;

  /** Hours of the clock, `12` or `24`; the language's own unless set. */
  @property({ attribute: 'hour-cycle' }) hourCycle?: string | undefined;

  /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
  @property({ attribute: 'first-day' }) firstDay?: string | undefined;

  /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. */
  @property() layout?: string | undefined;

  /** Address of the page for requests about data; where the profile offers rights, they are asked for here unless set. */
  @property({ attribute: 'privacy-page' }) privacyPage?: string | undefined;

  /** Of the link in the page's address. */
  @state() private linked: BookingAccess | undefined;

  /** Times with everybody are shown, and not only those with the same staff. */
  @state() private anyone = false;

  /** The request centre was asked for. */
  @state() private asking = false;

  readonly #focus = new FocusController(this);
  readonly #words = new LocaleController(this, { warn, texts: laterTexts() });
  readonly #own = new LocaleController(this, { warn, texts: manageTexts() });
  readonly #clients = new ClientController(this);
  readonly #manage = new ManageController(this, {
    client: () => this.#clients.client,
    access: () => this.#access,
    clock: () => this.clock,
    onStep: (shown) => this.#onStep(shown),
    onChanged: (booking) => this.dispatchEvent(new BookingChangeEvent(booking)),
    onError: ({ code }) => this.dispatchEvent(new PunctualErrorEvent(code)),
  });
  readonly #profiles = new ProfileController(this, () => this.#promising);
  readonly #consents = new GivenConsentsController(
    this,
    () => this.#clients.client,
    () => (this.#manage.state.business?.capabilities.consents ? this.#access : undefined),
  );
  readonly #pickerCode = new LazyModule(this, () => ManageElement.loadPicker());
  readonly #consentCode = new LazyModule(this, () => ManageElement.loadConsents());
  readonly #privacyCode = new LazyModule(this, () => ManageElement.loadPrivacy());
  readonly #file = new CalendarFileController(
    this,
    () => this.#clients.client,
    (text) => saveFile(this.ownerDocument, 'booking.ics', 'text/calendar', text),
  );
  readonly #consentClient = rememberLast((client: BookingApi, access: BookingAccess) =>
    clientOfBooking(client, access, 'manage'),
  );
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['hashchange', 'popstate']) addEventListener(type, () => this.#readLink(), { signal });
    this.#readLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { booking, step } = this.#manage.state;
    if (booking && step === 'times' && !this.#pickerCode.failed) void this.#pickerCode.load();
    if (this.#consents.consents.length > 0 && !this.#consentCode.failed) void this.#consentCode.load();
  }

  protected override render(): TemplateResult {
    const { step, booking, business } = this.#manage.state;
    const narrow = step === 'times' ? '' : 'narrow';
    const busy = !booking && !this.#manage.state.error && this.#access !== undefined;
    return this.rootTemplate(html`
      <div class="card ${narrow}" part="card" aria-busy=${busy ? 'true' : 'false'}>
        ${booking && business ? this.#stepTemplate(this.#view(booking, business)) : this.#openingTemplate()}
      </div>
    `);
  }

  get #access(): BookingAccess | undefined {
    return this.access ?? this.linked;
  }

  /** Nobody is asked for promises who makes none. */
  get #promising(): BookingApi | undefined {
    return this.#manage.state.business?.capabilities.policy ? this.#clients.client : undefined;
  }

  get #spoken(): Spoken {
    const { messages, language } = this.locale;
    const hours = checkedHourCycle(this.hourCycle);
    return {
      language: withHourCycle(language, hours),
      messages,
      words: this.#words.messages,
      own: this.#own.messages,
    };
  }

  #openingTemplate(): TemplateResult {
    const { messages, words, own } = this.#spoken;
    const { error, business } = this.#manage.state;
    const help = html`${contactTemplate(business, words)}<slot name="contact"></slot>`;
    if (!this.#access)
      return html`<p>${own.noLink}</p>
        ${help}`;
    if (this.#clients.missing) return html`${troubleTemplate(messages.errors.unavailable)} ${help}`;
    if (!error) return html`<div class="bone booking-bone"></div>`;
    if (error.code === 'unauthorized' || error.code === 'not-found') {
      return html`${troubleTemplate(own.badLink)} ${help}`;
    }
    const retry = { label: messages.tryAgain, act: () => this.#manage.retry() };
    return html`${troubleTemplate(messages.errors[error.code], retry)} ${help}`;
  }

  #stepTemplate(view: ManageView): TemplateResult {
    switch (view.state.step) {
      case 'view':
        return bookingTemplate(view);
      case 'times':
        return timesTemplate(view);
      case 'move':
        return moveTemplate(view);
      case 'cancel':
        return cancelTemplate(view);
    }
  }

  #view(booking: ManageView['booking'], business: ManageView['business']): ManageView {
    const shown = this.#manage.state;
    const { client } = this.#clients;
    const access = this.#access;
    const codeOf = (code: LazyModule<unknown>): ManageView['pickerCode'] =>
      code.value ? 'ready' : code.failed ? 'failed' : 'loading';
    return {
      ...this.#spoken,
      state: shown,
      booking,
      business,
      service: shown.boot?.services.find(({ id }) => id === booking.serviceId),
      zone: shownZone(this, business),
      businessZone: businessZoneOf(business),
      now: this.clock.now(),
      host: this,
      client,
      profile: this.#profiles.profile,
      consents: this.#consents,
      consentCode: codeOf(this.#consentCode),
      pickerCode: codeOf(this.#pickerCode),
      file: this.#file,
      anyone: this.anyone,
      hasPrivacy: this.querySelector(':scope > [slot="privacy-request"]') !== null,
      privacyPage: this.privacyPage,
      privacy: this.#privacyState,
      openPrivacy: () => void this.#openPrivacy(),
      access,
      consentClient: client && access && this.#consentClient(client, access),
      startMove: () => this.#manage.startMove(),
      startCancel: () => this.#manage.startCancel(),
      stay: () => this.#manage.stay(),
      choose: (slot) => this.#manage.choose(slot),
      chooseZone: (zone) => (this.timezone = zone),
      toggleAnyone: () => (this.anyone = !this.anyone),
      move: () => this.#move(),
      cancel: (reason) => this.#cancel(reason),
      retryTimes: () => {
        void this.#pickerCode.load();
        this.#manage.retryTimes();
      },
      fetchFile: () => access && void this.#file.fetch(access),
      onConsentChange: () => void this.#manage.refresh(),
      retryConsents: () => {
        void this.#consentCode.load();
        this.#consents.retry();
      },
      saveReceipt: (consent) => void this.#saveReceipt(consent),
    };
  }

  get #privacyState(): ManageView['privacy'] {
    if (!this.asking) return 'closed';
    const { value, failed } = this.#privacyCode;
    return value ? 'open' : failed ? 'failed' : 'loading';
  }

  async #openPrivacy(): Promise<void> {
    this.asking = true;
    await this.#privacyCode.load();
    await this.updateComplete;
    this.#focus.soon(this.#privacyCode.failed ? '.trouble' : '.asking');
  }

  #move(): void {
    const { booking, slot, boot } = this.#manage.state;
    if (!booking || !slot || !this.dispatchEvent(new BookingMoveEvent(booking.id, toInstant(slot.start)))) return;
    const staff = boot?.services.find(({ id }) => id === booking.serviceId)?.staff ?? [];
    const isOffered = staff.some(({ id }) => id === booking.staff.id);
    void this.#manage.move(this.anyone || !isOffered ? undefined : booking.staff.id);
  }

  #cancel(reason: string): void {
    const { booking } = this.#manage.state;
    if (!booking || !this.dispatchEvent(new BookingCancelEvent(booking.id))) return;
    void this.#manage.cancel(reason);
  }

  async #saveReceipt({ record, shown }: GivenConsent): Promise<void> {
    const receipt = consentReceipt(record, this.#profiles.profile ?? {}, shown);
    const { readableReceipts } = await import('../../state/receipt-files.js');
    const file = await readableReceipts([receipt], this.locale.language, `receipt-${record.recordId}`);
    saveFile(this.ownerDocument, file.name, file.type, file.text);
  }

  #readLink(): void {
    this.linked = takeManageLink(this.ownerDocument.defaultView ?? window);
  }

  #onStep({ news, failure, conflict }: ManageState): void {
    this.#focus.soon(news ? '.news' : failure ? '.trouble' : conflict ? '.conflict-title' : '.title');
  }
}
