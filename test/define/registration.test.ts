import { expect } from '@open-wc/testing';

const tags = [
  'punctual-age-guard',
  'punctual-booking',
  'punctual-calendar',
  'punctual-notice',
  'punctual-popup',
  'punctual-provider',
  'punctual-slot-picker',
  'punctual-timezone',
];
const registered = (): string[] => tags.filter((tag) => customElements.get(tag));

describe('registration', () => {
  it('is nothing that importing a class does', async () => {
    await Promise.all([
      import('../../src/elements/booking/booking-element.js'),
      import('../../src/elements/popup/popup-element.js'),
      import('../../src/elements/provider/provider-element.js'),
      import('../../src/elements/notice/notice-element.js'),
      import('../../src/elements/age-guard/age-guard-element.js'),
      import('../../src/elements/timezone/timezone-element.js'),
    ]);
    expect(registered()).to.be.empty;
  });

  it('of the booking registers what it draws', async () => {
    await import('../../src/define/punctual-booking.js');
    expect(registered()).to.deep.equal(['punctual-booking', 'punctual-calendar', 'punctual-slot-picker']);
  });

  it('of the notice and of the age guard registers nothing else', async () => {
    const before = registered();
    await Promise.all([
      import('../../src/define/punctual-notice.js'),
      import('../../src/define/punctual-age-guard.js'),
    ]);
    expect(registered().filter((tag) => !before.includes(tag))).to.deep.equal([
      'punctual-age-guard',
      'punctual-notice',
    ]);
  });

  it('of the popup registers it alone: its booking waits until it is opened', async () => {
    const before = registered();
    await import('../../src/define/punctual-popup.js');
    expect(registered().filter((tag) => !before.includes(tag))).to.deep.equal(['punctual-popup']);
  });

  it('of the choice of a zone registers it', async () => {
    expect(registered()).not.to.include('punctual-timezone');
    await import('../../src/define/punctual-timezone.js');
    expect(registered()).to.include('punctual-timezone');
  });

  it('leaves a tag that is taken as it is', async () => {
    class Other extends HTMLElement {}
    customElements.define('punctual-provider', Other);
    await import('../../src/define/punctual-provider.js');
    expect(customElements.get('punctual-provider')).to.equal(Other);
  });

  it('lets an api attribute make a client, and refuses an address that is not https', async () => {
    const { clientFor } = await import('../../src/state/client-factory.js');
    expect(clientFor('https://book.example.com/v1')).to.have.property('getBoot');
    expect(clientFor('http://book.example.com/v1')).to.equal(undefined);
  });
});
