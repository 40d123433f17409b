// Cuts the operations that the tests' GitHub API serves out of GitHub's OpenAPI description, with
// all that they refer to, as plain JSON Schema. Usage, when an operation is added:
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
//   node .github/scripts/slice-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const operations = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
  'GET /repos/{owner}/{repo}/commits/{ref}/status',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /orgs/{org}/teams/{team_slug}',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /users/{username}',
  'GET /users/{username}/ssh_signing_keys',
];

/** Words that say nothing about what fits. */
const dropped = new Set([
  ...['description', 'title', 'example', 'examples', 'discriminator', 'nullable', 'deprecated'],
  ...['externalDocs', 'readOnly', 'writeOnly', 'xml', 'default'],
]);

const target = new URL(
  '../../action-tests/github-api/openapi/operations.schema.json',
  import.meta.url,
);
const description = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schemas = {};

// What the description has wrong: the repository of a pull request's head is null when the fork is
// gone (https://docs.github.com/rest/pulls).
description.components.schemas['pull-request'].properties.head.properties.repo = {
  nullable: true,
  allOf: [{ $ref: '#/components/schemas/repository' }],
};

writeFileSync(
  target,
  `${JSON.stringify({ version: description.info.version, operations: operations.map(sliceOperation), schemas: sorted(schemas) }, null, 1)}\n`,
);

function sliceOperation(name) {
  const [method, path] = name.split(' ');
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`no such operation: ${name}`);
  const body = operation.requestBody?.content?.['application/json']?.schema;
  return {
    id: operation.operationId,
    method,
    path,
    parameters: (operation.parameters ?? []).map(resolve).map(sliceParameter),
    ...(body && { body: closed(toJsonSchema(body)) }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        sliceResponse(resolve(response)),
      ]),
    ),
  };
}

function sliceParameter({ name, in: where, required, schema }) {
  return { name, in: where, required: required === true, schema: toJsonSchema(schema) };
}

function sliceResponse(response) {
  const schema = response.content?.['application/json']?.schema;
  return schema === undefined ? null : toJsonSchema(schema);
}

function resolve(node) {
  if (node.$ref === undefined) return node;
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key], description);
}

/** OpenAPI 3.0 says `nullable`, JSON Schema lists `null` among the types. */
function toJsonSchema(node) {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: keepSchema(node.$ref) };
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('x-') || dropped.has(key)) continue;
    out[key] = key === 'properties' ? mapValues(value, toJsonSchema) : toJsonSchema(value);
  }
  return node.nullable === true ? nullable(out) : out;
}

function nullable(schema) {
  if (schema.enum) return { anyOf: [schema, { type: 'null' }] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

function keepSchema(ref) {
  const name = ref.replace('#/components/schemas/', '');
  if (!Object.hasOwn(schemas, name)) {
    schemas[name] = null;
    schemas[name] = toJsonSchema(resolve({ $ref: ref }));
  }
  return `#/schemas/${name}`;
}

/** A request body may hold no key that the description does not know. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const out = mapValues(schema, closed);
  const open = schema.properties !== undefined && schema.additionalProperties === undefined;
  return open && typeof schema.type === 'string' ? { ...out, additionalProperties: false } : out;
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
