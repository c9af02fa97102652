/**
 * The life of one privacy request on a page: chosen, described, proven, looked through, sent, followed. Owns the step,
 * what is under way and what went wrong; draws nothing. What is typed is kept here and nowhere else.
 */
import type { ReactiveController } from 'lit';
import type { PrivacyApi, RequestAccess } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import type { RequestKind } from '../policy/profile/rights.js';
import { isWithdrawal, needsProof } from '../policy/requests/request-offer.js';
import {
  MAX_ATTACHMENTS,
  type CreatedPrivacyRequest,
  type ExportFormat,
  type PrivacyRequest,
  type PrivacyRequestBody,
} from '../protocol/privacy-request.js';
import { toBookingError } from './booking-errors.js';
import { draftFaults, emptyDraft, faultKey, toBody, type PrivacyDraft, type PrivacyFaults } from './privacy-draft.js';
import { AttachmentSender } from './attachment-sender.js';
import type { PrivacyHost, PrivacyOptions, PrivacyStep, PrivacyTask } from './privacy-flow.js';
import { randomId } from './random-id.js';
import { SubmitController } from './submit-controller.js';

/** Tries a code has: as many as the reference server gives it. */
const TRIES = 5;
/** Milliseconds until another code can be asked for: a message is seldom later. */
const PAUSE = 30_000;
const SECOND = 1000;
const NO_FAULTS: PrivacyFaults = new Map();

export class PrivacyController implements ReactiveController {
  readonly #host: PrivacyHost;
  readonly #options: PrivacyOptions;
  readonly #submitter: SubmitController<PrivacyRequestBody, CreatedPrivacyRequest>;
  readonly #files: AttachmentSender;
  #step: PrivacyStep = 'choose';
  #draft: PrivacyDraft | undefined;
  #faults = NO_FAULTS;
  #task: PrivacyTask | undefined;
  #error: BookingError | undefined;
  #request: PrivacyRequest | undefined;
  #access: RequestAccess | undefined;
  #filed: string | undefined;
  #tries = TRIES;
  #againAt = 0;
  #byHand = false;
  #stopTicking: (() => void) | undefined;

  constructor(host: PrivacyHost, options: PrivacyOptions) {
    this.#host = host;
    this.#options = options;
    this.#submitter = new SubmitController({
      clock: () => host.clock,
      makeKey: randomId,
      isOnline: () => navigator.onLine,
      onChecking: () => host.requestUpdate(),
    });
    this.#files = new AttachmentSender({
      api: () => this.#api(),
      onSent: (file) => this.edit({ files: [...(this.#draft?.files ?? []), file] }),
      onError: options.onError,
    });
    host.addController(this);
  }

  get step(): PrivacyStep {
    return this.#step;
  }

  get draft(): PrivacyDraft | undefined {
    return this.#draft;
  }

  get faults(): PrivacyFaults {
    return this.#faults;
  }

  get task(): PrivacyTask | undefined {
    return this.#task;
  }

  /** What went wrong last, where it is no fault of what was typed. */
  get error(): BookingError | undefined {
    return this.#error;
  }

  /** Why the last file could not be had: the server's code, `too-big`, or `failed`. */
  get fileFault(): string | undefined {
    return this.#files.fault;
  }

  get request(): PrivacyRequest | undefined {
    return this.#request;
  }

  /** Which request it is, and the right to it. */
  get access(): RequestAccess | undefined {
    return this.#access;
  }

  get triesLeft(): number {
    return this.#tries;
  }

  /** The server sends no codes: the business checks who it is. */
  get checkedByHand(): boolean {
    return this.#byHand;
  }

  /** Milliseconds until another code can be asked for. */
  get pause(): number {
    return Math.max(0, this.#againAt - this.#host.clock.now());
  }

  hostDisconnected(): void {
    this.#stopTicking?.();
  }

  choose(kind: RequestKind): void {
    this.#leaveRequest();
    this.#draft = emptyDraft(kind, this.#draft?.contact);
    this.#faults = NO_FAULTS;
    this.#goTo('describe');
  }

  edit(change: Partial<PrivacyDraft>): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...change };
    // What was wrong is looked at again when the visitor goes on; until then it stands beside what they mend.
    const keys = Object.keys(change);
    this.#faults = new Map([...this.#faults].filter(([key]) => !keys.includes(key.split('/')[0] ?? '')));
    this.#host.requestUpdate();
  }

  /** One step back; a request that was filed on the way is left to itself. */
  back(): void {
    this.#error = undefined;
    if (this.#step === 'describe') this.#goTo('choose');
    else if (this.#step === 'verify' || this.#step === 'review') this.#goTo('describe');
  }

  /** Back to the beginning. */
  restart(): void {
    this.#leaveRequest();
    this.#goTo('choose');
  }

  /** Goes on from what was described; says whether anything stops it. */
  async goOn(): Promise<boolean> {
    const draft = this.#draft;
    if (!draft || this.#task) return false;
    const own = this.#options.own();
    this.#faults = draftFaults(draft, own !== undefined);
    this.#error = undefined;
    if (this.#faults.size > 0) {
      this.#host.requestUpdate();
      return false;
    }
    if (!needsProof(draft.kind)) {
      this.#goTo('review');
      return true;
    }
    if (!(await this.#file(toBody(draft, this.#options.language(), own)))) return false;
    if (this.#request?.needs === 'verification') return this.#startProof();
    if (this.#request?.needs === 'confirmation') this.#goTo('review');
    else this.#sent();
    return true;
  }

  /** Has another code sent. */
  async sendCode(): Promise<boolean> {
    if (this.pause > 0) return false;
    return this.#do('sending-code', async (api, access) => {
      this.#request = await api.sendCode(access);
      this.#tries = TRIES;
      this.#againAt = this.#host.clock.now() + PAUSE;
      this.#tick();
    });
  }

  async giveCode(code: string): Promise<boolean> {
    const typed = code.replace(/\s/g, '');
    if (!typed) {
      this.#faults = new Map([['code', 'required']]);
      this.#host.requestUpdate();
      return false;
    }
    this.#faults = NO_FAULTS;
    const given = await this.#do('checking', async (api, access) => {
      this.#request = await api.giveCode(access, typed);
    });
    if (given && this.#request) {
      if (isWithdrawal(this.#request.kind)) this.#sent();
      else this.#goTo('review');
      return true;
    }
    if (this.#error?.code === 'verification-failed' || this.#error?.code === 'validation') {
      this.#tries -= 1;
      this.#error = undefined;
      this.#faults = new Map([['code', this.#tries > 0 ? 'wrong' : 'too-many']]);
      this.#host.requestUpdate();
    }
    return false;
  }

  /** Has it done: confirms what is proven, or files what needs no proof. */
  async confirm(): Promise<boolean> {
    const draft = this.#draft;
    if (!draft || this.#task) return false;
    const done = needsProof(draft.kind)
      ? await this.#do('confirming', async (api, access) => {
          this.#request = await api.confirm(access);
        })
      : await this.#file(toBody(draft, this.#options.language(), this.#options.own()));
    if (done) this.#sent();
    else if (this.#faults.size > 0) this.#goTo('describe');
    return done;
  }

  cancel(): Promise<boolean> {
    return this.#do('cancelling', async (api, access) => {
      this.#request = await api.cancel(access);
    });
  }

  /** Looks how far it is. */
  look(): Promise<boolean> {
    return this.#do('looking', async (api, access) => {
      this.#request = await api.look(access);
    });
  }

  /** Shows a request that was made before. */
  async open(access: RequestAccess): Promise<void> {
    this.#access = access;
    this.#request = undefined;
    await this.look();
    this.#goTo('receipt');
  }

  /** The copy, as the text of a file; `undefined` where it cannot be had. */
  async copy(format: ExportFormat): Promise<string | undefined> {
    let text: string | undefined;
    await this.#do('copying', async (api, access) => {
      text = await api.copy(access, format);
    });
    return text;
  }

  /** Sends files, one after the other, until one cannot be had. */
  async attach(files: readonly File[], maxBytes: number): Promise<void> {
    this.#begin('attaching');
    await this.#files.send(files.slice(0, MAX_ATTACHMENTS - (this.#draft?.files.length ?? 0)), maxBytes);
    this.#task = undefined;
    this.#host.requestUpdate();
  }

  async #api(): Promise<PrivacyApi> {
    const client = this.#options.client();
    if (!client?.privacy) throw new BookingError('unavailable', 'there is no backend that takes privacy requests');
    return client.privacy();
  }

  /** Files a request, or takes the one that was filed for the very same words. */
  async #file(body: PrivacyRequestBody): Promise<boolean> {
    const written = JSON.stringify(body);
    if (this.#filed === written && this.#request && !this.#error) return true;
    this.#leaveRequest();
    this.#begin('filing');
    const manageToken = this.#options.own()?.manageToken;
    const outcome = await this.#submitter.submit(
      async (request, options) => (await this.#api()).file(request, { ...options, manageToken }),
      body,
    );
    this.#task = undefined;
    if (outcome.ok) {
      const { token, ...request } = outcome.answer;
      [this.#request, this.#access, this.#filed] = [request, { id: request.id, token }, written];
      return true;
    }
    this.#judge(outcome.error);
    return false;
  }

  async #startProof(): Promise<boolean> {
    const sent = this.pause > 0 || (await this.sendCode());
    if (!sent && this.#error?.code === 'not-found') {
      this.#error = undefined;
      this.#byHand = true;
      this.#sent();
      return true;
    }
    this.#goTo('verify', this.#error);
    return true;
  }

  /** A request that was filed and not finished is taken back, so that nobody waits for it. */
  #leaveRequest(): void {
    const [access, request] = [this.#access, this.#request];
    if (access && request?.state === 'open' && this.#step !== 'receipt') {
      void this.#api()
        .then((api) => api.cancel(access))
        .catch(() => undefined);
    }
    [this.#access, this.#request, this.#filed, this.#byHand, this.#againAt] = [
      undefined,
      undefined,
      undefined,
      false,
      0,
    ];
  }

  #sent(): void {
    this.#goTo('receipt');
    if (this.#request) this.#options.onSent(this.#request);
  }

  async #do(task: PrivacyTask, work: (api: PrivacyApi, access: RequestAccess) => Promise<void>): Promise<boolean> {
    if (this.#task || !this.#access) return false;
    this.#begin(task);
    try {
      await work(await this.#api(), this.#access);
      this.#task = undefined;
      this.#host.requestUpdate();
      return true;
    } catch (thrown) {
      this.#task = undefined;
      this.#judge(toBookingError(thrown));
      return false;
    }
  }

  /** Faults of what was typed go to their controls, everything else is told as it is. */
  #judge(error: BookingError): void {
    const faults =
      error.code === 'validation' ? error.errors.map(({ pointer, code }) => [faultKey(pointer), code] as const) : [];
    this.#faults = new Map(faults);
    this.#error = faults.length > 0 && this.#task === undefined && this.#step !== 'verify' ? undefined : error;
    this.#host.requestUpdate();
    this.#options.onError(error);
  }

  #begin(task: PrivacyTask): void {
    this.#task = task;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  #goTo(step: PrivacyStep, error?: BookingError): void {
    this.#step = step;
    this.#error = error;
    this.#host.requestUpdate();
    this.#options.onStep(step);
  }

  /** Draws each second of the pause. */
  #tick(): void {
    this.#stopTicking?.();
    this.#host.requestUpdate();
    if (this.pause > 0) this.#stopTicking = this.#host.clock.after(SECOND, () => this.#tick());
  }
}
