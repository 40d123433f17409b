// Writes what is generated from the sources and committed. Run after `tsc -b`: it imports the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyJsonSchema } from '@ai-gate/policy/json-schema';
import { renderRules } from '@ai-gate/verdict';
import { writeActionReadmes } from './action-readme.mjs';

const generated = {
  'docs/rules.md': renderRules(),
  'docs/schema/ai-gate.policy.schema.json': `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
};

for (const [path, content] of Object.entries(generated)) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

writeActionReadmes(fileURLToPath(new URL('../../actions', import.meta.url)));
