/**
 * Klaro 0.7. A category of ours is its services of that purpose, all of them. What is switched in its window and not
 * saved yet is no choice, and neither are its defaults.
 */
import type { ConnectManager, ManagerGlobals } from './consent-manager.js';

interface KlaroManager {
  readonly confirmed?: boolean;
  readonly savedConsents?: Readonly<Record<string, boolean>>;
  readonly config?: {
    readonly services?: readonly { readonly name: string; readonly purposes?: readonly string[] }[];
  };
  watch?(watcher: { update(): void }): void;
  unwatch?(watcher: { update(): void }): void;
}

interface Klaro {
  getManager?(): KlaroManager | undefined;
  show?(config?: unknown, modal?: boolean): void;
}

/** Either Klaro itself, or one of its managers. Klaro throws while it has no config. */
function managerOf(klaro: (Klaro & KlaroManager) | undefined): KlaroManager | undefined {
  try {
    return klaro?.getManager ? klaro.getManager() : klaro;
  } catch {
    return undefined;
  }
}

export const connectKlaro: ConnectManager = ({ changed, theirs, object }) => {
  const klaro = (object ?? (globalThis as ManagerGlobals).klaro) as (Klaro & KlaroManager) | undefined;
  const manager = managerOf(klaro);
  const watcher = { update: changed };
  manager?.watch?.(watcher);
  const isSaved = (name: string): boolean => manager?.confirmed === true && manager.savedConsents?.[name] === true;
  const isService = (name: string): boolean => manager?.config?.services?.some((one) => one.name === name) ?? false;
  const hasPurpose = (purpose: string): boolean => {
    const services = (manager?.config?.services ?? []).filter((service) => service.purposes?.includes(purpose));
    return services.length > 0 && services.every(({ name }) => isSaved(name));
  };
  return {
    has: (category, service) => {
      if (service !== undefined) return isSaved(theirs(`${category}/${service}`) ?? service);
      const name = theirs(category) ?? category;
      return isService(name) ? isSaved(name) : hasPurpose(name);
    },
    open: () => klaro?.show?.(undefined, true),
    stop: () => manager?.unwatch?.(watcher),
  };
};
