/** A field as every kind of source can declare it. */
export interface SampleField {
  readonly name: string;
  readonly type: 'string' | 'number';
  /** Where it maps to, for the kinds that say so. */
  readonly target: string;
}

/** How one kind of source is written, so that the same cases run over all of them. */
export interface SampleKind {
  readonly title: string;
  readonly kind: string;
  readonly file: string;
  /** Null for a field map, whose keys belong to no entity. */
  readonly entity: string | null;
  /** It says what type a field has, and where the field maps to. */
  readonly hasTypes: boolean;
  readonly hasTargets: boolean;
  /** A text with these fields, each name on a line of its own; `extra` is one more line of code. */
  readonly render: (fields: readonly SampleField[], extra?: string) => string;
  /** A line that cannot be resolved, in the place of `extra`; null: this kind has none. */
  readonly unresolved: string | null;
  /** A text that is not of this kind, or damaged. */
  readonly damaged: string;
}

const lines = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

const list = (fields: readonly SampleField[], extra: string | undefined, one: Show): string[] => [
  ...fields.map(one),
  ...(extra === undefined ? [] : [extra]),
];

type Show = (field: SampleField) => string;

const commas = (rows: readonly string[]): string[] =>
  rows.map((row, index) => (index < rows.length - 1 ? `${row},` : row));

const jsonProperty: Show = ({ name, type }) => `"${name}": { "type": "${type}" }`;

export const sampleKinds: readonly SampleKind[] = [
  {
    title: 'Sanity schema',
    kind: 'sanity-schema',
    file: 'cms/schema.json',
    entity: 'Order',
    hasTypes: true,
    hasTargets: false,
    render: (fields, extra) =>
      lines(
        '[{ "name": "Order", "type": "document", "attributes": {',
        commas(
          list(
            fields,
            extra,
            ({ name, type }) =>
              `"${name}": { "type": "objectAttribute", "value": { "type": "${type}" } }`,
          ),
        ),
        '} }]',
      ),
    unresolved: '"more": { "type": "objectAttribute", "value": { "type": "inline", "name": "x" } }',
    damaged: '[{ "name": "Order",\n',
  },
  {
    title: 'JSON Schema',
    kind: 'json-schema',
    file: 'schemas/order.schema.json',
    entity: 'Order',
    hasTypes: true,
    hasTargets: false,
    render: (fields, extra) =>
      lines(
        '{ "$schema": "https://json-schema.org/draft/2020-12/schema",',
        '"title": "Order", "type": "object", "properties": {',
        commas(list(fields, extra, jsonProperty)),
        '} }',
      ),
    unresolved: '"more": { "$ref": "other.json" }',
    damaged: '{ "title": "Order",\n"properties": [\n',
  },
  {
    title: 'OpenAPI in JSON',
    kind: 'openapi',
    file: 'api/openapi.json',
    entity: 'Order',
    hasTypes: true,
    hasTargets: false,
    render: (fields, extra) =>
      lines(
        '{ "openapi": "3.1.0", "components": { "schemas": { "Order": { "properties": {',
        commas(list(fields, extra, jsonProperty)),
        '} } } } }',
      ),
    unresolved: '"more": { "$ref": "other.json" }',
    damaged: '{ "openapi": "3.1.0",\n',
  },
  {
    title: 'OpenAPI in YAML',
    kind: 'openapi',
    file: 'api/openapi.yaml',
    entity: 'Order',
    hasTypes: true,
    hasTargets: false,
    render: (fields, extra) =>
      lines(
        'openapi: 3.0.3',
        ['components:', '  schemas:', '    Order:', '      properties:'],
        list(fields, extra, ({ name, type }) => `        ${name}: { type: ${type} }`),
      ),
    unresolved: '        more: { $ref: other.yaml }',
    damaged: 'openapi: 3.0.3\ncomponents: [\n',
  },
  {
    title: 'GraphQL',
    kind: 'graphql',
    file: 'api/order.graphql',
    entity: 'Order',
    hasTypes: true,
    hasTargets: false,
    render: (fields, extra) =>
      lines(
        'type Order {',
        list(
          fields,
          extra,
          ({ name, type }) => `  ${name}: ${type === 'string' ? 'String' : 'Float'}`,
        ),
        '}',
      ),
    unresolved: null,
    damaged: 'type Order {\n  name String\n',
  },
  {
    title: 'Prisma',
    kind: 'prisma',
    file: 'db/schema.prisma',
    entity: 'Order',
    hasTypes: true,
    hasTargets: true,
    render: (fields, extra) =>
      lines(
        'model Order {',
        list(
          fields,
          extra,
          ({ name, type, target }) =>
            `  ${name} ${type === 'string' ? 'String' : 'Float'} @map("${target}")`,
        ),
        '}',
      ),
    unresolved: null,
    damaged: 'model Order {\n  name String\n',
  },
  {
    title: 'TypeScript',
    kind: 'typescript',
    file: 'src/types/order.ts',
    entity: 'Order',
    hasTypes: true,
    hasTargets: true,
    render: (fields, extra) =>
      lines(
        'export class Order {',
        list(
          fields,
          extra,
          ({ name, type, target }) => `  @Column({ name: '${target}' }) ${name}: ${type};`,
        ),
        '}',
      ),
    unresolved: '  [keyOf()]: string;',
    damaged: 'export class Order {\n<<<<<<< ours\n',
  },
  {
    title: 'field map',
    kind: 'field-map',
    file: 'src/mappers/order.ts',
    entity: null,
    hasTypes: false,
    hasTargets: true,
    render: (fields, extra) =>
      lines(
        '// .docs/reports/field-to-api-map.md',
        'export const order = {',
        list(fields, extra, ({ name, target }) => `  ${name}: '${target}',`),
        '};',
      ),
    unresolved: '  ...others(),',
    damaged: '// .docs/reports/field-to-api-map.md\nexport const order = {\n<<<<<<< ours\n',
  },
];
