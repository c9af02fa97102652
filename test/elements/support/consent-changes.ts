import { ConsentChangeEvent } from '../../../src/elements/consent/consent-events.js';

/** Hears of each consent that is given, taken back or withdrawn inside an element. */
export function onConsentChange(target: EventTarget, hear: (event: ConsentChangeEvent) => void): void {
  target.addEventListener(ConsentChangeEvent.eventName, (event) => {
    if (event instanceof ConsentChangeEvent) hear(event);
  });
}
