/** Tells the operator of a failure that is the server's own; `cause` is never told to a visitor. */
export type Log = (message: string, cause: unknown) => void;
