/** How a request reached the server. */
export interface RequestInfo {
  /** Address of the socket's other end; absent for a request from within a page. */
  readonly remoteAddress?: string | undefined;
}
