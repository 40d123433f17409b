import { typescriptExtractor } from '@ai-gate/extract/typescript/typescript-extractor';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from './source-rows.ts';

const zod = "import { z } from 'zod';\n";
const rows = (source: string) => rowsOf(typescriptExtractor, 'src/schema.ts', source);

describe('a zod schema', () => {
  test.each([
    ['z.string()', 'string'],
    ['z.string().email().min(1).optional()', 'string'],
    ['z.email()', 'string'],
    ["z.enum(['a', 'b'])", 'string'],
    ["z.literal('a')", 'string'],
    ['z.literal(1)', 'number'],
    ['z.literal(-1)', 'number'],
    ['z.literal(true)', 'boolean'],
    ['z.literal([null])', 'null'],
    ['z.iso.datetime()', 'string'],
    ['z.coerce.number().int()', 'number'],
    ['z.number().nullish().default(1)', 'number'],
    ['z.boolean().catch(false)', 'boolean'],
    ['z.date()', 'object'],
    ['z.record(z.string(), z.string())', 'object'],
    ['z.any()', 'null'],
    ['z.union([z.string(), z.number()])', 'mixed'],
    ['z.union([z.string(), z.null()])', 'string'],
    ['z.string().or(z.literal(2))', 'mixed'],
    ['z.optional(z.string())', 'string'],
    ['z.preprocess(trim, z.string())', 'string'],
    ['z.string().transform(Number).pipe(z.number())', 'number'],
    ['z.lazy(() => z.string())', 'string'],
    ['imported', 'null'],
  ])('%s is %s', (schema, type) => {
    const source = `${zod}import { imported } from './x';\nexport const a = z.object({ b: ${schema} });`;
    expect(rows(source)).toEqual([`a.b: ${type}`]);
  });

  const base =
    'const base = z.object({ a: z.string(), b: z.object({ c: z.number() }).optional() });\n';
  const ofBase = ['x.a: string', 'x.b: object', 'x.b.c: number'];
  test.each<[schema: string, rows: readonly string[]]>([
    ['base', ofBase],
    ['base.strict().partial()', ofBase],
    ['base.extend({ d: z.string() })', [...ofBase, 'x.d: string']],
    ['z.extend(base, { d: z.string() })', [...ofBase, 'x.d: string']],
    ['base.merge(z.object({ d: z.string() }))', [...ofBase, 'x.d: string']],
    ['base.and(z.object({ d: z.string() }))', [...ofBase, 'x.d: string']],
    ['z.intersection(base, z.object({ d: z.string() }))', [...ofBase, 'x.d: string']],
    ['base.pick({ a: true })', ['x.a: string']],
    ['base.omit({ a: true })', ['x.b: object', 'x.b.c: number']],
    ['z.object({ ...base.shape, d: z.string() })', ['x.d: string', ...ofBase]],
    ['z.object({ d: base.shape.b })', ['x.d: object', 'x.d.c: number']],
    ['z.object({ d: z.array(base.pick({ a: true })) })', ['x.d[]: array', 'x.d[].a: string']],
    ['z.object({ d: base.pick({ a: true }).array() })', ['x.d[]: array', 'x.d[].a: string']],
    [
      "z.discriminatedUnion('k', [base.pick({ a: true }), z.object({ k: z.string() })])",
      ['x.a: string', 'x.k: string'],
    ],
    ['z.strictObject({ d: z.string() })', ['x.d: string']],
    ['z.object(fields)', ['x.f: string']],
    ['z.object({ ...fields })', ['x.f: string']],
    ['z.object({ me: z.lazy(() => x), d: z.string() })', ['x.me: object', 'x.d: string']],
    ['imported.extend({ d: z.string() })', ['x.d: string', '5? `imported`, declared elsewhere']],
    [
      'z.object({ ...imported, d: z.string() })',
      ['x.d: string', '5? the fields `imported`, declared elsewhere'],
    ],
    ['z.object({ [imported]: z.string() })', ['5? the computed key `imported`']],
    ['z.object(make())', ['5? the fields `make(…)`']],
    ['z.object({ d: make() })', ['x.d: null', '5? the result of `make(…)`']],
    ['base.pick(imported)', ['5? the keys of `base.pick(…)`']],
    ['z.string()', []],
  ])('%s', (schema, expected) => {
    const source = `${zod}import { imported } from './x';\nconst fields = { f: z.string() };\n${base}export const x = ${schema};`;
    expect(rows(source)).toEqual(expected);
  });

  test.each<[name: string, source: string, rows: readonly string[]]>([
    ['is no entity unless exported', `${zod}const a = z.object({ b: z.string() })`, []],
    [
      'may be exported later',
      `${zod}const a = z.object({ b: z.string() });\nexport { a };`,
      ['a.b: string'],
    ],
    [
      'may come from a namespace import',
      "import * as zod from 'zod';\nexport const a = zod.object({ b: zod.string() })",
      ['a.b: string'],
    ],
    [
      'may be made by named imports',
      "import { object, string } from 'zod/v4';\nexport const a = object({ b: string() })",
      ['a.b: string'],
    ],
    [
      'is no z that is something else',
      'const z = fake;\nexport const a = z.object({ b: z.string() })',
      [],
    ],
    [
      'gives its inferred type the same fields',
      `${zod}const a = z.object({ b: z.string() });\nexport type A = z.infer<typeof a>;`,
      ['A.b: string'],
    ],
    [
      'is one entity with a type of its name',
      `${zod}export const A = z.object({ b: z.string() });\nexport type A = z.infer<typeof A>;`,
      ['A.b: string'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});
