import { referencedSchema, type Schema } from './openapi-description.ts';

/**
 * Completes a response body: keeps what the handler said and adds a sample of everything else that
 * the description requires, so that handlers say only what the state knows. A key that the
 * description does not know is a mistake of the handler and throws.
 */
export function completeBody(schema: Schema, value: unknown, where = 'body'): unknown {
  if (typeof schema['$ref'] === 'string') {
    return completeBody(referencedSchema(schema['$ref']), value, where);
  }
  const branches = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (branches !== undefined && schema['properties'] === undefined) {
    return completeBody(branchFor(branches, value, where), value, where);
  }
  if (value === undefined) return sample(schema, where);
  if (Array.isArray(value) && schema['items'] !== undefined) {
    const items = schema['items'] as Schema;
    return value.map((item, index) => completeBody(items, item, `${where}[${index}]`));
  }
  if (isObject(value) && !isFreeForm(schema)) return completeObject(schema, value, where);
  return value;
}

function completeObject(schema: Schema, value: Record<string, unknown>, where: string): unknown {
  const { properties, required } = objectShape(schema);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
  if (unknown.length > 0)
    throw new Error(`${where}: not in the description: ${unknown.join(', ')}`);
  const out: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(properties)) {
    if (value[key] === undefined && !required.includes(key)) continue;
    out[key] = completeBody(property, value[key], `${where}.${key}`);
  }
  return out;
}

/** Properties and required keys, those of `allOf` parts and references included. */
function objectShape(schema: Schema): { properties: Record<string, Schema>; required: string[] } {
  const parts = ((schema['allOf'] as Schema[] | undefined) ?? []).map(objectShape);
  const referenced = schema['$ref'];
  if (typeof referenced === 'string') parts.push(objectShape(referencedSchema(referenced)));
  return {
    properties: Object.assign(
      {},
      ...parts.map((part) => part.properties),
      (schema['properties'] as Record<string, Schema> | undefined) ?? {},
    ) as Record<string, Schema>,
    required: [
      ...parts.flatMap((part) => part.required),
      ...((schema['required'] as string[] | undefined) ?? []),
    ],
  };
}

function branchFor(branches: readonly Schema[], value: unknown, where: string): Schema {
  const branch = branches.find((candidate) => fits(candidate, value));
  if (branch === undefined) throw new Error(`${where}: fits no branch of the description`);
  return branch;
}

function fits(schema: Schema, value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof schema['$ref'] === 'string') return fits(referencedSchema(schema['$ref']), value);
  const branches = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (branches !== undefined && schema['properties'] === undefined) {
    return branches.some((branch) => fits(branch, value));
  }
  if (isObject(value)) return objectFits(schema, value);
  const types = [schema['type']].flat();
  const values = schema['enum'] as unknown[] | undefined;
  if (values !== undefined) return values.includes(value);
  return types[0] === undefined || types.includes(jsonType(value));
}

function objectFits(schema: Schema, value: Record<string, unknown>): boolean {
  const { properties } = objectShape(schema);
  return Object.entries(value).every(([key, item]) => {
    const property = properties[key];
    return property !== undefined && (isObject(item) || fits(property, item));
  });
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isFreeForm(schema: Schema): boolean {
  return schema['additionalProperties'] !== undefined && schema['properties'] === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const samples: Readonly<Record<string, unknown>> = {
  'date-time': '2026-01-01T00:00:00Z',
  uri: 'https://example.org/sample',
  email: 'sample@example.org',
};

function sample(schema: Schema, where: string): unknown {
  const types = [schema['type']].flat();
  if (types.includes('null')) return null;
  const values = schema['enum'] as unknown[] | undefined;
  if (values !== undefined) return values[0];
  switch (types[0]) {
    case 'string':
      return samples[String(schema['format'])] ?? 'sample';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return completeObject(schema, {}, where);
  }
}
