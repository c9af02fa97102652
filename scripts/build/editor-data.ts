/** Writes what editors read of our elements, made of `custom-elements.json`: for VS Code and for JetBrains. */
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { inRoot } from '../paths.js';

/** `dist/vscode.html-custom-data.json`, `dist/vscode.css-custom-data.json` and `dist/web-types.json`. */
export function writeEditorData(): Promise<void> {
  // Each changes what it is given.
  const read = (): never => JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as never;
  const options = {
    outdir: inRoot('dist'),
    descriptionSrc: 'summary',
    hideMethodDocs: true,
    // A list of all that an editor offers by name anyway.
    hideCssPropertiesDocs: true,
    hideCssPartsDocs: true,
    hideLogs: true,
  } as const;
  generateVsCodeCustomElementData(read(), options);
  generateJetBrainsWebTypes(read(), { ...options, packageJson: false });
  return Promise.resolve();
}
