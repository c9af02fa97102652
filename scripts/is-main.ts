import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** True in the file that node was told to run, false where that file was imported. */
export const isMain = (url: string): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
