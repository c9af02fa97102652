/**
 * The code that shows what was chosen once it is sent. Owns that it is fetched beside the sending, so that it is there
 * with the answer. How it is loaded is set by the registering modules (`define/`), because nothing here may know an element.
 */
import type { ReactiveControllerHost } from 'lit';
import { LazyModule } from './lazy-module.js';

let load: (() => Promise<unknown>) | undefined;

/** Sets what loads and registers the element for receipts. The last one stays. */
export function setReceiptLoader(loader: () => Promise<unknown>): void {
  load = loader;
}

/** The code, for one host. Where nobody set a loader, the page registers the element itself. */
export function receiptCode(host: ReactiveControllerHost): LazyModule<unknown> {
  return new LazyModule(host, () => load?.() ?? customElements.whenDefined('punctual-consent-receipt'));
}
