/**
 * What a tag says whose code could not be had. Loaded when that has happened, under a name that stays the same from one
 * version to the next, and on its own.
 */

/** By primary language. */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'تعذّر تحميل هذا الجزء من الصفحة. أعد تحميل الصفحة.',
  de: 'Dieser Teil der Seite konnte nicht geladen werden. Laden Sie die Seite neu.',
  en: 'This part of the page could not be loaded. Reload the page.',
  es: 'No se ha podido cargar esta parte de la página. Vuelva a cargarla.',
  fr: 'Cette partie de la page n’a pas pu être chargée. Rechargez la page.',
  he: 'לא ניתן היה לטעון את החלק הזה של הדף. טענו את הדף מחדש.',
  it: 'Non è stato possibile caricare questa parte della pagina. Ricarica la pagina.',
  ja: 'ページのこの部分を読み込めませんでした。ページを再読み込みしてください。',
  nl: 'Dit deel van de pagina kon niet worden geladen. Laad de pagina opnieuw.',
  pl: 'Nie udało się wczytać tej części strony. Odśwież stronę.',
  pt: 'Não foi possível carregar esta parte da página. Recarregue a página.',
  zh: '页面的这一部分无法加载。请重新加载页面。',
};

function sentenceFor(element: Element): [language: string, sentence: string] {
  const tag = element.closest('[lang]')?.getAttribute('lang') || navigator.language;
  const language = tag.split('-')[0]!.toLowerCase();
  return SENTENCES[language] ? [language, SENTENCES[language]] : ['en', SENTENCES['en']!];
}

/** Says so once in every such tag, above what the page has put inside it: a link to book another way. */
export function showUnavailable(tag: string, cause: unknown): void {
  for (const element of document.querySelectorAll(`${tag}:not(:defined)`)) {
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const [language, sentence] = sentenceFor(element);
    const told = document.createElement('p');
    told.lang = language;
    told.setAttribute('role', 'alert');
    told.setAttribute('part', 'trouble');
    told.textContent = sentence;
    const inside = document.createElement('slot');
    root.replaceChildren(told, inside);
    // A later try may succeed: the element then draws beside what is here.
    void customElements.whenDefined(tag).then(() => [told, inside].forEach((one) => one.remove()));
  }
  console.warn(
    `[punctual] chunk: the code of <${tag}> could not be loaded. Where it is gone (404), a page still has the punctual.js ` +
      'of an older version: keep the chunks of older versions for as long as that is cached, or pin the version',
    cause,
  );
}
