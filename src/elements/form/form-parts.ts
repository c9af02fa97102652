/** What a form is drawn with and not every form needs, each loaded when it is wanted. */
import type { ReactiveControllerHost } from 'lit';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { fieldsOf } from '../../protocol/form/form-fields.js';
import type { FormDefinition } from '../../protocol/form/form-definition.js';
import { LazyModule } from '../../state/lazy-module.js';

/** What draws and reads telephone numbers. */
export type PhoneFields = typeof import('./phone-field.js');

/** Where the parts come from; the element's statics. */
export interface FormPartLoaders {
  /** For what a profile asks and shows, with its words in a language; what it does not have is not loaded. */
  readonly loadConsents: (profile: PolicyProfile, language: string) => Promise<unknown>;
  readonly loadPhones: () => Promise<PhoneFields>;
}

function asksForPhone(form: FormDefinition): boolean {
  return fieldsOf(form).some(({ kind }) => kind === 'phone');
}

export class FormParts {
  readonly #host: ReactiveControllerHost;
  readonly #loaders: FormPartLoaders;
  readonly #phones: LazyModule<PhoneFields>;
  #profile: PolicyProfile | undefined;
  /** What this profile asks with. */
  #consents: LazyModule<unknown> | undefined;

  constructor(host: ReactiveControllerHost, loaders: FormPartLoaders) {
    this.#host = host;
    this.#loaders = loaders;
    this.#phones = new LazyModule(host, loaders.loadPhones);
  }

  get phones(): PhoneFields | undefined {
    return this.#phones.value;
  }

  /** Something that is wanted could not be loaded. */
  get failed(): boolean {
    return this.#consents?.failed === true || this.#phones.failed;
  }

  /** Loads what the form needs, as far as it is known. A language that changes later is each element's own business. */
  want(profile: PolicyProfile | undefined, form: FormDefinition | undefined, language: string): void {
    if (profile !== this.#profile) {
      this.#profile = profile;
      this.#consents = profile && new LazyModule(this.#host, () => this.#loaders.loadConsents(profile, language));
    }
    if (this.failed) return;
    void this.#consents?.load();
    if (form && asksForPhone(form)) void this.#phones.load();
  }

  /** Whether all of it is there. */
  has(profile: PolicyProfile | undefined, form: FormDefinition): boolean {
    if (profile && (profile !== this.#profile || !this.#consents?.value)) return false;
    return !asksForPhone(form) || this.#phones.value !== undefined;
  }

  retry(): void {
    if (this.#consents?.failed) void this.#consents.load();
    if (this.#phones.failed) void this.#phones.load();
  }
}
