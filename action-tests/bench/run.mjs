// npm run bench: measures whole processes and prints ratios, because machines differ. It never
// judges: a target is printed beside each ratio, and noise is for the reader to see.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith('.bench.mjs')).sort();
for (const name of names) {
  const title = name.replace('.bench.mjs', '');
  if (wanted.length > 0 && !wanted.includes(title)) continue;
  console.log(`\n${title} (Node ${process.version})`);
  const { measure } = await import(`./${name}`);
  await measure();
}
