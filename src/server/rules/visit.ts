/** How a request came, as far as the rules have to know. */
export interface Visit {
  /** Whose it is, as far as addresses tell; absent within a page, and where the address is this machine's own. */
  readonly address?: string | undefined;
  /** What came in the header `Challenge-Answer`. */
  readonly challengeAnswer?: string | undefined;
}
