/** What the shell does: light and dark, the folded navigation, and copying of code. */

const THEMES = ['auto', 'light', 'dark'];
const ICONS = { auto: '◐', light: '☀', dark: '☾' };
const root = document.documentElement;
const themeSwitch = document.querySelector('[data-theme-switch]');

function showTheme(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  themeSwitch.textContent = ICONS[theme];
  themeSwitch.setAttribute('aria-label', `Colours: ${theme}`);
  themeSwitch.title = `Colours: ${theme}`;
}

let theme = root.dataset.theme ?? 'auto';
themeSwitch.hidden = false;
showTheme(theme);
themeSwitch.addEventListener('click', () => {
  theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
  showTheme(theme);
  try {
    if (theme === 'auto') localStorage.removeItem('punctual-site-theme');
    else localStorage.setItem('punctual-site-theme', theme);
  } catch {
    // It holds for this page.
  }
});

const folded = document.querySelector('[data-folded]');
if (folded) {
  const wide = matchMedia('(min-width: 60rem)');
  const unfold = () => (folded.open = wide.matches);
  unfold();
  wide.addEventListener('change', unfold);
  folded.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

for (const block of document.querySelectorAll('pre')) {
  const wrap = document.createElement('div');
  wrap.className = 'code';
  block.replaceWith(wrap);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.innerText);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 1500);
  });
  wrap.append(block, button);
}
