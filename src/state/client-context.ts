import { createContext } from '@lit/context';
import type { BookingApi } from '../client/booking-api.js';

/** The client that `<punctual-provider>` hands to what stands inside it. Two copies of the library share the key. */
export const clientContext = createContext<BookingApi | undefined>(Symbol.for('punctual.client'));
