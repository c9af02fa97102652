/* Before the first paint: the visitor's choice of light or dark, where they made one. */
try {
  const kept = localStorage.getItem('punctual-site-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Storage is refused: the visitor's system decides.
}
