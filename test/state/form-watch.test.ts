import { expect } from '@open-wc/testing';
import { FormWatch } from '../../src/state/form-watch.js';
import { ManualClock } from '../elements/support/manual-clock.js';

let clock: ManualClock;
let watch: FormWatch;

/** As long passes. */
function pass(seconds: number): void {
  clock.advance(seconds * 1000);
}

describe('FormWatch', () => {
  beforeEach(() => {
    clock = new ManualClock('2026-03-09T07:00:00Z');
    watch = new FormWatch(() => clock);
    watch.shown();
  });

  for (const [seconds, told] of [
    [1.9, { noticed: { seconds: 1 } }],
    [60, { noticed: { seconds: 60 } }],
    [61, {}],
  ] as const) {
    it(`of ${seconds} seconds tells ${JSON.stringify(told)}`, () => {
      pass(seconds);
      watch.shown();
      watch.tried();
      expect(watch.told).to.deep.equal(told);
    });
  }

  it('counts to the first press, so that the same is sent again', () => {
    pass(3);
    watch.tried();
    pass(30);
    watch.tried();
    expect(watch.told).to.deep.equal({ noticed: { seconds: 3 } });
  });

  it('tells nothing while nobody asked for it to be sent', () => {
    expect(watch.told).to.deep.equal({});
  });

  it('tells that the trap was filled in, and nothing once it is empty again', () => {
    pass(90);
    watch.tried();
    watch.fill('http://spam.example');
    expect(watch.told).to.deep.equal({ noticed: { trap: true } });
    watch.fill('');
    expect(watch.told).to.deep.equal({});
  });
});
