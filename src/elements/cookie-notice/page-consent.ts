/** What a page's own code uses: whether it may, and what the visitor would rather not choose again. */
export { consent } from '../../state/consent-hub.js';
export { recallPreference, rememberPreference } from '../../state/preference-memory.js';
