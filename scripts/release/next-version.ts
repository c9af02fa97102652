/** What comes after a version: `patch`, `minor` and `major` as npm counts, or a later version that is named. */
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

type Numbers = readonly [number, number, number];

function numbersOf(version: string): Numbers | undefined {
  const [, ...parts] = VERSION.exec(version) ?? [];
  return parts.length === 3 ? (parts.map(Number) as unknown as Numbers) : undefined;
}

const isLater = (a: Numbers, b: Numbers): boolean => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at]! > b[at]!;
};

/** The next version. Throws what to write instead. */
export function nextVersion(current: string, wish: string): string {
  const now = numbersOf(current);
  if (!now) throw new Error(`package.json has "${current}", which is no version such as 1.2.3.`);
  const [major, minor, patch] = now;
  switch (wish) {
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'major':
      return `${major + 1}.0.0`;
    default: {
      const named = numbersOf(wish);
      if (!named) throw new Error(`Say patch, minor, major or a version such as 1.2.3, not "${wish}".`);
      if (!isLater(named, now)) throw new Error(`${wish} is not later than ${current}.`);
      return wish;
    }
  }
}
