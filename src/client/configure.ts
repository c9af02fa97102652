import type { BookingApi } from './booking-api.js';

let defaultClient: BookingApi | undefined;

/** Sets the client for every element of the page that has none of its own. */
export function configure(settings: { readonly client: BookingApi | undefined }): void {
  defaultClient = settings.client;
}

/** The client that `configure` set. */
export function configuredClient(): BookingApi | undefined {
  return defaultClient;
}
