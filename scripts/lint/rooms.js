/**
 * The rooms of `src/` and what each may import: a downward arrow only. A room is a folder, or a file that lies in `src/`
 * itself. What is not named here is refused.
 *
 * - `all`: anything of that room.
 * - `types`: `import type` only, so that nothing of it is loaded.
 * - `port`: the port files of the client only, so that a test or a page can put another transport behind them.
 * - `port-or-types`: the port files, and types of the rest.
 */

/** The client without its transport: what stands here imports no HTTP library. */
export const CLIENT_PORT_FILES = [
  'src/client/booking-api.ts',
  'src/client/booking-error.ts',
  'src/client/configure.ts',
];

/** @type {Record<string, Record<string, 'all' | 'types' | 'port' | 'port-or-types'>>} */
export const ROOMS = {
  embed: { define: 'all', client: 'all', styles: 'all' },
  // The registering modules join an element to the transport, which no element knows.
  define: { elements: 'all', state: 'all', client: 'all' },
  index: { elements: 'all', client: 'all', protocol: 'all', state: 'types' },
  elements: {
    i18n: 'all',
    styles: 'all',
    state: 'all',
    client: 'port-or-types',
    protocol: 'all',
    policy: 'all',
    scheduling: 'all',
  },
  state: { client: 'port', protocol: 'all', policy: 'all', scheduling: 'all' },
  testing: { server: 'all', protocol: 'all', client: 'all' },
  server: { protocol: 'all', policy: 'all', scheduling: 'all' },
  client: { protocol: 'all', policy: 'all', scheduling: 'all' },
  protocol: { policy: 'all', scheduling: 'all' },
  policy: { scheduling: 'all' },
  // Texts are keyed by the codes of errors.
  i18n: { client: 'types', protocol: 'types', scheduling: 'all' },
  styles: {},
  scheduling: {},
};
