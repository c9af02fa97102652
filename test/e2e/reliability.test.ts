/**
 * What must hold whatever fault a visitor meets: one booking in the end, nothing written twice, no dead end and nothing
 * uncaught. What they are told and how often it was asked is in docs/reliability.md, from a run of `npm run reliability`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FAULT_CASES } from '../reliability/fault-cases.js';
import { openGround, tryFault, type Ground } from '../reliability/try-fault.js';
import { startBrowser } from '../support/browser.js';

let ground: Ground;

before(async () => {
  ground = await openGround(await startBrowser());
});

after(async () => {
  await ground.stop();
  await ground.browser.close();
});

describe('a visitor books once, whatever happens', () => {
  for (const fault of FAULT_CASES) {
    it(`${fault.occasion}: ${fault.fault}`, async () => {
      const outcome = await tryFault(ground, fault);
      assert.equal(outcome.booked, 1, 'bookings in the end');
      assert.ok(outcome.bookedMeanwhile <= 1, 'bookings meanwhile');
      assert.ok(outcome.answersKept, 'what was written');
      assert.deepEqual(outcome.uncaught, []);
      // Whoever has to press something has been told why.
      assert.ok(outcome.wayOn === undefined || outcome.told.length > 0, 'told why');
    });
  }
});
