/** Runs work again when the database asks for it. Owns how long and how often; what such an asking is, is passed in. */

const PATIENCE = 5000;
const FIRST_PAUSE = 4;
const LONGEST_PAUSE = 100;

/**
 * The result of `work`, which is run from its beginning again as long as its failure `isRetryable`, until five seconds
 * after it failed first. The pauses grow and are random, so that those who met once do not meet again.
 */
export async function retrying<T>(isRetryable: (error: unknown) => boolean, work: () => Promise<T>): Promise<T> {
  let deadline: number | undefined;
  for (let longest = FIRST_PAUSE; ; longest = Math.min(LONGEST_PAUSE, longest * 2)) {
    try {
      return await work();
    } catch (error) {
      deadline ??= performance.now() + PATIENCE;
      if (!isRetryable(error) || performance.now() > deadline) throw error;
    }
    await new Promise((resume) => setTimeout(resume, Math.random() * longest));
  }
}
