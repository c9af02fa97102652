import type { RequestOutcome } from '../../../protocol/privacy-request.js';

/** An outcome of which only some is not empty. */
export function outcome(parts: Partial<RequestOutcome> = {}): RequestOutcome {
  return { deleted: [], anonymised: [], corrected: [], withdrawn: [], retained: [], ...parts };
}
