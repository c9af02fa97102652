/** What the manifest says of our elements: what a page can use, named as it is in the package. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), asWritten(), asPublished()],
};

/** Drops what a page cannot use. `#private` members never get in; TypeScript's `private` and `@internal` ones do. */
function publicOnly() {
  return {
    name: 'punctual-public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        const hidden = new Set((declaration.members ?? []).filter(isHidden).map((member) => member.name));
        declaration.members = declaration.members?.filter((member) => !isHidden(member));
        declaration.attributes = declaration.attributes?.filter((attribute) => !hidden.has(attribute.fieldName));
      }
    },
    // The analyzer forgets `@internal`: note it while the syntax tree is at hand.
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations?.find((candidate) => candidate.name === node.name.getText());
      for (const member of node.members) {
        if (!ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal')) continue;
        const documented = declaration?.members?.find((candidate) => candidate.name === member.name?.getText());
        if (documented) documented.privacy = 'private';
      }
    },
  };
}

const isHidden = (member) =>
  member.privacy === 'private' ||
  member.privacy === 'protected' ||
  member.name?.startsWith('#') ||
  // What the browser asks of a form control, and Lit of a class.
  /^(formAssociated|form\w+Callback|styles|shadowRootOptions)$/.test(member.name);

/**
 * Says of an element what its header says. The analyzer also takes every `new …Event()` for an event of the element, and
 * names it by its first argument; it takes the header's paragraphs for part of its summary, and an optional member of a
 * type that has `undefined` for undefined twice.
 */
function asWritten() {
  const documented = new Map();
  return {
    name: 'punctual-as-written',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const fires = ts.getJSDocTags(node).filter((tag) => tag.tagName.text === 'fires');
      const names = fires.map(
        (tag) => /^(?:\{[^}]*\}\s*)?([\w-]+)/.exec(ts.getTextOfJSDocComment(tag.comment) ?? '')?.[1],
      );
      documented.set(node.name.getText(), new Set(names));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        if (!declaration.tagName) continue;
        const fires = documented.get(declaration.name);
        declaration.events = declaration.events?.filter((event) => fires.has(event.name));
        const [summary, ...paragraphs] = declaration.summary.split('\n\n');
        declaration.summary = oneLine(summary);
        declaration.description = paragraphs.map(oneLine).join('\n\n');
        for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (one.type) one.type.text = oneType(one.type.text);
          if (one.description) one.description = oneLine(one.description);
        }
      }
    },
  };
}

const oneLine = (text) => text.replace(/\s*\n\s*/g, ' ');

const oneType = (text) =>
  oneLine(text)
    .replace(/^\| /, '')
    .replace(/( \| undefined)+$/, ' | undefined');

const declarationsOf = (manifest) => manifest.modules.flatMap((module) => module.declarations ?? []);

/** Registering modules, elements, and the classes of events; templates and controllers are our own affair. */
const isForPages = (module) =>
  module.exports?.some((exported) => exported.kind === 'custom-element-definition') ||
  module.declarations?.some((declared) => declared.tagName || declared.superclass?.name === 'Event');

/** Names the built files, which are in the package, instead of the sources, which are not. */
function asPublished() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  return {
    name: 'punctual-as-published',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .filter(isForPages)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      rename(customElementsManifest);
    },
  };

  function rename(value) {
    if (!value || typeof value !== 'object') return;
    for (const key of ['path', 'module']) if (typeof value[key] === 'string') value[key] = published(value[key]);
    for (const inner of Object.values(value)) rename(inner);
  }
}
