/**
 * Asks the provider around an element, by the community's context protocol, without the library for it: an element that
 * must be small only listens. The keys are those of `profile-context` and `client-context`.
 */
const PROVIDER = 'punctual-provider';

type Told = (name: string, value: unknown) => void;

class ContextRequest extends Event {
  readonly subscribe = true;
  readonly context: symbol;
  readonly contextTarget: Element;
  readonly callback: (value: unknown, stop?: () => void) => void;

  constructor(context: symbol, contextTarget: Element, callback: ContextRequest['callback']) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Asks for `punctual.<name>` each, and hears of changes; the answer ends it. */
export function askAround(host: Element, names: readonly string[], told: Told): () => void {
  const stops: (() => void)[] = [];
  let ended = false;
  const ask = (): void => {
    for (const name of ended ? [] : names) {
      const heard: ContextRequest['callback'] = (value, stop) => {
        if (stop) stops.push(stop);
        if (!ended) told(name, value);
      };
      host.dispatchEvent(new ContextRequest(Symbol.for(`punctual.${name}`), host, heard));
    }
  };
  // A provider that is registered later has not heard the question.
  if (host.closest(`${PROVIDER}:not(:defined)`)) void customElements.whenDefined(PROVIDER).then(ask);
  else ask();
  return () => {
    ended = true;
    for (const stop of stops) stop();
  };
}
