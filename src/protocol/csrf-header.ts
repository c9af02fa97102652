/** The request header that carries the token of a page that sends cookies. */
export const CSRF_HEADER = 'x-csrf-token';
