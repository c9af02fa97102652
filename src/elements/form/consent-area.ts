/**
 * The one place where consent controls are put into a form, in the order in which they are read: the age before anything
 * else is asked, then, after the questions, notice, text messages, the other consents. Owns that order and how controls
 * are asked; each control owns its words and its choice.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingApi } from '../../client/booking-api.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { ChosenConsents } from '../../policy/consent/chosen-consents.js';
import type { ConsentBundle } from '../../policy/consent/consent-record.js';
import { bundleConsents, pageOf } from '../../policy/consent/record-consent.js';
import type { ConsentChoice } from '../../policy/consent/record-consent.js';
import { profileHash, profileVersion } from '../../policy/profile/fingerprint.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { SmsConsent } from '../../protocol/sms.js';
import { VERSION } from '../../protocol/version.js';
import type { Clock } from '../../state/clock.js';
import { randomId } from '../../state/random-id.js';
import { AGE_PARTS, CONSENT_PARTS, NOTICE_PARTS, SMS_PARTS } from './exported-parts.js';

/** What a consent control is, whatever its tag. */
export interface ConsentControl extends HTMLElement {
  /** `undefined` while there is nothing to record. */
  readonly consentChoice: ConsentChoice | undefined;
  reportValidity(): boolean;
}

/** What is the same for an age guard and for nobody else. */
interface AgeGuard extends HTMLElement {
  readonly outcome: 'pass' | 'stop' | undefined;
  readonly actingFor: 'self' | 'other';
  reportValidity(): boolean;
}

/** What is the same for the consent to text messages and for no other. */
interface SmsControl extends ConsentControl {
  readonly smsGiven: boolean;
  /** E.164; only with a yes. */
  readonly phone: string | undefined;
  /** That the number is the visitor's own. */
  readonly proof: string | undefined;
}

/** What a form sends of its consents. */
export interface FormConsents {
  readonly consents?: ConsentBundle;
  readonly smsConsent?: SmsConsent;
  /** The number that may be texted, E.164. */
  readonly phone?: string;
}

/** The same with what a receipt of it is made of, which is not sent. */
export interface CollectedConsents extends FormConsents {
  readonly chosen?: ChosenConsents;
}

/** What the area is drawn from. */
export interface ConsentAreaView {
  readonly profile: PolicyProfile | undefined;
  readonly messages: MessageOverrides | undefined;
  readonly client: BookingApi | undefined;
  readonly clock: Clock;
  /** On another page of the form than the one that is shown. */
  readonly hidden: boolean;
  /** The visitor said how old they are. */
  readonly onAge: () => void;
}

/** The question for the age, which comes before all others (FTC, COPPA FAQ H.3). */
export function ageArea(view: ConsentAreaView): TemplateResult | typeof nothing {
  const { profile, client, clock, hidden, onAge } = view;
  const { age } = profile ?? {};
  if (!age || age.guard === 'none') return nothing;
  return html`<div class="age" ?hidden=${hidden} @punctual-age-change=${onAge}>
    <punctual-age-guard
      exportparts=${AGE_PARTS}
      .profile=${profile}
      .client=${client}
      .clock=${clock}
    ></punctual-age-guard>
  </div>`;
}

/** The controls that a profile asks for once the questions are answered. */
export function consentArea(view: ConsentAreaView): TemplateResult | typeof nothing {
  const { profile, messages, client, clock, hidden } = view;
  if (!profile) return nothing;
  const { sms, consents = [] } = profile;
  return html`<div class="consents" part="consents" ?hidden=${hidden}>
    <punctual-notice
      compact
      exportparts=${NOTICE_PARTS}
      .profile=${profile}
      .client=${client}
      .clock=${clock}
    ></punctual-notice>
    ${
      sms
        ? html`<punctual-sms-consent
            exportparts=${SMS_PARTS}
            .profile=${profile}
            .client=${client}
            .clock=${clock}
            .messages=${messages}
          ></punctual-sms-consent>`
        : nothing
    }
    ${consents.map(
      ({ id }) =>
        html`<punctual-consent
          exportparts=${CONSENT_PARTS}
          purpose=${id}
          .profile=${profile}
          .client=${client}
          .clock=${clock}
          .messages=${messages}
        ></punctual-consent>`,
    )}
  </div>`;
}

function isControl(element: Element): element is ConsentControl {
  return 'consentChoice' in element && 'reportValidity' in element;
}

function isAgeGuard(element: Element): element is AgeGuard {
  return 'outcome' in element && 'actingFor' in element;
}

function isSmsControl(element: Element): element is SmsControl {
  return isControl(element) && 'smsGiven' in element;
}

/** Everything that the areas hold. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('.age > *, .consents > *')];
}

function guardIn(root: ParentNode): AgeGuard | undefined {
  return elementsIn(root).find(isAgeGuard);
}

/** Whether somebody is too young: nothing of theirs may be asked or sent. */
export function isStopped(root: ParentNode): boolean {
  return guardIn(root)?.outcome === 'stop';
}

/** Whether the visitor is known to be old enough, or nobody asks; shows what is missing. */
export function allowsAnswers(root: ParentNode): boolean {
  const guard = guardIn(root);
  return !guard || guard.reportValidity();
}

/** Whether every control lets the form go on; the first that does not shows why. */
export function allowsSending(root: ParentNode): boolean {
  if (isStopped(root)) return false;
  return elementsIn(root).every((element) => {
    if (!('reportValidity' in element) || (element as ConsentControl).reportValidity()) return true;
    // The browser focuses the element, which knows better where.
    (element as ConsentControl).focus();
    return false;
  });
}

/** When and where a choice is recorded. */
export interface ConsentMoment {
  readonly profile: PolicyProfile;
  readonly surface: 'booking' | 'form';
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Address of the page. */
  readonly page: string;
}

/** What was chosen, as records of this moment; empty where nothing was asked. */
export function collectConsents(root: ParentNode, { profile, surface, now, page }: ConsentMoment): FormConsents {
  const elements = elementsIn(root);
  const choices = elements.filter(isControl).flatMap(({ consentChoice }) => consentChoice ?? []);
  const consents = bundleConsents(choices, {
    surface,
    actingFor: guardIn(root)?.actingFor ?? 'self',
    notice: { version: profileVersion(profile), ...(profile.links?.policy && { url: profile.links.policy }) },
    profileHash: profileHash(profile),
    page: pageOf(page),
    widgetVersion: VERSION,
    at: new Date(now).toISOString(),
    makeId: randomId,
  });
  const sms = elements.find(isSmsControl);
  if (!consents) return {};
  if (!sms?.consentChoice) return { consents };
  const { smsGiven: given, phone, proof } = sms;
  return {
    consents,
    smsConsent: { given, ...(given && proof !== undefined && { proof }) },
    ...(given && phone !== undefined && { phone }),
  };
}

/** Whether two answers differ in nothing but when they were given. */
export function isSameChoice(a: FormConsents, b: FormConsents): boolean {
  const timeless = (consents: FormConsents): string =>
    JSON.stringify(consents, (key, value: unknown) => (key === 'recordId' || key === 'at' ? undefined : value));
  return timeless(a) === timeless(b);
}

/** Remembers what was chosen: the same choice is the same record, so that what is sent again is the same request. */
export class ConsentCollector {
  #last: FormConsents = {};

  /** The choices as records, none without a profile; of this moment where they differ from those of before. */
  collect(
    root: ParentNode,
    profile: PolicyProfile | undefined,
    rest: Omit<ConsentMoment, 'profile'>,
  ): CollectedConsents {
    if (!profile) return {};
    const moment = { profile, ...rest };
    const made = collectConsents(root, moment);
    if (!isSameChoice(made, this.#last)) this.#last = made;
    const { consents } = this.#last;
    return { ...this.#last, ...(consents && { chosen: { ...consents, profile } }) };
  }
}
