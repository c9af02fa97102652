/**
 * What can be booked, in the words of schema.org, for search engines and assistants: each service with its business, places
 * and prices, and where it is reserved. Owns the words; knows no page. Says only what the business says.
 */
import type { Boot } from '../protocol/boot.js';
import type { Business } from '../protocol/business.js';
import type { Location, Service } from '../protocol/service.js';
import { priceOf } from './service-choices.js';

/** Marks the script that says it, on whoever's side it was written. */
export const STRUCTURED_DATA = 'data-punctual-structured-data';

/** Where it is said. */
export interface StructuredDataPlace {
  /** Address of the page on which one books. */
  readonly url: string;
  /** BCP 47 tag of the page's language. */
  readonly language?: string | undefined;
  /** The service that the page books; all of them unless set. */
  readonly serviceId?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

/** Without what is not known: `undefined` would be left out of the JSON too, an empty list would not. */
const known = (members: Thing): Thing =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && !isEmptyList(value)));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** In units of the currency, as schema.org wants it: `90.00` where the wire has 9000. */
function amountText(amount: number, currency: string): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return (amount / 10 ** digits).toFixed(digits);
}

function offersOf(service: Service): Thing[] {
  return service.durations.flatMap((minutes) => {
    const price = priceOf(service, minutes);
    if (!price) return [];
    return [
      {
        '@type': 'Offer',
        price: amountText(price.amount, price.currency),
        priceCurrency: price.currency,
        eligibleDuration: { '@type': 'QuantitativeValue', value: minutes, unitCode: 'MIN' },
      },
    ];
  });
}

function channelsOf(locations: readonly Location[], url: string): Thing[] {
  return locations.map(({ kind, name, address }) =>
    known({
      '@type': 'ServiceChannel',
      name,
      serviceUrl: url,
      serviceLocation: kind === 'in-person' ? known({ '@type': 'Place', name, address }) : undefined,
    }),
  );
}

function providerOf({ name, contact = {} }: Business): Thing {
  const { email, phone: telephone, url } = contact;
  return known({ '@type': 'Organization', name, email, telephone, url });
}

function serviceThing(service: Service, business: Business, { url, language }: StructuredDataPlace): Thing {
  const { id, name, description, group, locations } = service;
  return known({
    '@type': 'Service',
    identifier: id,
    name,
    description,
    category: group,
    provider: providerOf(business),
    offers: offersOf(service),
    availableChannel: channelsOf(locations, url),
    potentialAction: {
      '@type': 'ReserveAction',
      target: known({
        '@type': 'EntryPoint',
        urlTemplate: url,
        inLanguage: language || undefined,
        actionPlatform: ['https://schema.org/DesktopWebPlatform', 'https://schema.org/MobileWebPlatform'],
      }),
      result: { '@type': 'Reservation', name },
    },
  });
}

/** JSON-LD as text that may stand in a script: it ends none, whatever a business calls its services. */
export function structuredDataText({ business, services }: Boot, place: StructuredDataPlace): string {
  const shown = services.filter(({ id }) => place.serviceId === undefined || id === place.serviceId);
  const things = shown.map((service) => serviceThing(service, business, place));
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
