// graphql-inspector's diff of two SDL files, run from the folder that it is installed in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, before, after] = process.argv.slice(2);
const require = createRequire(join(folder, 'index.js'));
const { buildSchema } = require('graphql');
const { diff } = require('@graphql-inspector/core');
const schemaOf = (path) => buildSchema(readFileSync(path, 'utf8'));
const changes = await diff(schemaOf(before), schemaOf(after));
console.log(JSON.stringify(changes.map(({ type, path }) => ({ type, path }))));
