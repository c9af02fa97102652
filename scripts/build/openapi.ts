import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../paths.js';

/** Writes `dist/openapi.json` from what was built, so that the file says what the package does. */
export async function writeOpenApi(): Promise<void> {
  const { createOpenApiDocument } = (await import(pathToFileURL(inRoot('dist/protocol/openapi.js')).href)) as {
    createOpenApiDocument: () => unknown;
  };
  writeFileSync(inRoot('dist/openapi.json'), `${JSON.stringify(createOpenApiDocument(), undefined, 2)}\n`);
}
