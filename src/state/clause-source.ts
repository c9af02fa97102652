/**
 * Finds what the business says about cookies: the element's own `profile`, what its `policy` names, the provider's around
 * it, the backend's, in that order. The order is that of `ProfileController`; without its schemas, for an element that
 * must be small.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cookieClause, type CookieClause } from '../policy/cookies/cookie-clause.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { askAround } from './ask-around.js';
import { warn } from './warn.js';

/** The two calls that a cookie notice makes. */
export interface NoticeBackend {
  getPolicy?(): Promise<unknown>;
  sendConsents?(submission: object): Promise<unknown>;
}

export interface ClauseHost extends ReactiveControllerHost, HTMLElement {
  profile?: PolicyProfile | undefined;
  policy?: string | undefined;
  api?: string | undefined;
  client?: NoticeBackend | undefined;
}

export class ClauseSource implements ReactiveController {
  readonly #host: ClauseHost;
  readonly #makeBackend: (api: string) => Promise<NoticeBackend>;
  readonly #onFound: () => void;
  #asked: readonly unknown[] = [];
  #turn = 0;
  #around: { profile?: unknown; client?: NoticeBackend } = {};
  #stop: (() => void) | undefined;
  #profile: unknown;
  #clause: CookieClause | undefined;
  #looked = false;

  constructor(host: ClauseHost, makeBackend: (api: string) => Promise<NoticeBackend>, onFound: () => void) {
    this.#host = host;
    this.#makeBackend = makeBackend;
    this.#onFound = onFound;
    host.addController(this);
  }

  /** `undefined` while it is on its way, and where nobody promises anything. */
  get clause(): CookieClause | undefined {
    return this.#clause;
  }

  /** What can be known by now is. */
  get looked(): boolean {
    return this.#looked;
  }

  /** The whole profile as it came. */
  get profile(): unknown {
    return this.#profile;
  }

  hostConnected(): void {
    this.#stop = askAround(this.#host, ['profile', 'client'], (name, value) => {
      this.#around = { ...this.#around, [name]: value };
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    const { profile, policy, api, client } = this.#host;
    const asked = [profile, policy, this.#around.profile, api, client, this.#around.client];
    if (asked.every((one, index) => one === this.#asked[index])) return;
    this.#asked = asked;
    void this.#find();
  }

  /** Who is asked for the profile and takes consent records; `undefined` where nobody is named. */
  async backend(): Promise<NoticeBackend | undefined> {
    const { client, api } = this.#host;
    if (client) return client;
    return api ? this.#makeBackend(api) : this.#around.client;
  }

  async #find(): Promise<void> {
    const turn = ++this.#turn;
    const { profile, policy } = this.#host;
    let found: unknown;
    try {
      found =
        profile ??
        (policy ? await this.#named(policy) : this.#around.profile) ??
        (await (await this.backend())?.getPolicy?.());
    } catch (error) {
      // Nothing is asked and nothing is allowed: the gates stay closed.
      warn('policy', `what is said about cookies could not be had: ${String(error)}`);
    }
    if (turn !== this.#turn) return;
    this.#looked = true;
    this.#host.requestUpdate();
    if (found === undefined) return;
    this.#profile = found;
    this.#clause = cookieClause(found, () => void tellFaults(found));
    this.#onFound();
  }

  async #named(policy: string): Promise<unknown> {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const text = policy.startsWith('#') && root.getElementById(policy.slice(1))?.textContent;
    try {
      if (text) return JSON.parse(text) as unknown;
    } catch {
      // Told there.
    }
    return (await import('./named-policy.js')).namedPolicy(policy);
  }
}

/** Tells the page's author what of the clause had to be left out. */
async function tellFaults(profile: unknown): Promise<void> {
  const { readCookieClause } = await import('../policy/cookies/read-cookie-clause.js');
  for (const problem of readCookieClause(profile).problems) warn('cookies', problem);
}
