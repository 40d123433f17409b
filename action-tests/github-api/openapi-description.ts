import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A JSON Schema, as the slice holds it. */
export type Schema = { readonly [keyword: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** One operation of GitHub's REST API, as its OpenAPI description has it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Slice {
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

const file = new URL('openapi/operations.schema.json', import.meta.url);
const slice = JSON.parse(readFileSync(file, 'utf8')) as Slice;
const routes = slice.operations.map((operation) => ({
  operation,
  pattern: routePattern(operation.path),
}));

const sliceUri = 'https://example.org/slice';
const options = { strict: false, allErrors: true } as const;
const bodies = new Ajv(options);
const texts = new Ajv({ ...options, coerceTypes: true });
for (const ajv of [bodies, texts]) {
  addFormats.default(ajv);
  ajv.addSchema({ $id: sliceUri, schemas: slice.schemas });
}

/** The ids of all operations in the slice. */
export const operationIds: readonly string[] = slice.operations.map(({ id }) => id);

/** The operation that a method and a path (below the API's root) name, with the path's values. */
export function matchOperation(
  method: string,
  path: string,
): { readonly operation: Operation; readonly params: Record<string, string> } | null {
  for (const { operation, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match === null) continue;
    const groups = Object.entries(match.groups ?? {});
    const params = Object.fromEntries(groups.map(([key, text]) => [key, decodeURIComponent(text)]));
    return { operation, params };
  }
  return null;
}

/** What of a request does not fit the description: one sentence each, none when all fits. */
export function requestProblems(
  operation: Operation,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  return [
    ...operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .flatMap(({ name, schema }) => textProblems(schema, params[name] ?? null, `path ${name}`)),
    ...known
      .filter(({ required, name }) => required && !query.has(name))
      .map(({ name }) => `query ${name} is missing`),
    ...[...query].flatMap(([name, text]) => {
      const parameter = known.find((candidate) => candidate.name === name);
      if (parameter === undefined) return [`query ${name} is not in the description`];
      return textProblems(parameter.schema, text, `query ${name}`);
    }),
    ...bodyProblems(operation, body),
  ];
}

/** What of a response body does not fit what the description says for its status. */
export function responseProblems(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.responses[status];
  if (schema === undefined && status < 400) return [`status ${status} is not in the description`];
  return schema ? schemaProblems(bodies, schema, body, 'response') : [];
}

/** The schema that a `$ref` of the slice names. */
export function referencedSchema(ref: string): Schema {
  const schema = slice.schemas[ref.replace('#/schemas/', '')];
  if (schema === undefined) throw new Error(`the slice has no ${ref}`);
  return schema;
}

function bodyProblems(operation: Operation, body: unknown): string[] {
  if (operation.body !== undefined) {
    return schemaProblems(bodies, operation.body, body ?? {}, 'request body');
  }
  return body === undefined ? [] : ['the request has a body, which the description does not know'];
}

function textProblems(schema: Schema, text: string | null, where: string): string[] {
  const wrapped = wrappers.get(schema) ?? { type: 'object', properties: { text: schema } };
  wrappers.set(schema, wrapped);
  return schemaProblems(texts, wrapped, { text }, where);
}

/** ajv coerces only what lies in an object. */
const wrappers = new Map<Schema, Schema>();

const compiled = new Map<Schema, ValidateFunction>();

function schemaProblems(ajv: Ajv, schema: Schema, value: unknown, where: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(withAbsoluteRefs(schema) as Schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const detail = JSON.stringify(error.params);
    return `${where}${error.instancePath} ${error.message ?? 'does not fit'} ${detail}`;
  });
}

/** `#/schemas/x` means the slice, also in a schema that is compiled on its own. */
function withAbsoluteRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withAbsoluteRefs);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) =>
    key === '$ref' ? [key, `${sliceUri}${String(value)}`] : [key, withAbsoluteRefs(value)],
  );
  return Object.fromEntries(entries);
}

/** `{path}` may hold slashes (contents); every other placeholder is one segment. */
function routePattern(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}
