import type { RequestKind } from '../../policy/profile/rights.js';
import type { PrivacyRequest, RequestState } from '../../protocol/privacy-request.js';

/** A privacy request was sent. Says which one and how it stands, and nothing of who made it. */
export class PrivacyRequestEvent extends Event {
  static readonly eventName = 'punctual-privacy-request';
  readonly kind: RequestKind;
  readonly reference: string;
  readonly state: RequestState;

  constructor({ kind, reference, state }: Pick<PrivacyRequest, 'kind' | 'reference' | 'state'>) {
    super(PrivacyRequestEvent.eventName, { bubbles: true, composed: true });
    this.kind = kind;
    this.reference = reference;
    this.state = state;
  }
}
