/** Two pictures, dot by dot. */
import type { Page } from 'playwright-core';

/** Dots of rounded corners, which a browser blends with what is behind by parts of a pixel. A line of text has thousands. */
const CORNERS = 120;

/**
 * Where two PNG pictures differ: their sizes if those do, else how many dots and where the first one is. Empty when they are the
 * same but for corners. A browser page decodes them; what is on it does not matter.
 */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<string[]> {
  if (one.equals(other)) return [];
  const blank = await page.context().browser()!.newPage();
  try {
    return await blank.evaluate(
      async ([pictures, corners]) => {
        const [a, b] = await Promise.all(
          pictures.map(async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
            canvas.drawImage(bitmap, 0, 0);
            return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
          }),
        );
        const { width, height } = a!;
        if (width !== b!.width || height !== b!.height) {
          return [`${String(width)}x${String(height)} and ${String(b!.width)}x${String(b!.height)}`];
        }
        const different = Array.from({ length: width * height }, (_, dot) => dot).filter((dot) =>
          [0, 1, 2, 3].some((channel) => a!.data[dot * 4 + channel] !== b!.data[dot * 4 + channel]),
        );
        if (different.length <= corners) return [];
        const corner = [different[0]! % width, Math.floor(different[0]! / width)];
        return [`${String(different.length)} dots, the first at ${String(corner)}`];
      },
      [[one.toString('base64'), other.toString('base64')], CORNERS] as const,
    );
  } finally {
    await blank.close();
  }
}
