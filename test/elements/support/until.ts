/** Waits until something holds: looked at after every frame, so that no test waits for a number of milliseconds. */
export async function until<T>(look: () => T, what: string): Promise<T> {
  for (let frames = 0; frames < 300; frames += 1) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`it never came to this: ${what}`);
}
