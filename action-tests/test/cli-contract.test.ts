import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createFolder,
  createRepository,
  type GitFixture,
  removeFixtures,
} from '../git-fixture/git-fixture.ts';
import { createApprovedChange, type Files } from '../shipped/approved-change.ts';
import { runCli } from '../shipped/run-shipped.ts';

afterAll(removeFixtures);

const contractPath = '.docs/reports/field-to-api-map.md';
const schema = (...fields: string[]) => `model Order {\n  ${fields.join('\n  ')}\n}\n`;

/** A repository with these files committed and checked out. */
function repositoryWith(files: Files): GitFixture {
  const repository = createRepository();
  repository.commit(files);
  repository.checkout();
  return repository;
}

const contract = (repository: GitFixture, ...args: string[]) =>
  runCli(['contract', ...args], { cwd: repository.directory });

const contractIn = ({ directory }: GitFixture) =>
  readFileSync(join(directory, contractPath), 'utf8');

/** An example of each kind of source. */
const sources: Readonly<Record<string, Files>> = {
  'sanity-schema': {
    'schema.json': JSON.stringify([
      {
        name: 'order',
        type: 'document',
        attributes: { number: { type: 'objectAttribute', value: { type: 'string' } } },
      },
    ]),
  },
  'json-schema': {
    'order.schema.json': JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Order',
      type: 'object',
      properties: { number: { type: 'string' }, lines: { type: 'array', items: {} } },
    }),
  },
  openapi: {
    'openapi.yaml':
      'openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    Order:\n      type: object\n      properties:\n        number: { type: string }\n        ship: { type: object, properties: { city: { type: string } } }\n',
  },
  graphql: { 'schema.graphql': 'type Order {\n  number: String!\n  tags: [String!]\n}\n' },
  prisma: { 'prisma/schema.prisma': schema('number String @id', 'total Int', 'note String?') },
  typescript: {
    'src/types/order.ts': `// ${contractPath}\nexport interface Order { number: string; tags: string[] }\n`,
  },
  'field-map': {
    'src/mappers/order.ts': `// ${contractPath}\nexport const map = { number: 'order.no', mail: 'user.mail' };\n`,
  },
};

describe('ai-gate contract init', () => {
  test.each([...Object.keys(sources), 'all'])(
    'of %s gives what check drift passes',
    async (kind) => {
      const files = kind === 'all' ? Object.assign({}, ...Object.values(sources)) : sources[kind];
      const repository = repositoryWith(files);
      const { status, stderr } = await contract(repository, 'init');
      expect(stderr).toMatch(/^wrote \.docs\/reports\/field-to-api-map\.md: \d+ fields?\n$/);
      expect(status).toBe(0);
      const text = contractIn(repository);
      expect(text).toContain('`number`');
      expect(await contract(repository, 'update', '--check')).toMatchObject({ status: 0 });
      const change = createApprovedChange({}, { ...files, [contractPath]: text });
      const args = ['check', 'drift', '--repo', change.repository.directory, '--base', 'main'];
      const checked = await runCli(args);
      expect(checked.stdout).toContain('drift: pass');
      // The near miss: one line less, and the gate sees it.
      const less = text.replace(/^.*`number`.*\n/m, '');
      const drifted = createApprovedChange({}, { ...files, [contractPath]: less });
      const failed = await runCli([
        ...args.slice(0, 3),
        drifted.repository.directory,
        '--base',
        'main',
      ]);
      expect(failed.status).not.toBe(0);
    },
  );

  test('governs the types of the policy at the commit, or those asked for', async () => {
    const files = sources['prisma'] ?? {};
    const repository = repositoryWith({
      ...files,
      '.github/ai-gate.yml': 'version: 1\ndrift:\n  contract: fields.md\n',
    });
    const narrow = await contract(repository, 'init', '--output', '-');
    expect(narrow.stdout).not.toContain('total');
    const wide = await contract(repository, 'init', '--output', '-', '--types', 'any');
    expect(wide.stdout).toContain('- `total`');
    expect(await contract(repository, 'init')).toMatchObject({ status: 0 });
    expect(existsSync(join(repository.directory, 'fields.md'))).toBe(true);
  });

  test('replaces nothing unless told to, and then only what git has', async () => {
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: 'committed\n' });
    const refused = await contract(repository, 'init');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain('contract update');
    repository.write(contractPath, 'not committed\n');
    const forced = await contract(repository, 'init', '--force');
    expect(forced).toMatchObject({ status: 2 });
    expect(contractIn(repository)).toBe('not committed\n');
    repository.checkout();
    expect(await contract(repository, 'init', '--force')).toMatchObject({ status: 0 });
    expect(contractIn(repository)).toContain('- `number`');
  });

  test('a bare repository needs --output', async () => {
    const repository = createRepository({ bare: true });
    repository.commit(sources['prisma'] ?? {});
    const refused = await contract(repository, 'init');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain('--output');
    const file = join(createFolder(), 'contract.md');
    expect(await contract(repository, 'init', '--output', file)).toMatchObject({ status: 0 });
    expect(readFileSync(file, 'utf8')).toContain('### `Order`');
    expect(await contract(repository, 'init', '--output', file)).toMatchObject({ status: 2 });
  });

  test('writes through no link that leads out, and not into .git', async () => {
    const outside = createFolder();
    const linked = repositoryWith(sources['prisma'] ?? {});
    symlinkSync(outside, join(linked.directory, '.docs'));
    const refused = await contract(linked, 'init');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain('out of the work tree');
    expect(existsSync(join(outside, 'reports'))).toBe(false);
    const policy = 'version: 1\ndrift:\n  contract: .git/hooks/post-checkout\n';
    const hostile = repositoryWith({ ...sources['prisma'], '.github/ai-gate.yml': policy });
    expect(await contract(hostile, 'init')).toMatchObject({ status: 2 });
    expect(existsSync(join(hostile.directory, '.git/hooks/post-checkout'))).toBe(false);
  });

  test('says that it reads the last commit where files have changes', async () => {
    const repository = repositoryWith(sources['prisma'] ?? {});
    repository.write('prisma/schema.prisma', schema('other String'));
    const { stderr } = await contract(repository, 'init');
    expect(stderr).toContain('1 source file has uncommitted changes');
    expect(contractIn(repository)).toContain('`number`');
  });

  test.each([
    {
      name: 'a source that does not parse',
      files: { 'prisma/schema.prisma': 'model Order {\n  number String\n' },
      says: /prisma\/schema\.prisma.*\(drift\/source-unreadable\)/,
    },
    { name: 'no source', files: { 'README.md': '#\n' }, says: /drift\/source-empty/ },
    {
      name: 'no governed field',
      files: { 'prisma/schema.prisma': schema('id Int @id') },
      says: /--types any/,
    },
    {
      name: 'a policy that is not valid',
      files: { ...sources['prisma'], '.github/ai-gate.yml': 'version: 1\ndirft: {}\n' },
      says: /ai-gate\.yml:2: .*policy\/invalid/,
    },
  ])('$name: says so, writes nothing, status 2', async ({ files, says }) => {
    const repository = repositoryWith(files);
    const { status, stderr } = await contract(repository, 'init');
    expect(stderr).toMatch(says);
    expect(stderr).toContain('fix: ');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
    expect(existsSync(join(repository.directory, contractPath))).toBe(false);
  });
});

const written = `# Fields of the shop

Ask Ada before you change this.

### \`Order\`

- \`number\` — printed on the invoice
- \`gone\` — nobody knows
`;

describe('ai-gate contract update', () => {
  test('adds and strikes, keeps prose, and does nothing the second time', async () => {
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: written });
    expect(await contract(repository, 'update', '--check')).toMatchObject({ status: 1 });
    expect(contractIn(repository)).toBe(written);
    const { status, stdout, stderr } = await contract(repository, 'update');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 added, 1 removed');
    expect(stdout).toContain('+ Order.note  prisma/schema.prisma:4');
    expect(stdout).toContain('- Order.gone  line 8');
    const updated = contractIn(repository);
    expect(updated).toContain('Ask Ada before you change this.');
    expect(updated).toContain('- `number` — printed on the invoice\n');
    expect(updated).toMatch(/- ~~`gone`~~ removed \d{4}-\d\d-\d\d/);
    expect(updated).not.toContain('total');
    const second = await contract(repository, 'update');
    expect(second).toMatchObject({ status: 0, stdout: `${contractPath} is up to date\n` });
    expect(contractIn(repository)).toBe(updated);
    expect(await contract(repository, 'update', '--check')).toMatchObject({ status: 0 });
  });

  test('starts from the file in the work tree, else from the committed one', async () => {
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: written });
    const unsaved = written.replace('Ask Ada', 'Ask Grace');
    repository.write(contractPath, unsaved);
    await contract(repository, 'update');
    expect(contractIn(repository)).toContain('Ask Grace');
    rmSync(join(repository.directory, contractPath));
    await contract(repository, 'update');
    expect(contractIn(repository)).toContain('Ask Ada');
  });

  test('entries of ungoverned types, and those that a map writes to, stay', async () => {
    const text = '### `Order`\n\n- `number`\n- `note`\n- `total`\n';
    const repository = repositoryWith({
      ...sources['prisma'],
      'src/mappers/order.ts': `// ${contractPath}\nexport const map = { nr: 'Order.number' };\n`,
      [contractPath]: text,
    });
    expect(await contract(repository, 'update')).toMatchObject({ status: 0 });
    expect(contractIn(repository)).toBe(text);
  });

  test('an entry that is listed twice is struck twice', async () => {
    const twice =
      '### `Order`\n\n- `number`\n- `note`\n- `gone`\n\n## More\n\n### `Order`\n\n- `gone`\n';
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: twice });
    await contract(repository, 'update');
    expect(contractIn(repository).match(/~~`gone`~~/g)).toHaveLength(2);
    expect(await contract(repository, 'update', '--check')).toMatchObject({ status: 0 });
  });

  test('leaves a type that changed to a person, and says so', async () => {
    const text =
      '### `Order`\n\n| Field | Type |\n|---|---|\n| `number` | number |\n| `note` | string |\n';
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: text });
    const { status, stderr } = await contract(repository, 'update');
    expect(status).toBe(0);
    expect(stderr).toContain('left for you to settle');
    expect(stderr).toContain('drift/type-changed');
    expect(contractIn(repository)).toBe(text);
  });

  test.each([
    { name: 'without a contract', text: null, says: /contract init/ },
    {
      name: 'with one that is not text',
      text: Buffer.from([0x23, 0x20, 0xff, 0x0a]),
      says: /field-to-api-map\.md:1: .*\(drift\/contract-unparsable\)/,
    },
  ])('$name: says so, writes nothing, status 2', async ({ text, says }) => {
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: text });
    const { status, stderr } = await contract(repository, 'update');
    expect(stderr).toMatch(says);
    expect(stderr).toContain('fix: ');
    expect(status).toBe(2);
    const file = join(repository.directory, contractPath);
    expect(existsSync(file) ? readFileSync(file) : null).toEqual(text);
  });

  test('--output leaves the contract alone', async () => {
    const repository = repositoryWith({ ...sources['prisma'], [contractPath]: written });
    const printed = await contract(repository, 'update', '--output', '-');
    expect(printed.stdout).toContain('- `note`');
    expect(printed.stderr).toContain('1 added, 1 removed');
    const file = join(createFolder(), 'updated.md');
    writeFileSync(file, 'mine\n');
    expect(await contract(repository, 'update', '--output', file)).toMatchObject({ status: 2 });
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
    await contract(repository, 'update', '--output', file, '--force');
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(contractIn(repository)).toBe(written);
  });
});

describe('ai-gate contract show', () => {
  const repository = () =>
    repositoryWith({
      ...sources['prisma'],
      'src/mappers/order.ts': `// ${contractPath}\nexport const map = { nr: 'Order.number' };\n`,
      [contractPath]: written,
    });

  test('JSON has each field with both sides and its state', async () => {
    const shop = repository();
    const { status, stdout } = await contract(shop, 'show', '--format', 'json');
    expect(status).toBe(0);
    const shown = JSON.parse(stdout) as { fields: unknown[] };
    const runtime = { target: null, file: 'prisma/schema.prisma', type: 'string' };
    const listed = { type: null, target: null };
    const row = { entity: 'Order', acknowledged: false };
    expect(shown).toEqual({
      schemaVersion: 1,
      commit: shop.git('rev-parse', 'HEAD'),
      contract: contractPath,
      types: ['string'],
      sources: expect.arrayContaining([{ kind: 'prisma', files: 1 }]),
      fields: expect.any(Array),
    });
    expect(shown.fields).toEqual([
      {
        ...row,
        field: 'gone',
        state: 'removed',
        contract: { ...listed, field: 'gone', line: 8 },
        runtime: null,
      },
      { ...row, field: 'note', state: 'added', contract: null, runtime: { ...runtime, line: 4 } },
      {
        ...row,
        field: 'number',
        state: 'agrees',
        contract: { ...listed, field: 'number', line: 7 },
        runtime: { ...runtime, line: 2 },
      },
      {
        ...row,
        field: 'number',
        state: 'agrees',
        contract: { ...listed, field: 'number', line: 7 },
        runtime: { type: null, target: 'Order.number', file: 'src/mappers/order.ts', line: 2 },
      },
    ]);
  });

  test('an acknowledged difference says so', async () => {
    const acknowledged = repositoryWith({
      'src/types/order.ts': `// ${contractPath}\nexport interface Order {\n  number: string;\n  /**\n   * DRIFT ACKNOWLEDGEMENT\n   * Reason: the importer needs it\n   * Approved by: Ada Example\n   * Date: 2026-01-06\n   */\n  legacy: string;\n}\n`,
      [contractPath]: '### `Order`\n\n- `number`\n',
    });
    const { stdout } = await contract(acknowledged, 'show', '--format', 'json');
    const { fields } = JSON.parse(stdout) as { fields: { field: string }[] };
    expect(fields.find(({ field }) => field === 'legacy')).toMatchObject({
      state: 'added',
      acknowledged: true,
    });
    expect((await contract(acknowledged, 'show')).stdout).toContain('(added)');
    expect(await contract(acknowledged, 'update', '--check')).toMatchObject({ status: 0 });
  });

  test('text fits 80 columns where names are short, and --entity takes one', async () => {
    const shop = repository();
    const { stdout } = await contract(shop, 'show', '--entity', 'Order');
    const rows = stdout.split('\n').filter((line) => /^ {2}(agrees|added|removed)/.test(line));
    expect(rows).toHaveLength(4);
    expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toContain('4 fields: 2 agree, 2 differ');
    const unknown = await contract(shop, 'show', '--entity', 'order');
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.stderr).toContain('one of: Order');
  });

  test.each(['init', 'update', 'show'])('%s --help has an example', async (name) => {
    const { status, stdout } = await runCli(['contract', name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`ai-gate contract ${name}`);
    expect(stdout).toContain('Example:');
  });
});
