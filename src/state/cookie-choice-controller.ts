/**
 * The visitor's choice about cookies: read, made, kept, withdrawn, and told to whoever asks. Owns the order of things: no
 * answer is given before the kept choice is read, and a choice holds from the moment that it is made, whatever else comes of it.
 * Draws nothing and knows no words.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  keepDays,
  keptRecords,
  memoryKey,
  readChoice,
  validUntil,
  writeChoice,
  type KeptChoice,
} from '../policy/cookies/choice-memory.js';
import {
  allowedKeys,
  faceOf,
  isAllowed,
  optionalKeys,
  type ChoiceBy,
  type CookieFace,
  type CookieKey,
} from '../policy/cookies/cookie-choice.js';
import type { CookieClause } from '../policy/cookies/cookie-clause.js';
import { dropKept, keep, onKeptElsewhere, readKept } from './choice-store.js';
import { systemClock, type Clock } from './clock.js';
import { answerConsent, consent } from './consent-hub.js';

/** A signal that is seen again is remembered anew after so many days. */
const RENEW = 30 * 86_400_000;

export interface ChoiceHost extends ReactiveControllerHost {
  readonly clock?: Clock | undefined;
  /** Days that the page wants a choice to hold. */
  readonly keepDays?: number | undefined;
}

/** A choice that was just made. */
export interface MadeChoice {
  readonly choice: KeptChoice;
  readonly before: ReadonlySet<CookieKey>;
  /** Ids of the records before. */
  readonly earlier: Readonly<Record<string, string>>;
  readonly until: number;
  readonly with: 'button' | 'switch';
}

const none: ReadonlySet<CookieKey> = new Set();

export class CookieChoiceController implements ReactiveController {
  readonly #host: ChoiceHost;
  readonly #onMade: (made: MadeChoice) => void;
  #clause: CookieClause | undefined;
  #choice: KeptChoice | undefined;
  #stopHearing: (() => void) | undefined;
  #guest = false;

  constructor(host: ChoiceHost, onMade: (made: MadeChoice) => void) {
    this.#host = host;
    this.#onMade = onMade;
    host.addController(this);
  }

  /** The browser sends the Global Privacy Control signal. */
  get gpc(): boolean {
    return (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  }

  get choice(): KeptChoice | undefined {
    return this.#choice;
  }

  get face(): CookieFace {
    return this.#clause ? faceOf(this.#clause.categories, this.#choice, this.gpc) : 'nothing';
  }

  /** What is allowed now. */
  get allowed(): ReadonlySet<CookieKey> {
    return this.#clause ? allowedKeys(this.#clause.categories ?? [], this.#choice, this.gpc) : none;
  }

  /** Reads the kept choice about what this clause asks, and answers. */
  use(clause: CookieClause): void {
    this.#clause = clause;
    this.#stopHearing?.();
    this.#stopHearing = onKeptElsewhere(memoryKey(clause), () => this.#read());
    this.#read();
  }

  /** Somebody else answers: what was chosen here is not asked and not told. */
  defer(guest: boolean): void {
    if (this.#guest === guest) return;
    this.#guest = guest;
    if (!guest) this.#answer();
  }

  /** The visitor allows these and no others. */
  choose(allowed: ReadonlySet<CookieKey>, by: 'button' | 'switch'): void {
    if (this.#clause) this.#make(allowed, 'visitor', by);
  }

  /** Notes the ids of the records of a choice, so that the next ones can take their place. */
  noteRecords(choice: KeptChoice, records: Readonly<Record<string, string>>): void {
    const clause = this.#clause;
    if (!clause || choice !== this.#choice) return;
    // Meanwhile it may have been cleared, or another tab may have chosen: that is not undone.
    if (readKept(memoryKey(clause), clause.mayStore) !== writeChoice(choice, clause)) return;
    this.#choice = { ...choice, records: { ...choice.records, ...records } };
    this.#keep();
  }

  hostConnected(): void {
    if (this.#clause) this.use(this.#clause);
  }

  hostDisconnected(): void {
    this.#stopHearing?.();
    this.#stopHearing = undefined;
    if (!this.#guest) answerConsent(undefined);
  }

  #now(): number {
    return (this.#host.clock ?? systemClock).now();
  }

  get #days(): number {
    return keepDays(this.#host.keepDays);
  }

  #read(): void {
    const clause = this.#clause;
    if (!clause) return;
    const now = this.#now();
    this.#choice = readChoice(readKept(memoryKey(clause), clause.mayStore), clause, { now, days: this.#days });
    if (this.gpc && !this.#guest) this.#hearSignal(now);
    this.#answer();
    this.#host.requestUpdate();
  }

  /** The signal is a refusal of its own, kept so that nobody is asked again when it is gone. */
  #hearSignal(now: number): void {
    const [clause, choice] = [this.#clause, this.#choice];
    if (!clause || optionalKeys(clause.categories ?? []).length === 0) return;
    if (!choice || (choice.by === 'visitor' && !choice.gpc && choice.allowed.size > 0)) {
      this.#make(none, 'gpc', 'button');
    } else if (choice.by === 'gpc' && now - choice.at > RENEW) {
      this.#choice = { ...choice, at: now };
      this.#keep();
    }
  }

  #make(allowed: ReadonlySet<CookieKey>, by: ChoiceBy, how: 'button' | 'switch'): void {
    const clause = this.#clause!;
    const categories = clause.categories ?? [];
    const before = allowedKeys(categories, this.#choice, false);
    const earlier = this.#choice?.records ?? keptRecords(readKept(memoryKey(clause), clause.mayStore));
    const known = optionalKeys(categories).filter((key) => allowed.has(key));
    this.#choice = {
      by,
      at: this.#now(),
      gpc: this.gpc,
      allowed: new Set(known),
      records: earlier,
    };
    this.#keep();
    this.#answer();
    this.#onMade({
      choice: this.#choice,
      before,
      earlier,
      until: validUntil(this.#choice, this.#days),
      with: how,
    });
    this.#host.requestUpdate();
  }

  #keep(): void {
    const clause = this.#clause;
    if (clause && this.#choice) keep(memoryKey(clause), writeChoice(this.#choice, clause), clause.mayStore);
  }

  #answer(): void {
    const categories = this.#clause?.categories ?? [];
    if (this.#guest || !this.#clause) return;
    const allowed = this.allowed;
    answerConsent((category, service) => isAllowed(categories, allowed, category, service));
    if (!consent.has('preferences')) forgetPreferences();
  }
}

/** What was remembered of the visitor's own choices, and which policy they have seen. */
export function forgetPreferences(): void {
  dropKept('preferences.');
  dropKept('policy.');
}
