/** The changelog at a release: what is under Unreleased gets the version and the day, and a new Unreleased begins. */
const UNRELEASED = '## [Unreleased]';

/** The file as it is to be, and the part that tells of the release. */
export interface ReleasedChangelog {
  readonly text: string;
  readonly section: string;
}

/** Throws where there is nothing to release, or the version is told of already. `day` is `YYYY-MM-DD`. */
export function releaseChangelog(text: string, version: string, day: string): ReleasedChangelog {
  if (text.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md tells of ${version} already.`);
  const begin = text.indexOf(UNRELEASED);
  if (begin < 0) throw new Error(`CHANGELOG.md has no line "${UNRELEASED}".`);
  const after = begin + UNRELEASED.length;
  const next = text.indexOf('\n## ', after);
  const end = next < 0 ? text.length : next;
  const body = text.slice(after, end).trim();
  if (!body.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#')))
    throw new Error('CHANGELOG.md has nothing under Unreleased: say what the release brings.');
  const section = `## [${version}] - ${day}\n\n${body}\n`;
  const rest = text.slice(end).replace(/^\n*/, '');
  return { text: `${text.slice(0, after)}\n\n${section}${rest === '' ? '' : `\n${rest}`}`, section };
}
