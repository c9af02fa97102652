/** A consent manager that the page has already. Owns the names that it can be called by, and what each must tell. */
import { warn } from '../warn.js';

/** `page`: the page itself says what is allowed. */
export const MANAGER_NAMES = ['vanilla-cookieconsent', 'klaro', 'tcf', 'google-consent-mode', 'page'] as const;
export type ManagerName = (typeof MANAGER_NAMES)[number];

/** What an adapter is given. */
export interface ManagerSite {
  /** Is called whenever the manager's choice may be another one. */
  readonly changed: () => void;
  /** What the manager calls a category or a service of ours (`analytics`, `analytics/matomo`), where it is named. */
  readonly theirs: (key: string) => string | undefined;
  /** The manager's own object, where it is not a global. */
  readonly object: unknown;
}

/** A manager that is listened to. */
export interface ConnectedManager {
  /** Whether it allows a category, or one service of it, by a choice that was made. */
  has(category: string, service?: string): boolean;
  /** Opens its own settings, where it can. */
  open?(): void;
  stop(): void;
}

export type ConnectManager = (site: ManagerSite) => ConnectedManager;

/** Where managers leave themselves. */
export type ManagerGlobals = Readonly<Partial<Record<'CookieConsent' | 'klaro' | '__tcfapi' | 'dataLayer', unknown>>>;

/** The manager that is on the page by now. Consent mode is not looked for: it may well be our own. */
export function detectManager(page: object = globalThis): ManagerName | undefined {
  const { CookieConsent, klaro, __tcfapi } = page as ManagerGlobals;
  if (typeof __tcfapi === 'function') return 'tcf';
  if (typeof (klaro as { getManager?: unknown } | undefined)?.getManager === 'function') return 'klaro';
  if (typeof (CookieConsent as { getCookie?: unknown } | undefined)?.getCookie === 'function')
    return 'vanilla-cookieconsent';
  return undefined;
}

const isName = (text: string): text is ManagerName => (MANAGER_NAMES as readonly string[]).includes(text);

/** The manager that a page names: `auto` looks for one, `none` is none. */
export function managerFor(named: string | undefined): ManagerName | undefined {
  const wanted = named || 'auto';
  if (isName(wanted)) return wanted;
  if (wanted !== 'auto' && wanted !== 'none') {
    warn('attribute', `defers-to="${wanted}" is ignored: write auto, none, ${MANAGER_NAMES.join(', ')}`);
  }
  return wanted === 'none' ? undefined : detectManager();
}
