/**
 * Proves that a number is the visitor's own: has a code sent there and checks the one that is typed. Owns the pause
 * between codes, the tries that are left and the proof; draws nothing. A number that changes begins anew. Where the proof
 * is used at once, the number is confirmed only when it was; a proof whose use failed is used again, without another code.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { isBookingError } from '../client/booking-error.js';
import type { Clock } from './clock.js';

/** A backend that can prove a contact. */
type VerificationApi = BookingApi & Required<Pick<BookingApi, 'startVerification' | 'checkVerification'>>;

export type VerificationStatus = 'none' | 'sending' | 'sent' | 'checking' | 'confirmed';

/** What went wrong last. */
export type VerificationProblem = 'not-sent' | 'missing' | 'wrong' | 'expired' | 'too-many' | 'not-checked';

/** Tries a code has: as many as the reference server gives it. */
const TRIES = 5;
/** Milliseconds until another code can be asked for: a message is seldom later. */
const PAUSE = 30_000;
const SECOND = 1000;

export class VerificationController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly clock: Clock };
  readonly #client: () => BookingApi | undefined;
  readonly #use: ((proof: string) => Promise<void>) | undefined;
  #status: VerificationStatus = 'none';
  #problem: VerificationProblem | undefined;
  #number: string | undefined;
  #id = '';
  #proof: string | undefined;
  #tries = TRIES;
  #expiresAt = 0;
  #againAt = 0;
  #stopTicking: (() => void) | undefined;

  /** `use` is told the proof; without it the proof is for whoever asks. */
  constructor(
    host: ReactiveControllerHost & { readonly clock: Clock },
    client: () => BookingApi | undefined,
    use?: (proof: string) => Promise<void>,
  ) {
    this.#host = host;
    this.#client = client;
    this.#use = use;
    host.addController(this);
  }

  /** The client, where it can prove a number. */
  get api(): VerificationApi | undefined {
    const client = this.#client();
    return client?.startVerification && client.checkVerification ? (client as VerificationApi) : undefined;
  }

  get status(): VerificationStatus {
    return this.#status;
  }

  get problem(): VerificationProblem | undefined {
    return this.#problem;
  }

  get triesLeft(): number {
    return this.#tries;
  }

  /** Epoch milliseconds until which the code counts. */
  get expiresAt(): number {
    return this.#expiresAt;
  }

  /** Milliseconds until another code can be asked for. */
  get pause(): number {
    return Math.max(0, this.#againAt - this.#host.clock.now());
  }

  /** What shows the server that the number is the visitor's. */
  proofOf(number: string | undefined): string | undefined {
    return number !== undefined && number === this.#number ? this.#proof : undefined;
  }

  hostDisconnected(): void {
    this.#stopTicking?.();
  }

  /** Begins anew where the number is another one. */
  follow(number: string | undefined): void {
    if (number === undefined || number === this.#number || this.#status === 'none') return;
    this.#number = undefined;
    this.#proof = undefined;
    this.#set('none');
  }

  /** Has a code sent. */
  async start(number: string, locale: string): Promise<void> {
    if (this.#status === 'sending' || this.pause > 0) return;
    this.#number = number;
    this.#proof = undefined;
    this.#set('sending');
    try {
      const request = { channel: 'sms', to: number, purpose: 'sms-consent', locale } as const;
      const sent = await this.api?.startVerification(request);
      if (this.#number !== number) return;
      if (!sent) throw new TypeError('the client proves no numbers');
      const now = this.#host.clock.now();
      this.#id = sent.id;
      this.#tries = TRIES;
      this.#expiresAt = now + sent.expiresIn * SECOND;
      this.#againAt = now + PAUSE;
      this.#set('sent');
      this.#tick();
    } catch {
      if (this.#number === number) this.#set('none', 'not-sent');
    }
  }

  /** Checks a code; answers whether the number is proven now. */
  async check(code: string): Promise<boolean> {
    if (this.#status !== 'sent') return false;
    if (this.#proof) return this.#finish(this.#number, this.#proof);
    const typed = code.replace(/\s/g, '');
    if (!typed) return this.#refuse('missing');
    if (this.#host.clock.now() >= this.#expiresAt) return this.#refuse('expired');
    if (this.#tries === 0) return this.#refuse('too-many');
    const number = this.#number;
    this.#set('checking');
    try {
      const answer = await this.api?.checkVerification(this.#id, typed);
      if (this.#number !== number || !answer) return false;
      this.#proof = answer.proof;
      return await this.#finish(number, answer.proof);
    } catch (cause) {
      if (this.#number !== number) return false;
      return this.#judge(cause);
    }
  }

  /** Uses the proof, where it is used at once. */
  async #finish(number: string | undefined, proof: string): Promise<boolean> {
    this.#set('checking');
    try {
      await this.#use?.(proof);
    } catch (cause) {
      if (this.#number !== number) return false;
      if (!isBookingError(cause) || cause.code !== 'verification-failed') return this.#refuse('not-checked');
      // It was used before, or has grown too old.
      this.#proof = undefined;
      return this.#refuse('expired');
    }
    if (this.#number === number) this.#set('confirmed');
    return this.#number === number;
  }

  #judge(cause: unknown): boolean {
    if (!isBookingError(cause) || !['verification-failed', 'validation'].includes(cause.code)) {
      return this.#refuse('not-checked');
    }
    this.#tries -= 1;
    return this.#refuse(this.#tries > 0 ? 'wrong' : 'too-many');
  }

  #refuse(problem: VerificationProblem): false {
    this.#set('sent', problem);
    return false;
  }

  /** Draws each second of the pause. */
  #tick(): void {
    this.#stopTicking?.();
    this.#host.requestUpdate();
    if (this.pause > 0) this.#stopTicking = this.#host.clock.after(SECOND, () => this.#tick());
  }

  #set(status: VerificationStatus, problem?: VerificationProblem): void {
    this.#status = status;
    this.#problem = problem;
    this.#host.requestUpdate();
  }
}
