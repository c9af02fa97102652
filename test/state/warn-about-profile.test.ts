import { expect } from '@open-wc/testing';
import { isInDevelopment, warnAboutProfile } from '../../src/state/warn-about-profile.js';

const isLintLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/policy/lint/lint.'));

async function warningsOf(action: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (line: string) => lines.push(line);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('a page is in development', () => {
  for (const [page, expected] of [
    ['http://localhost:8787/book', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:3000/', true],
    ['http://shop.localhost/', true],
    ['file:///home/ada/index.html', true],
    ['https://www.example.com/?punctual-lint', true],
    ['https://www.example.com/?a=1&punctual-lint=1', true],
    ['https://www.example.com/', false],
    ['https://localhost.example.com/', false],
    ['https://notlocalhost/', false],
    ['https://www.example.com/punctual-lint', false],
  ] as const) {
    it(`${String(expected)} of ${page}`, () => expect(isInDevelopment(page)).to.equal(expected));
  }
});

describe('a profile with something wrong', () => {
  it('costs a visitor nothing, and tells whoever builds the page once', async () => {
    const profile = { sells: true };
    expect(await warningsOf(() => warnAboutProfile(profile, 'https://www.example.com/'))).to.deep.equal([]);
    expect(isLintLoaded()).to.equal(false);

    const warnings = await warningsOf(() => warnAboutProfile(profile));
    expect(isLintLoaded()).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^\[punctual\] rights-04: error at \/rights\/opt-out-of-sale: data is sold, and nobody can opt out of it \(Cal\. /,
    );
    expect(await warningsOf(() => warnAboutProfile(profile))).to.deep.equal([]);
  });
});
