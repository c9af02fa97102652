/** For tests of pages that use Punctual: the reference server behind Mock Service Worker. */
export { createHandlers } from './handlers.js';
