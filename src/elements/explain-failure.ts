import type { BookingError } from '../client/booking-error.js';
import { warn } from '../state/warn.js';

/**
 * Tells a page's author why the backend of an element could not be reached. The visitor has been told already, and where
 * it is their own connection there is nothing to explain.
 */
export function explainFailure(host: Element & { readonly api?: string | undefined }, { code }: BookingError): void {
  const api = host.api ?? host.closest('punctual-provider')?.getAttribute('api');
  if (code !== 'offline' || !api || !navigator.onLine) return;
  void import('../client/unreachable.js').then(
    async ({ whyUnreachable }) => warn(...(await whyUnreachable(api))),
    () => warn('unreachable', `${api} could not be reached`),
  );
}
