/** A reason to end the command, in a sentence for whoever typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** 1: it could not be done; 2: it was not understood. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
