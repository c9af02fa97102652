/** What custom-elements.json says of attributes, properties and states, held against the elements themselves. */
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';

interface Member {
  readonly name: string;
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members: readonly Member[];
  readonly cssStates?: readonly { readonly name: string }[];
}

type FormElementClass = typeof LitElement & { readonly formAssociated?: boolean };

const answer = await fetch('/custom-elements.json');
const { modules } = (await answer.json()) as { modules: readonly { declarations?: readonly Partial<Declaration>[] }[] };
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declared): declared is Declaration => declared.tagName !== undefined);

/** What elements of the library tell one another. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = { 'punctual-form': ['embedding'] };

/** What the platform tells a form control by another way than an observed attribute. */
const TOLD_OTHERWISE = ['disabled'];

for (const { tagName, attributes = [], members, cssStates = [] } of elements) {
  describe(`the manifest of ${tagName}`, () => {
    let Class: FormElementClass;
    before(async () => {
      await import(`../../src/define/${tagName}.ts`);
      Class = customElements.get(tagName) as FormElementClass;
    });

    it('has the attributes that are observed, and no other', () => {
      const observed = Class.formAssociated
        ? [...new Set([...Class.observedAttributes, ...TOLD_OTHERWISE])]
        : Class.observedAttributes;
      expect(attributes.map(({ name }) => name).sort()).to.deep.equal([...observed].sort());
    });

    it('has the properties and methods that an element has', () => {
      const element = document.createElement(tagName);
      for (const { name, kind, static: ofClass } of members) {
        const owner = ofClass ? Class : element;
        expect(name in owner, name).to.equal(true);
        if (kind === 'method') expect((owner as unknown as Record<string, unknown>)[name], name).to.be.a('function');
      }
    });

    it('misses no property that a page can set', () => {
      const known = new Set([...members.map(({ name }) => name), ...(INTERNAL[tagName] ?? [])]);
      const settable = [...Class.elementProperties].filter(([, options]) => !options.state).map(([name]) => name);
      // A property of a symbol is Lit's own.
      expect(settable.filter((name) => typeof name === 'string' && !known.has(name))).to.deep.equal([]);
    });

    it('has the states that it can be in', async () => {
      const states = cssStates.map(({ name }) => name);
      expect(states).to.deep.equal(Class.formAssociated ? ['disabled', 'invalid'] : []);
      if (!Class.formAssociated) return;
      const element = await fixture<LitElement>(`<${tagName} disabled></${tagName}>`);
      await element.updateComplete;
      expect(element.matches(':state(disabled)'), 'disabled').to.equal(true);
    });
  });
}
