import type { Service } from '../protocol/service.js';
import { firstChoices, refusedWishes } from '../state/service-choices.js';
import type { ChoiceName, Choices, Wishes } from '../state/service-choices.js';
import { checkedAttribute } from './checked-attribute.js';

const WANTED: Readonly<Record<ChoiceName, string>> = {
  duration: 'the service has no such length',
  staff: 'nobody of that id gives the service',
  location: 'the service has no location of that id',
  party: 'this is no number of seats that the service has',
};

/** Warns of each attribute that names what the service does not have. */
export function checkWishes(host: Element, service: Service, wishes: Wishes): void {
  for (const name of refusedWishes(service, wishes)) {
    const written = host.getAttribute(name) ?? String(wishes[name]);
    checkedAttribute(name, written, () => false, `${WANTED[name]} (${service.id})`);
  }
}

/** How an element's attributes want the service, with a warning for what there is not. */
export function checkedChoices(host: Element & Wishes, service: Service): Choices {
  checkWishes(host, service, host);
  return firstChoices(service, host);
}
