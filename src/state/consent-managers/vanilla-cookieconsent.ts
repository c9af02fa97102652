/**
 * vanilla-cookieconsent 3 (orestbida/cookieconsent). Its cookie says which categories and services were accepted, its
 * events when that changes. Its cookie is never read behind its back: only it knows whether the choice still holds.
 */
import type { ConnectManager, ManagerGlobals } from './consent-manager.js';

interface VanillaApi {
  validConsent?(): boolean;
  acceptedCategory?(name: string): boolean;
  acceptedService?(service: string, category: string): boolean;
  showPreferences?(): void;
}

/** What its events carry. */
interface Told {
  readonly categories?: readonly string[];
  readonly services?: Readonly<Record<string, readonly string[]>>;
}

const EVENTS = ['cc:onFirstConsent', 'cc:onConsent', 'cc:onChange'];

/** What the events say serves where the page keeps the manager in a module of its own, without a global. */
export const connectVanilla: ConnectManager = ({ changed, theirs, object }) => {
  const api = (): VanillaApi | undefined =>
    (object ?? (globalThis as ManagerGlobals).CookieConsent) as VanillaApi | undefined;
  const ending = new AbortController();
  let told: Told = {};
  for (const name of EVENTS) {
    globalThis.addEventListener(
      name,
      (event) => {
        told = (event as CustomEvent<{ cookie?: Told } | undefined>).detail?.cookie ?? {};
        changed();
      },
      ending,
    );
  }
  const hasCategory = (name: string): boolean =>
    api()?.acceptedCategory?.(name) ?? told.categories?.includes(name) ?? false;
  const hasService = (name: string, category: string): boolean =>
    api()?.acceptedService?.(name, category) ?? told.services?.[category]?.includes(name) ?? false;
  return {
    has: (category, service) => {
      // A choice that it is about to ask for again is none.
      if (api()?.validConsent?.() === false) return false;
      const name = theirs(category) ?? category;
      if (service === undefined) return hasCategory(name);
      return hasService(theirs(`${category}/${service}`) ?? service, name);
    },
    open: () => api()?.showPreferences?.(),
    stop: () => ending.abort(),
  };
};
