import {
  createRepository,
  type GitFixture,
  removeFixtures,
} from '@ai-gate/action-tests/git-fixture';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closeAll, open } from './opened.ts';

afterAll(async () => {
  await closeAll();
  removeFixtures();
});

const names = ['a', 'a.b', 'a-', 'a0', 'ab', 'b', 'é', '\u{1f600}', '\uffee', 'A'];
const path = fc
  .array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'));
const content = fc.constantFrom(
  'one',
  'two',
  { mode: '100755', content: 'one' } as const,
  { mode: '120000', content: 'one' } as const,
  { mode: '160000', content: '1'.repeat(40) } as const,
);
const tree = fc.array(fc.tuple(path, content), { maxLength: 12 });

/** Commits a tree of its own; where a file and a directory claim one name, the later one has it. */
function commitTree(fixture: GitFixture, files: Parameters<GitFixture['commit']>[0]): string {
  fixture.branch('next', null);
  return fixture.commit(files);
}

test('the change list is what git diff-tree tells, and a listing what git ls-tree tells', async () => {
  const fixture = createRepository();
  await fc.assert(
    fc.asyncProperty(tree, tree, async (before, after) => {
      const [base, head] = [commitTree(fixture, before), commitTree(fixture, after)];
      const repository = await open(fixture.directory);
      const zero = '0'.repeat(40);
      const lines = (await repository.changes(base, head)).map(
        (change) =>
          `:${change.before?.mode ?? '000000'} ${change.after?.mode ?? '000000'} ` +
          `${change.before?.oid ?? zero} ${change.after?.oid ?? zero} ${change.path}`,
      );
      const raw = fixture.git('diff-tree', '-r', '-z', '--raw', '--no-renames', base, head);
      expect(lines).toEqual(
        raw.match(/:[^\0]+ [A-Z]\0[^\0]+/g)?.map((line) => line.replace(/ [A-Z]\0/, ' ')) ?? [],
      );
      const paths = (await repository.files(head)).map((file) => file.path);
      expect(paths.join('\0')).toBe(
        fixture.git('ls-tree', '-r', '-z', '--name-only', head).replace(/\0$/, ''),
      );
      await repository.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
