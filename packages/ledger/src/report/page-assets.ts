/** The style of the page. Colours keep a contrast of at least 4.5 in both schemes. */
export const pageStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem; }
h1, h2 { line-height: 1.2; }
dl { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
dl div { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: .5rem; padding: .5rem 1rem; }
dd { font-size: 1.5rem; margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; }
.number { text-align: right; }
.key, code { font: .85em ui-monospace, monospace; }
.tools { align-items: center; display: flex; flex-wrap: wrap; gap: 1rem; }
.holds { color: light-dark(#116329, #56d364); font-weight: 600; }
.broken { color: light-dark(#a40e26, #ff7b72); font-weight: 600; }
rect { fill: light-dark(#57606a, #8b949e); }
rect.override { fill: light-dark(#bc4c00, #f0883e); }
svg { max-width: 100%; }
.axis { margin: 0; }
`;

/** The script of the page: it hides rows that do not fit, and reads and writes nothing else. */
export const pageScript = `
'use strict';
const search = document.getElementById('search');
const kind = document.getElementById('kind');
const shown = document.getElementById('shown');
const rows = Array.from(document.getElementById('entries').rows, (row) => ({ row, text: row.textContent.toLowerCase() }));
function filter() {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  let count = 0;
  for (const { row, text } of rows) {
    const fits = (kind.value === '' || row.dataset.kind === kind.value) && words.every((word) => text.includes(word));
    row.hidden = !fits;
    if (fits) count += 1;
  }
  shown.textContent = count + ' of ' + rows.length;
}
search.addEventListener('input', filter);
kind.addEventListener('change', filter);
`;
