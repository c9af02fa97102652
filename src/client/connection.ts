/** How a client reaches its server. */
export interface Connection {
  /** Ends with a slash. */
  readonly baseUrl: URL;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  /** The page's own token against forged requests, sent with every change. */
  readonly csrfToken?: (() => string | undefined) | undefined;
  /** Milliseconds for one call, retries and the answer's body included. */
  readonly timeout: number;
}

/** Parameters of an address; those without a value are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;
