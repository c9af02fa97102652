/** What of an element a page can style, found in the rendered element itself. */

/** Every element in these elements, through all shadow trees. */
export function deepElements(...hosts: readonly Element[]): HTMLElement[] {
  return hosts.flatMap((host) =>
    [...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((inner) => [
      inner,
      ...deepElements(inner),
    ]),
  );
}

const reach = (part: string): string => `--reach-${part}`;

/** Watches which parts a page reaches with `tag::part(…)`, and which it does not. */
export class PartWatch {
  /** Those that a rule of the page has reached so far. */
  readonly reached = new Set<string>();
  /** Those that were drawn with no rule to reach them. */
  readonly missed = new Set<string>();
  readonly #parts: readonly string[];
  readonly #sheet = new CSSStyleSheet();

  constructor(tag: string, parts: readonly string[]) {
    this.#parts = parts;
    for (const part of parts) {
      try {
        // One that is not inherited, so that it tells of the element alone.
        CSS.registerProperty({ name: reach(part), syntax: '<number>', inherits: false, initialValue: '0' });
      } catch (error) {
        if ((error as DOMException).name !== 'InvalidModificationError') throw error;
      }
      this.#sheet.insertRule(`${tag}::part(${part}) { ${reach(part)}: 1 }`);
    }
    document.adoptedStyleSheets.push(this.#sheet);
  }

  /** Looks at what is drawn now. */
  look(host: Element): void {
    for (const element of deepElements(host)) {
      if (element.part.length === 0) continue;
      const style = getComputedStyle(element);
      const names = this.#parts.filter((part) => style.getPropertyValue(reach(part)) === '1');
      names.forEach((name) => this.reached.add(name));
      const isInner = element.getRootNode() !== host.shadowRoot;
      for (const part of element.part) {
        // A nested element's outermost box is the host that has a part of its own.
        if (isInner && (part === 'root' || part === 'card')) continue;
        if (!names.some((name) => name === part || name.endsWith(`-${part}`))) this.missed.add(part);
      }
    }
  }

  stop(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

const READ = /var\((--(?:_|punctual-)[\w-]+)/g;

/** Which custom properties of ours these elements' sheets read, with those of the elements that they draw. */
export function tokensRead(...hosts: readonly Element[]): Set<string> {
  const trees = [...hosts, ...deepElements(...hosts)].map(({ shadowRoot }) => shadowRoot);
  const text = [...new Set(trees.flatMap((tree) => tree?.adoptedStyleSheets ?? []))]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  const made = new Map<string, string[]>();
  const rest = text.replaceAll(/(--_[\w-]+):([^;}]*)/g, (_, name: string, value: string) => {
    made.set(name, [...(made.get(name) ?? []), ...namesIn(value)]);
    return '';
  });
  const read = new Set<string>();
  const follow = (name: string): void => {
    if (read.has(name)) return;
    read.add(name);
    made.get(name)?.forEach(follow);
  };
  namesIn(rest).forEach(follow);
  return new Set([...read].filter((name) => name.startsWith('--punctual-')));
}

const namesIn = (css: string): string[] => [...css.matchAll(READ)].map(([, name]) => name!);

const SHOWN = [
  ...['color', 'backgroundColor', 'borderTopColor', 'borderTopLeftRadius', 'fontFamily', 'blockSize', 'zIndex'],
] as const;

/** How everything in these elements looks, as text to compare. */
export function looksOf(...hosts: readonly Element[]): string {
  const elements = deepElements(...hosts);
  // A change of colour that takes its time has begun where the styles are read: it is taken to its end.
  for (const change of elements.flatMap((element) => element.getAnimations())) {
    if (change instanceof CSSTransition) change.finish();
  }
  return elements
    .map((element) => {
      const styles = [getComputedStyle(element), getComputedStyle(element, '::backdrop')];
      return styles.map((style) => SHOWN.map((name) => style[name as 'color']).join(' ')).join(' ');
    })
    .join('\n');
}
