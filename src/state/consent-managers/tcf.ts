/**
 * IAB Transparency & Consent Framework 2.3, by `__tcfapi`. A category is a set of purposes, all of which need consent:
 * legitimate interest is no yes. A vendor also has to be one that the visitor was shown (2.3). Where the framework says
 * that it does not apply, nobody was asked, and nothing is allowed.
 */
import type { ConnectManager, ManagerGlobals } from './consent-manager.js';

type Flags = Readonly<Record<string, boolean | undefined>>;

/** What of the framework's data is read. */
interface TcData {
  readonly eventStatus?: string;
  readonly listenerId?: number;
  readonly gdprApplies?: boolean;
  readonly purpose?: { readonly consents?: Flags };
  readonly vendor?: { readonly consents?: Flags; readonly disclosedVendors?: Flags };
}

type TcfApi = (
  command: string,
  version: number,
  callback: (data: TcData | undefined, success: boolean) => void,
  parameter?: number,
) => void;

/** Purposes by category: 1 storage; 2, 3, 4, 7 advertising; 8, 9 measurement. */
const PURPOSES: Readonly<Record<string, string>> = {
  preferences: '1',
  analytics: '1 8 9',
  marketing: '1 2 3 4 7',
};

/** What is said while its window is open is not said yet. */
const SAID = ['tcloaded', 'useractioncomplete'];

export const connectTcf: ConnectManager = ({ changed, theirs, object }) => {
  const api = (): TcfApi | undefined => (object ?? (globalThis as ManagerGlobals).__tcfapi) as TcfApi | undefined;
  let data: TcData | undefined;
  let listenerId: number | undefined;
  let stopped = false;
  const leave = (): void => {
    if (listenerId !== undefined) api()?.('removeEventListener', 2, () => undefined, listenerId);
  };
  api()?.('addEventListener', 2, (told, success) => {
    listenerId = told?.listenerId ?? listenerId;
    if (stopped) leave();
    else if (success && told && SAID.includes(told.eventStatus ?? '')) {
      data = told;
      changed();
    }
  });
  const hasVendor = (id: string): boolean => {
    const { consents, disclosedVendors } = data?.vendor ?? {};
    return consents?.[id] === true && (disclosedVendors === undefined || disclosedVendors[id] === true);
  };
  return {
    has: (category, service) => {
      const purposes = (theirs(category) ?? PURPOSES[category] ?? '').split(/\s+/).filter(Boolean);
      if (data?.gdprApplies !== true || purposes.length === 0) return false;
      if (!purposes.every((purpose) => data?.purpose?.consents?.[purpose] === true)) return false;
      if (service === undefined) return true;
      const vendor = theirs(`${category}/${service}`);
      return vendor !== undefined && hasVendor(vendor);
    },
    stop: () => {
      stopped = true;
      leave();
    },
  };
};
