import { expect } from '@open-wc/testing';
import { entryState, keepInEntry } from '../../src/state/history-entry.js';
import { manageLink, parseManageFragment, takeManageLink } from '../../src/state/manage-link.js';

const access = { id: 'b1', manageToken: 'abc-DEF_123' };
const PAGE = 'https://www.example.com/book?x=1#top';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a manage link', () => {
  for (const [page, link] of [
    ['/manage.html', 'https://www.example.com/manage.html#booking=b1&token=abc-DEF_123'],
    ['manage?lang=de', 'https://www.example.com/manage?lang=de#booking=b1&token=abc-DEF_123'],
    ['https://other.example/m#old', 'https://other.example/m#booking=b1&token=abc-DEF_123'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://[', undefined],
  ] as const) {
    it(`to ${page} is ${link ?? 'none'}`, () => {
      expect(manageLink(page, access, PAGE)).to.equal(link);
      if (link) expect(parseManageFragment(new URL(link).hash)).to.deep.equal(access);
    });
  }

  for (const hash of [
    '',
    '#',
    '#contact',
    '#booking=b1',
    '#token=x&booking=b1',
    '#booking=b1&token=x&more=1',
    '#booking=<b>&token=x',
  ]) {
    it(`is not ${hash || 'an empty fragment'}`, () => {
      expect(parseManageFragment(hash)).to.equal(undefined);
    });
  }

  it('is taken from the address once, and kept beside what the page keeps', () => {
    history.replaceState({ own: 1 }, '', '#booking=b1&token=abc-DEF_123');
    const entries = history.length;
    expect(takeManageLink(window)).to.deep.equal(access);
    expect([location.hash, history.length]).to.deep.equal(['', entries]);
    expect((history.state as { own: number }).own).to.equal(1);
    expect(takeManageLink(window)).to.deep.equal(access);
  });
});

describe('what is kept with the history entry', () => {
  it('is nothing of ours where the page keeps something else in its place', () => {
    for (const state of [null, 'text', 7, { punctual: 'theirs' }, { other: true }]) {
      history.replaceState(state, '');
      expect(entryState()).to.deep.equal({});
    }
  });

  it('keeps what else is there', () => {
    history.replaceState('text', '');
    keepInEntry({ access });
    keepInEntry({ pending: { holdId: 'h', idempotencyKey: 'k', serviceId: 's' } });
    expect(entryState()).to.deep.equal({
      access,
      pending: { holdId: 'h', idempotencyKey: 'k', serviceId: 's' },
    });
  });
});
