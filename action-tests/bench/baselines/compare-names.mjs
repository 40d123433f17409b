// The least that compares an extract with a contract: two files read, names compared, no git.
import { readFileSync } from 'node:fs';

const [schema, contract] = process.argv.slice(2);
const fields = JSON.parse(readFileSync(schema, 'utf8')).flatMap(({ name, attributes }) =>
  Object.keys(attributes).map((field) => `${name}.${field}`),
);
let entity = '';
const listed = new Set();
for (const line of readFileSync(contract, 'utf8').split('\n')) {
  if (line.startsWith('### `')) entity = line.slice(5, -1);
  else if (line.startsWith('- `')) listed.add(`${entity}.${line.slice(3, -1)}`);
}
for (const field of fields) if (!listed.delete(field)) console.log(`added ${field}`);
for (const field of listed) console.log(`removed ${field}`);
