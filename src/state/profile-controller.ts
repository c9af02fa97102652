/**
 * Finds what the business promises: the element's own `profile`, the document that its `policy` names, the provider's
 * around it, the backend's, in that order. Owns the order; a profile that is no profile is told to the page's author.
 */
import { ContextConsumer } from '@lit/context';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import { isPresetId, loadPreset } from '../policy/presets/load-preset.js';
import { readPlainProfile } from '../policy/profile/plain-profile.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { toBookingError } from './booking-errors.js';
import { profileContext } from './profile-context.js';
import { warn } from './warn.js';
import { warnAboutProfile } from './warn-about-profile.js';

/** An element that shows something of a profile. */
export interface ProfileHost extends ReactiveControllerHost, HTMLElement {
  /** The profile itself. */
  profile?: PolicyProfile | undefined;
  /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds a profile. */
  policy?: string | undefined;
}

type Args = readonly [PolicyProfile | undefined, string | undefined, PolicyProfile | undefined, BookingApi | undefined];

export class ProfileController {
  readonly #host: ProfileHost;
  readonly #task: Task<Args, PolicyProfile | undefined>;

  /** `client` is asked only where nothing nearer has a profile. */
  constructor(host: ProfileHost, client: () => BookingApi | undefined) {
    this.#host = host;
    const provided = new ContextConsumer(host, { context: profileContext, subscribe: true });
    this.#task = new Task(host, {
      args: () => [host.profile, host.policy, provided.value, client()] as const,
      task: async ([own, named, around, api], { signal }) =>
        own ?? (named ? await this.#named(named) : undefined) ?? around ?? api?.getPolicy?.({ signal }),
      onComplete: (profile) => {
        if (profile) void warnAboutProfile(profile).catch(() => undefined);
      },
    });
  }

  /** `undefined` while it is on its way, and where nobody promises anything. */
  get profile(): PolicyProfile | undefined {
    return this.#host.profile ?? this.#task.value;
  }

  /** It could not be had. */
  get failed(): boolean {
    return this.#task.error !== undefined;
  }

  /** Why it could not be had. */
  get error(): unknown {
    return this.#task.error;
  }

  /** It may still come. */
  get pending(): boolean {
    return (
      this.profile === undefined &&
      (this.#task.status === TaskStatus.INITIAL || this.#task.status === TaskStatus.PENDING)
    );
  }

  /** The same as an error of the port. A backend that promises nothing says `not-found`, which is no problem. */
  get problem(): BookingError | undefined {
    const told = this.failed ? toBookingError(this.error) : undefined;
    return told?.code === 'not-found' ? undefined : told;
  }

  retry(): void {
    void this.#task.run();
  }

  async #named(policy: string): Promise<PolicyProfile | undefined> {
    if (isPresetId(policy)) return loadPreset(policy);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const text = policy.startsWith('#') ? root.getElementById(policy.slice(1))?.textContent : undefined;
    if (!text) {
      warn(
        'policy',
        `policy="${policy}" is ignored: write the id of a preset, or the #id of a <script type="application/json">`,
      );
      return undefined;
    }
    return checkProfile(text, policy);
  }
}

/** The profile in a text; what is wrong with it is told by its path. */
async function checkProfile(text: string, where: string): Promise<PolicyProfile | undefined> {
  const document = parseJson(text);
  try {
    return readPlainProfile(document);
  } catch {
    // The schema knows what is wrong, if anything is.
  }
  const { checkProfileDocument } = await import('../policy/profile/check-profile.js');
  const { profile, problems } = checkProfileDocument(document);
  for (const problem of problems) warn('policy', `${where} ${problem}`);
  return profile;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
