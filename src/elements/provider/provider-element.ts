import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { clientContext } from '../../state/client-context.js';
import { clientFor } from '../../state/client-factory.js';
import { profileContext } from '../../state/profile-context.js';

/**
 * @summary Hands one client, one profile and one language to every element inside it.
 *
 * Draws nothing. What is inside may still have its own `api`, `client` or `lang`.
 *
 * @tag punctual-provider
 *
 * @slot - Anything, with elements of the library somewhere in it.
 */
export class ProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents !important;
    }
  `;

  /** Base URL of the booking API. */
  @property() api?: string;

  /** The backend, instead of `api`. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** What the business promises, instead of what the backend says. */
  @property({ attribute: false }) profile?: PolicyProfile | undefined;

  readonly #profile = new ContextProvider(this, { context: profileContext });
  readonly #provider = new ContextProvider(this, { context: clientContext });

  protected override willUpdate(): void {
    this.#provider.setValue(this.client ?? (this.api ? clientFor(this.api) : undefined));
    this.#profile.setValue(this.profile);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
