/**
 * A guest on a page that has a consent manager already: its choice is the page's, and ours is not asked. Owns that the
 * manager's answer is told, and told again when it changes. Loaded where there is one.
 */
import { answerConsent } from '../consent-hub.js';
import { warn } from '../warn.js';
import type { ConnectManager, ConnectedManager, ManagerName } from './consent-manager.js';

/** Loads an adapter. Each path is written out, since a bundler makes a chunk of an import that it can read. */
const MANAGER_LOADERS: Readonly<Record<ManagerName, () => Promise<ConnectManager>>> = {
  'vanilla-cookieconsent': async () => (await import('./vanilla-cookieconsent.js')).connectVanilla,
  klaro: async () => (await import('./klaro.js')).connectKlaro,
  tcf: async () => (await import('./tcf.js')).connectTcf,
  'google-consent-mode': async () => (await import('./google-consent-mode.js')).connectGoogle,
  page: async () => (await import('./page.js')).connectPage,
};

/** What a guest knows. */
export interface GuestOptions {
  readonly name: ManagerName;
  /** The manager's own object, where it is not a global. */
  readonly object: unknown;
  /** What it calls a category or a service of ours. */
  readonly theirs: (key: string) => string | undefined;
  /** What needs no choice. */
  readonly isNecessary: (category: string) => boolean;
}

/** A guest that listens. */
export interface Guest {
  /** Opens the manager's own settings, where they can be opened. */
  open(): void;
  stop(): void;
}

/** Begins to listen. Until the manager has answered, nothing is allowed; nor where it cannot be listened to. */
export function beGuest({ name, object, theirs, isNecessary }: GuestOptions): Guest {
  let manager: ConnectedManager | undefined;
  let stopped = false;
  const tell = (): void => {
    const one = manager;
    if (one) answerConsent((category, service) => isNecessary(category) || one.has(category, service));
  };
  MANAGER_LOADERS[name]().then(
    (connect) => {
      if (stopped) return;
      manager = connect({ changed: tell, theirs, object });
      tell();
    },
    (error: unknown) => warn('consent-manager', `${name} could not be listened to: ${String(error)}`),
  );
  return {
    open: () => manager?.open?.(),
    stop: () => {
      stopped = true;
      manager?.stop();
      manager = undefined;
    },
  };
}
