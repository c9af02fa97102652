/** Every call but those that the first times are shown from. Loaded with the first of them, or ahead of it. */
import { readBusiness, readService, readServices } from '../protocol/plain-answers.js';
import type { BookingApi } from './booking-api.js';
import * as booking from './booking-calls.js';
import { BookingError } from './booking-error.js';
import * as forms from './form-calls.js';
import { pathOf } from './paths.js';
import { getPolicy } from './policy-calls.js';
import type { Transport } from './transport.js';
import * as verification from './verification-calls.js';

/** The calls of a client that are not made first. */
export type OtherCalls = Omit<BookingApi, 'getBoot' | 'getAvailability'>;

/**
 * Code that comes with the first call that needs it: no time is shown later for it. Without a network it does not come.
 * Once it is there, a call begins at once: a page that goes away has no time to wait.
 */
function late<Code>(load: () => Promise<Code>): <T>(use: (code: Code) => Promise<T>) => Promise<T> {
  let code: Code | undefined;
  return async (use) => {
    try {
      code ??= await load();
    } catch (cause) {
      throw new BookingError('offline', 'the code of this call could not be loaded', { cause });
    }
    return use(code);
  };
}

const evidence = late(() => import('./evidence-calls.js'));
const files = late(() => import('./file-calls.js'));
const manage = late(() => import('./manage-calls.js'));

/** Makes the calls over one transport. */
export function createOtherCalls(call: Transport): OtherCalls {
  return {
    getBusiness: ({ signal } = {}) =>
      call({ path: 'business', answer: 'business', read: readBusiness, repeatable: true, signal }),

    listServices: async ({ signal } = {}) => {
      const { services } = await call({
        path: 'services',
        answer: 'services',
        read: readServices,
        repeatable: true,
        signal,
      });
      return services;
    },

    getService: (id, { signal } = {}) =>
      call({ path: pathOf('services', id), answer: 'service', read: readService, repeatable: true, signal }),

    getPolicy: (options = {}) => getPolicy(call, options),

    getForm: (id, options = {}) => forms.getForm(call, id, options),
    submitForm: (id, request, options) => forms.submitForm(call, id, request, options),
    uploadFile: (id, file, options = {}) => files((code) => code.uploadFile(call, id, file, options)),
    sendConsents: (submission, options = {}) => evidence((code) => code.sendConsents(call, submission, options)),
    listConsents: (access, options = {}) => evidence((code) => code.listConsents(call, access, options)),
    startVerification: (request, options = {}) => verification.startVerification(call, request, options),
    checkVerification: (id, code, options = {}) => verification.checkVerification(call, id, code, options),

    privacy: async () => (await import('./privacy-calls.js')).createPrivacyCalls(call),

    prepareBooking: () => Promise.resolve(),
    createHold: (choice, options = {}) => booking.createHold(call, choice, options),
    extendHold: (id, options = {}) => booking.extendHold(call, id, options),
    releaseHold: (id, options = {}) => booking.releaseHold(call, id, options),
    createBooking: (request, options) => booking.createBooking(call, request, options),

    findBooking: (holdId, options) => manage((code) => code.findBooking(call, holdId, options)),
    getBooking: (access, options = {}) => manage((code) => code.getBooking(call, access, options)),
    getCalendarFile: (access, options = {}) => manage((code) => code.getCalendarFile(call, access, options)),
    rescheduleBooking: (access, request, options = {}) =>
      manage((code) => code.rescheduleBooking(call, access, request, options)),
    cancelBooking: (access, request, options = {}) =>
      manage((code) => code.cancelBooking(call, access, request, options)),
  };
}
