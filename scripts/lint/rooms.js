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
  'src/client/unreachable.ts',
];

/** @type {Record<string, Record<string, 'all' | 'types' | 'port' | 'port-or-types'>>} */
export const ROOMS = {
  embed: { define: 'all', hydrate: 'all', unavailable: 'all', client: 'all', styles: 'all' },
  // Stands alone, so that nothing that it needs can be missing.
  unavailable: {},
  // Both draw: one on a server, one on what that drew.
  ssr: { define: 'all', client: 'all', i18n: 'all', protocol: 'all', state: 'all' },
  hydrate: { i18n: 'all', state: 'all' },
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
  testing: { server: 'all', protocol: 'all', client: 'all', scheduling: 'all' },
  server: { protocol: 'all', policy: 'all', scheduling: 'all' },
  client: { protocol: 'all', policy: 'all', scheduling: 'all' },
  protocol: { policy: 'all', scheduling: 'all' },
  policy: { scheduling: 'all' },
  // What frameworks are told of the elements: types, and nothing to load.
  types: { elements: 'types' },
  // Texts are keyed by the codes of errors; what mails say too stands where a server finds it.
  i18n: { client: 'types', protocol: 'types', policy: 'all', scheduling: 'all' },
  styles: {},
  scheduling: {},
};
