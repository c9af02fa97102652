/** One page with every picture: a row a step, a column a mode. */
import type { Mode } from './modes.js';

const STYLE = `
  body { margin: 1rem; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111 }
  table { border-collapse: collapse }
  th, td { padding: 0.5rem; vertical-align: top; text-align: start }
  thead th { position: sticky; top: 0; background: #ddd }
  tbody th { position: sticky; left: 0; background: #ddd }
  img { display: block; width: 18rem; max-height: 40rem; object-fit: cover; object-position: top; background: #fff }
`;

/** A picture's name: its mode, its place in the flow, its step. */
export const fileName = (mode: string, step: string, at: number): string =>
  `${mode}-${String(at + 1).padStart(2, '0')}-${step}.png`;

/** The page's HTML; `files` are the names of the pictures that there are. */
export function contactSheet(modes: readonly Mode[], steps: readonly string[], files: ReadonlySet<string>): string {
  const rows = steps.map((step, at) => {
    const cells = modes.map(({ name, title }) => cell(fileName(name, step, at), `${step}, ${title}`, files));
    return `<tr><th scope="row">${step}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every step in every mode</title>
<style>${STYLE}</style>
<table>
<thead><tr><td></td>${modes.map(({ title }) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}

function cell(file: string, text: string, files: ReadonlySet<string>): string {
  if (!files.has(file)) return '<td>no picture</td>';
  return `<td><a href="${file}"><img src="${file}" alt="${text}" loading="lazy"></a></td>`;
}
