import { detectSources } from '@ai-gate/extract';
import { describe, expect, test } from '@jest/globals';

const contractPath = '.docs/reports/field-to-api-map.md';

function detect(files: Record<string, string>, contract?: string) {
  return detectSources({
    paths: Object.keys(files),
    peek: (path) => Buffer.from(files[path] ?? ''),
    contractPath,
    ...(contract !== undefined && { contract }),
  });
}

const kinds = (files: Record<string, string>, contract?: string) =>
  detect(files, contract).sources.map(({ kind, files: paths }) => `${kind}: ${paths.join(' ')}`);

const sanity = JSON.stringify([{ type: 'document', name: 'order', attributes: {} }], null, 2);
const jsonSchema = '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A" }';

describe('detection of sources', () => {
  test.each([
    ['a Sanity extract', 'packages/cms/schema.json', sanity, 'sanity-schema'],
    [
      'a Sanity extract, name first',
      'schema.json',
      '[{"name":"a","type":"type","value":{}}]',
      'sanity-schema',
    ],
    ['OpenAPI in YAML', 'docs/openapi.yaml', '# api\nopenapi: 3.1.0\n', 'openapi'],
    ['OpenAPI in JSON', 'api.json', '{\n  "openapi": "3.0.3"', 'openapi'],
    ['a JSON Schema', 'schemas/order.json', jsonSchema, 'json-schema'],
    ['GraphQL', 'src/schema.graphql', '"""Doc"""\ntype A { a: Int }', 'graphql'],
    ['Prisma', 'prisma/schema.prisma', 'generator x {\n}\nmodel A {\n}', 'prisma'],
    [
      'types that name the contract',
      'src/order.ts',
      `// see ${contractPath}\nexport interface A {}`,
      'typescript',
    ],
    [
      'a map that names the contract',
      'src/map.ts',
      `/* ${contractPath} */\nexport const m = {};`,
      'field-map',
    ],
  ])('%s is found', (_title, path, content, kind) => {
    const { sources, reasons } = detect({ [path]: content });
    expect(sources).toEqual([{ kind, files: [path] }]);
    expect(reasons).toEqual([expect.stringContaining(`${path} (${kind}): it `)]);
  });

  test.each([
    ['another list', 'schema.json', '[{"id":1}]'],
    [
      'JSON that declares another schema',
      'schemas/x.json',
      '{"$schema":"https://example.org/x.json"}',
    ],
    ['a JSON Schema under a name that says nothing', 'config/settings.json', jsonSchema],
    ['Swagger 2', 'swagger.yaml', 'swagger: "2.0"'],
    ['operations', 'src/order.graphql', 'query Q { order { id } }'],
    ['a schema of a dependency', 'node_modules/x/schema.prisma', 'model A {\n}'],
    ['a schema of a test', 'test/fixtures/schema.json', sanity],
    ['code that does not name the contract', 'src/order.ts', 'export interface A {}'],
    ['code that names the contract in a text', 'src/a.ts', `const x = '${contractPath}';`],
  ])('%s is not', (_title, path, content) => {
    expect(detect({ [path]: content })).toEqual({ sources: [], reasons: [] });
  });

  test('all kinds are kept, in the order of the policy', () => {
    const files = { 'a.prisma': 'model A {\n}', 'schema.json': sanity, 'b.prisma': 'model B {\n}' };
    expect(kinds(files)).toEqual(['sanity-schema: schema.json', 'prisma: a.prisma b.prisma']);
  });

  test('the schema that the contract names wins over the others, but not over code', () => {
    const files = {
      'a.prisma': 'model A {\n}',
      'cms/schema.json': sanity,
      'src/m.ts': `// ${contractPath}\nexport const m = {};`,
    };
    const contract = '- Source: `cms/schema.json`';
    expect(kinds(files, contract)).toEqual([
      'sanity-schema: cms/schema.json',
      'field-map: src/m.ts',
    ]);
    expect(detect(files, contract).reasons).toEqual([
      'cms/schema.json (sanity-schema): it is an extracted Sanity schema, and the contract names it',
      'src/m.ts (field-map): it names the contract in a comment',
      '1 more were found, which the contract does not name',
    ]);
    expect(kinds(files, 'cms/schema.json in prose')).toHaveLength(3);
  });

  test('only files with a telling name are looked into', () => {
    const looked: string[] = [];
    const paths = ['README.md', 'package.json', 'data/big.json', 'schema.json', 'logo.png'];
    const peek = (path: string) => {
      looked.push(path);
      return Buffer.alloc(0);
    };
    detectSources({ paths, peek, contractPath });
    expect(looked).toEqual(['schema.json']);
  });
});
