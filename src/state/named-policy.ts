/** What an element's `policy` names, where it is no profile that the page holds: a preset, or a mistake. */
import { isPresetId, loadPreset } from '../policy/presets/load-preset.js';
import { warn } from './warn.js';

/** The profile of a preset; told, and `undefined`, where there is none. */
export async function namedPolicy(policy: string): Promise<unknown> {
  if (isPresetId(policy)) return loadPreset(policy);
  warn(
    'policy',
    `policy="${policy}" is ignored: write the id of a preset, or the #id of a <script type="application/json">`,
  );
  return undefined;
}
