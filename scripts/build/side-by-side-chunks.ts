/**
 * What is always loaded together is one file: brotli packs a large file better than ten small ones, and a browser begins
 * sooner. Left to itself, the bundler splits off whatever two entries share.
 */
import { inRoot } from '../paths.js';

/** How the bundler tells of its modules. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

const FLOW = 'src/define/punctual-booking.ts';

/** What a booking goes on with once a time is chosen: one chunk, loaded while times are looked at. */
const STEPS = [
  'src/client/other-calls.ts',
  'src/elements/booking/later-steps.ts',
  'src/define/punctual-form.ts',
  'src/elements/form/form-element.ts',
];

/**
 * What a form asks where there is a profile, and shows of it at the end: nearly always together, so that any of them brings
 * the others along.
 */
const ASKED = ['notice', 'sms-consent', 'consent', 'consent-receipt'].map((name) => `src/define/punctual-${name}.ts`);

/** What knows ky, zod and the schemas: wanted where something is out of the ordinary. */
const THOROUGH = [
  'src/client/thorough-call.ts',
  'src/policy/profile/check-profile.ts',
  'src/protocol/form/read-definition.ts',
];

/** A question of many forms, with profile and without. */
const PHONE = 'src/define/punctual-phone.ts';

/** What a page may well have without the flow: the part of it that they need is a chunk of its own. */
const POPUP = 'src/define/punctual-popup.ts';
const ALONE = [POPUP, PHONE];

interface Group {
  debugName: string;
  /** A group takes its modules' imports along: what others share has to be taken first. */
  priority: number;
  name: (id: string, graph: ModuleGraph) => string | null;
}

/** What a page has with nothing of the booking, and must be small: what it shares with all others is a chunk of its own. */
const SLIM = 'src/define/punctual-cookie-notice.ts';

/** The chunks, for the bundler's `codeSplitting`. */
export function chunkGroups(): Group[] {
  const closures = new Map<string, Set<string>>();
  const needs = (entry: string, id: string, graph: ModuleGraph): boolean => {
    let closure = closures.get(entry);
    if (!closure) closures.set(entry, (closure = importsOf(inRoot(entry), graph)));
    return closure.has(id);
  };
  const ever = new Map<string, Set<string>>();
  const everNeeds = (entry: string, id: string, graph: ModuleGraph): boolean => {
    let closure = ever.get(entry);
    if (!closure) ever.set(entry, (closure = importsOf(inRoot(entry), graph, true)));
    return closure.has(id);
  };
  return [
    {
      debugName: 'shared with what is small',
      priority: 5,
      name: (id, graph) => {
        // The bundler's own few lines, which all chunks share.
        if (id.includes('rolldown/runtime')) return 'core';
        if (!needs(FLOW, id, graph)) return null;
        if (needs(SLIM, id, graph)) return 'core';
        return everNeeds(SLIM, id, graph) ? 'shared' : null;
      },
    },
    {
      debugName: 'loaded together',
      priority: 4,
      name: (id, graph) => {
        if (!needs(FLOW, id, graph)) return null;
        return ALONE.some((entry) => needs(entry, id, graph)) ? 'base' : 'flow';
      },
    },
    {
      debugName: 'later, and at once in what is small',
      priority: 3,
      name: (id, graph) => {
        const isLater = [...STEPS, ...ASKED].some((entry) => needs(entry, id, graph));
        return isLater && needs(SLIM, id, graph) ? 'policy' : null;
      },
    },
    {
      debugName: 'what is small, with what it shares with its own later chunks',
      priority: 2.5,
      name: (id, graph) => (needs(SLIM, id, graph) ? 'notice' : null),
    },
    {
      // What is small needs it when a choice is made.
      debugName: 'later, shared with what is small',
      priority: 2,
      name: (id, graph) => {
        const isLater = [...STEPS, ...ASKED].some((entry) => needs(entry, id, graph));
        return isLater && everNeeds(SLIM, id, graph) ? 'evidence' : null;
      },
    },
    {
      debugName: 'later, shared with a popup, which brings nothing of the flow along',
      priority: 1.5,
      name: (id, graph) => {
        const isLater = [...STEPS, ...ASKED].some((entry) => needs(entry, id, graph));
        return isLater && needs(POPUP, id, graph) ? 'apart' : null;
      },
    },
    {
      debugName: 'later, shared with what may stand alone',
      priority: 1,
      name: (id, graph) => {
        const isStep = STEPS.some((entry) => needs(entry, id, graph));
        return isStep && [...ASKED, PHONE].some((entry) => needs(entry, id, graph)) ? 'later' : null;
      },
    },
    {
      debugName: 'a question of some forms',
      priority: 1,
      name: (id, graph) => (needs(PHONE, id, graph) ? 'phone' : null),
    },
    {
      debugName: 'later',
      priority: 0,
      name: (id, graph) => {
        // What may stand on a page without the flow brings none of it along.
        if (ALONE.some((entry) => needs(entry, id, graph))) return null;
        if (STEPS.some((entry) => needs(entry, id, graph))) return 'steps';
        if (ASKED.some((entry) => needs(entry, id, graph))) return 'asked';
        return THOROUGH.some((entry) => needs(entry, id, graph)) ? 'thorough' : null;
      },
    },
  ];
}

/** A module and everything that it imports, however deep: statically, or also later. */
function importsOf(entry: string, graph: ModuleGraph, later = false): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
    waiting.push(...importedIds, ...(later ? dynamicallyImportedIds : []));
  }
  return seen;
}
