import { expect } from '@open-wc/testing';
import type { Boot } from '../../src/protocol/boot.js';
import { structuredDataText } from '../../src/state/structured-data.js';

const url = 'https://www.example.com/book';

const boot: Boot = {
  business: {
    name: 'Praxis </script><script>alert(1)</script>',
    timeZone: 'Europe/Berlin',
    locales: ['de'],
    contact: { email: 'hallo@example.com', phone: '+49 30 5550100' },
    capabilities: { holds: true, reschedule: true, cancel: true },
  },
  services: [
    {
      id: 'first-visit',
      name: 'First visit',
      description: 'Half an hour',
      group: 'Treatment',
      durations: [30, 60],
      price: { amount: 9000, currency: 'EUR' },
      prices: [{ duration: 60, amount: 16_050, currency: 'EUR' }],
      capacity: 1,
      staff: [],
      locations: [
        { id: 'office', kind: 'in-person', name: 'Praxis', address: 'Torstraße 1' },
        { id: 'video', kind: 'video', name: 'Video call' },
      ],
      bookingWindow: { noticeMinutes: 0, daysAhead: 60 },
    },
    {
      id: 'tasting',
      name: 'Tasting',
      durations: [45],
      price: { amount: 5000, currency: 'JPY' },
      capacity: 4,
      staff: [],
      locations: [],
      bookingWindow: { noticeMinutes: 0, daysAhead: 60 },
    },
    {
      id: 'call',
      name: 'Call',
      durations: [15],
      capacity: 1,
      staff: [],
      locations: [],
      bookingWindow: { noticeMinutes: 0, daysAhead: 60 },
    },
  ],
};

type Thing = Readonly<Record<string, unknown>>;

const parsed = (serviceId?: string, language?: string): readonly Thing[] => {
  const text = structuredDataText(boot, { url, language, serviceId });
  const data = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  expect(data['@context']).to.equal('https://schema.org');
  return data['@graph'];
};

describe('what can be booked, for search engines', () => {
  it('is each service with its business, prices and places, and where it is reserved', () => {
    expect(parsed('first-visit', 'de')).to.deep.equal([
      {
        '@type': 'Service',
        identifier: 'first-visit',
        name: 'First visit',
        description: 'Half an hour',
        category: 'Treatment',
        provider: {
          '@type': 'Organization',
          name: boot.business.name,
          email: 'hallo@example.com',
          telephone: '+49 30 5550100',
        },
        offers: [
          { '@type': 'Offer', price: '90.00', priceCurrency: 'EUR', eligibleDuration: minutes(30) },
          { '@type': 'Offer', price: '160.50', priceCurrency: 'EUR', eligibleDuration: minutes(60) },
        ],
        availableChannel: [
          {
            '@type': 'ServiceChannel',
            name: 'Praxis',
            serviceUrl: url,
            serviceLocation: { '@type': 'Place', name: 'Praxis', address: 'Torstraße 1' },
          },
          { '@type': 'ServiceChannel', name: 'Video call', serviceUrl: url },
        ],
        potentialAction: {
          '@type': 'ReserveAction',
          target: {
            '@type': 'EntryPoint',
            urlTemplate: url,
            inLanguage: 'de',
            actionPlatform: ['https://schema.org/DesktopWebPlatform', 'https://schema.org/MobileWebPlatform'],
          },
          result: { '@type': 'Reservation', name: 'First visit' },
        },
      },
    ]);
  });

  it('says nothing that the business does not say', () => {
    const [call] = parsed('call');
    expect(Object.keys(call!)).to.deep.equal(['@type', 'identifier', 'name', 'provider', 'potentialAction']);
    expect(JSON.stringify(call)).not.to.include('inLanguage');
  });

  it('writes amounts as the currency counts them', () => {
    expect(JSON.stringify(parsed('tasting'))).to.include('"price":"5000"');
  });

  it('has all services where the page fixes none, and none where it fixes one that is not there', () => {
    const ids = (serviceId?: string) => parsed(serviceId).map(({ identifier }) => identifier);
    expect(ids()).to.deep.equal(['first-visit', 'tasting', 'call']);
    expect(ids('nope')).to.deep.equal([]);
  });

  it('ends no script, whatever a name is', () => {
    expect(structuredDataText(boot, { url })).not.to.match(/</);
  });
});

function minutes(value: number): Thing {
  return { '@type': 'QuantitativeValue', value, unitCode: 'MIN' };
}
