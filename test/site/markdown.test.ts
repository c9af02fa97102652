import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderMarkdown } from '../../scripts/site/markdown.js';
import { markup } from '../../scripts/site/markup.js';

const render = (text: string, linkTo = (href: string): string | undefined => href) => renderMarkdown(text, linkTo);

describe('a text', () => {
  it('has its title and its first sentence beside its body', () => {
    const { title, description, body } = render('# Theming `now`\n\nTwo things: *one*. And more.\n');
    assert.deepEqual([title, description], ['Theming now', 'Two things.']);
    assert.equal(body.text.trim(), '<p>Two things: <em>one</em>. And more.</p>');
  });

  it('shows HTML as text, and no link that runs a script', () => {
    const { body } = render(
      '# T\n\n<img src=x onerror=alert(1)> [a](javascript:alert(1))\n\n```html\n<script>x</script>\n```\n',
    );
    assert.doesNotMatch(body.text, /<img|<script|href="javascript/);
  });

  it('gives each heading an address of its own', () => {
    const { headings } = render('# T\n\n## Two words\n\n## Two words\n\n### `code()` here\n');
    assert.deepEqual(
      headings.map(({ id, level }) => `${level} ${id}`),
      ['2 two-words', '2 two-words-1', '3 code-here'],
    );
  });

  it('keeps the words of a link that leads nowhere', () => {
    const { body } = render('# T\n\n[a](src/a.ts) and [b](b.md)\n', (href) => (href === 'b.md' ? 'b.html' : undefined));
    assert.equal(body.text.trim(), '<p>a and <a href="b.html">b</a></p>');
  });
});

it('escapes what is put into markup, and not markup itself', () => {
  assert.equal(
    markup`<p title="${'"<'}">${markup`<b>`}${undefined}${['&', 1]}</p>`.text,
    '<p title="&quot;&lt;"><b>&amp;1</p>',
  );
});
