// Generates runtime code and the contracts that fit it. Everything is a function of an index, so
// that two runs measure the same bytes.

export const contractPath = '.docs/reports/field-to-api-map.md';

/** A policy that reads these sources; nothing is detected. */
export function policyFile(kind, files) {
  return [
    '.github/ai-gate.yml',
    `version: 1\ndrift:\n  mapping: []\n  sources:\n    - { kind: ${kind}, files: ['${files}'] }\n`,
  ];
}

/** A contract of bullets; `entities` are [name, fields]. */
export function contractFile(entities) {
  const sections = entities.map(
    ([name, fields]) => `### \`${name}\`\n\n${fields.map((field) => `- \`${field}\`\n`).join('')}`,
  );
  return [contractPath, `# Fields\n\n${sections.join('\n')}`];
}

const words =
  'order customer address street parcel invoice payment refund vendor product price stock label carrier season margin region branch ticket review'.split(
    ' ',
  );

export function fieldName(index) {
  const [first, second] = [words[index % 20], words[Math.floor(index / 20) % 20]];
  return `${first}${second[0].toUpperCase()}${second.slice(1)}${Math.floor(index / 400) || ''}`;
}

/** About 5 kB as people write it: an interface of a few fields, and functions that use it. */
export function realisticModule(index) {
  const name = `Model${index}`;
  const fields = Array.from({ length: 3 }, (_, at) => fieldName(index * 3 + at));
  const methods = Array.from({ length: 9 }, (_, at) => functionText(name, fields[at % 3], at));
  const members = fields.map((field) => `  /** What the ${field} is. */\n  ${field}: string;\n`);
  const text = `import { log } from '../log.js';\n\nexport interface ${name} {\n${members.join('')}  total: number;\n  paid?: boolean;\n}\n\n${methods.join('\n')}`;
  return { name, fields, text };
}

function functionText(name, field, at) {
  return `export async function change${name}Step${at}(given: ${name}, limit = ${at}): Promise<${name} | undefined> {
  const trimmed = given.${field}.trim().toLowerCase();
  if (trimmed === '' || given.total > limit * 100) {
    log(\`${name} is passed over: \${trimmed} \${given.total}\`);
    return undefined;
  }
  const parts = trimmed.split('-').filter((part) => part.length > ${at}).map((part) => ({ part }));
  return { ...given, ${field}: parts.map(({ part }) => part).join('-'), paid: parts.length > 1 };
}
`;
}

/** One interface of 20 fields. */
export function modelOf(index) {
  const fields = Array.from({ length: 20 }, (_, at) => fieldName((index * 7 + at * 3) % 400));
  return { name: `Model${index}`, fields: [...new Set(fields)] };
}

/** The model after the change: every fifth lost a field, got one, and calls one otherwise. */
export function changedModel({ name, fields }, index) {
  if (index % 5 !== 0) return { name, fields, truth: [] };
  const [renamed, removed, added] = [fields[4], fields[11], `brandNew${index}`];
  const to = renamed.replace(/[A-Z]/, (capital) => `Main${capital}`);
  const changed = fields
    .filter((field) => field !== removed)
    .map((field) => (field === renamed ? to : field));
  return {
    name,
    fields: [...changed, added],
    truth: [`renamed ${name}.${to}`, `removed ${name}.${removed}`, `added ${name}.${added}`],
  };
}

export function interfaceText({ name, fields }) {
  return `export interface ${name} {\n${fields.map((field) => `  ${field}: string;\n`).join('')}}\n`;
}

/** What `sanity schema extract` writes: about 900 kB for 94 document types. */
export function sanityExtract() {
  const documents = Array.from({ length: 94 }, (_, index) => {
    const fields = Array.from({ length: 68 }, (_, at) => fieldName((index * 11 + at) % 400));
    const attribute = { type: 'objectAttribute', value: { type: 'string' }, optional: true };
    const attributes = Object.fromEntries(fields.map((field) => [field, attribute]));
    return { name: `document${index}`, type: 'document', attributes };
  });
  const entities = documents.map(({ name, attributes }) => [name, Object.keys(attributes)]);
  return { text: JSON.stringify(documents, null, 2), entities };
}
