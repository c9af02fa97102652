/** Fills the stages of the gallery as they come into sight, and brings each element into its state. */
import type { ElementState } from '../gallery/element-state.js';
import { clientOf, sendTo } from './in-page-client.js';
import { play } from './play.js';
import { bookOne, inWeather } from './weather.js';

type StageState = Omit<ElementState, 'title' | 'note' | 'attributes' | 'content'>;

async function fill(stage: HTMLElement): Promise<void> {
  const state = JSON.parse(stage.dataset['stage'] ?? '{}') as StageState;
  const { business = 'sample', weather = 'fair', properties = {}, steps = [], submitted } = state;
  const client = clientOf(inWeather(weather, sendTo(business, 'page')));
  const access = weather === 'booked' ? { access: await bookOne(client) } : {};

  const made = stage.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
  const form = made.querySelector('form');
  form?.addEventListener('submit', (event) => event.preventDefault());
  stage.append(made);
  // The outermost one: it hands the client on to what is inside.
  const element = [...stage.querySelectorAll<HTMLElement>(':scope > *, :scope > form > *')].find(({ localName }) =>
    localName.startsWith('punctual-'),
  );
  if (!element) return;
  Object.assign(element, { client, ...access, ...properties });
  if (steps.length === 0 && !submitted) return;
  // Nothing of it takes the focus from the visitor, or the page to itself.
  stage.inert = true;
  try {
    await play(element, steps);
    if (submitted && form) {
      await customElements.whenDefined(element.localName);
      await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      // What a press on its button does, without the focus.
      form.checkValidity();
    }
  } finally {
    stage.inert = false;
  }
}

const sight = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      void fill(target as HTMLElement).then(() => target.setAttribute('data-filled', ''));
    }
  },
  { rootMargin: '200px' },
);
for (const stage of document.querySelectorAll('[data-stage]')) sight.observe(stage);
