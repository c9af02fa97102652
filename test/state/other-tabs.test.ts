import { expect } from '@open-wc/testing';
import type { SlotChoice } from '../../src/protocol/hold.js';
import { OtherTabs } from '../../src/state/other-tabs.js';
import { SyntheticHost } from './synthetic-host.js';

const choice: SlotChoice = { serviceId: 'cut', start: '2026-03-09T09:00:00Z', staffId: 'ada' };

/** A tab that keeps a slot, or none. */
function tab(kept?: SlotChoice): { tabs: OtherTabs; host: SyntheticHost } {
  const host = new SyntheticHost();
  return { tabs: new OtherTabs(host, () => kept), host };
}

/** Once a message that is sent now has come round. */
async function round(): Promise<void> {
  const [from, to] = [new BroadcastChannel('punctual.test'), new BroadcastChannel('punctual.test')];
  await new Promise((resolve) => {
    to.onmessage = resolve;
    from.postMessage('');
  });
  from.close();
  to.close();
}

/** Whether `asker` hears that the slot is kept. */
async function hears(asker: OtherTabs, wanted = choice): Promise<boolean> {
  let heard = false;
  asker.ask(wanted, () => (heard = true));
  await round();
  await round();
  return heard;
}

describe('OtherTabs', () => {
  it('hears of a slot that another tab keeps, however its instant is written', async () => {
    const [keeper, asker] = [tab(choice), tab()];
    expect(await hears(asker.tabs, { ...choice, start: '2026-03-09T09:00:00.000Z' })).to.equal(true);
    keeper.host.disconnect();
    asker.host.disconnect();
  });

  it('hears of no other slot, and of nothing from a tab that keeps none', async () => {
    const [keeper, idle, asker] = [tab(choice), tab(), tab()];
    expect(await hears(asker.tabs, { ...choice, staffId: 'ben' })).to.equal(false);
    expect(await hears(idle.tabs, { ...choice, start: '2026-03-09T10:00:00Z' })).to.equal(false);
    for (const { host } of [keeper, idle, asker]) host.disconnect();
  });

  it('hears of nothing once the other has gone, and of nothing when it has gone itself', async () => {
    const [keeper, asker] = [tab(choice), tab()];
    keeper.host.disconnect();
    expect(await hears(asker.tabs)).to.equal(false);
    keeper.host.connect();
    asker.host.disconnect();
    expect(await hears(asker.tabs)).to.equal(false);
    keeper.host.disconnect();
  });
});
