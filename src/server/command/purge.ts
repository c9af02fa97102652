/** `punctual purge`: takes away what the profile says is kept no longer, or says what would go, and why. */
import { textIn } from '../../policy/profile/text.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { purge, type PurgeLine } from '../rules/privacy/purge.js';
import { inOffice } from './open-office.js';

/** What was asked for on the command line. */
export interface PurgeCommand {
  readonly configFile: string | undefined;
  readonly dryRun: boolean;
}

const WHY = {
  'no-period': 'left alone: its end is a criterion in words, which no server can read',
  'unknown-beginning':
    'left alone: it counts from something that no server can know; `since` of the line says what to count from',
} as const;

function lineText(line: PurgeLine, { retention = [], language = 'en' }: PolicyProfile, dryRun: boolean): string {
  const what = textIn(retention[line.line]?.what ?? '', language).text;
  const rule = `retention ${line.line}, “${what}”`;
  if ('left' in line) return `${line.what}: ${WHY[line.left]} (${rule})`;
  const until = new Date(line.before).toISOString();
  const verb = dryRun ? 'would go' : line.count === 1 ? 'is gone' : 'are gone';
  return `${line.what}: ${line.count} ${verb}, ${line.since} before ${until} (${rule}: ${line.period})`;
}

/** Purges, and prints a line for each kind of rows that the profile names. */
export function handlePurge({ configFile, dryRun }: PurgeCommand): Promise<void> {
  return inOffice({ configFile }, async (office) => {
    const lines = await purge(office, dryRun);
    for (const line of lines) console.log(lineText(line, office.policy ?? {}, dryRun));
    if (lines.length === 0) console.log('The profile says of nothing that is kept here how long it is kept.');
  });
}
