import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, expect, test } from '@jest/globals';
import { closeAll, open } from './opened.ts';
import { userErrorOf } from './user-error-of.ts';

afterAll(async () => {
  await closeAll();
  removeFixtures();
});

test('a file is read whole, or not at all', async () => {
  const fixture = createRepository();
  const bytes = Buffer.from([0, 255, 10, 13, 0]);
  const sha = fixture.commit({ binary: bytes, empty: '' });
  const repository = await open(fixture.directory);
  const [binary, empty] = await repository.files(sha);
  if (!binary || !empty) throw new Error('not listed');
  expect(await repository.readBlob(binary, 5)).toEqual(bytes);
  expect(await repository.readBlob(empty, 0)).toEqual(Buffer.alloc(0));
  expect(await userErrorOf(repository.readBlob(binary, 4))).toEqual({
    code: 'input/limit-exceeded',
    message: 'binary has 5 bytes; at most 4 are read',
    path: 'binary',
  });
});

test('many files come in their order, those over the limit by size only', async () => {
  const fixture = createRepository();
  const contents = new Map<string, string>();
  for (let count = 0; count < 1_500; count += 1) {
    contents.set(`f${String(count).padStart(5, '0')}`, `${count}\n`.repeat(count));
  }
  contents.set('huge', 'x'.repeat(6_000_000));
  const sha = fixture.commit([...contents]);
  const repository = await open(fixture.directory);
  const files = await repository.files(sha);
  const seen: string[] = [];
  for await (const { entry, bytes, tooLarge } of repository.blobs(files, 5_000)) {
    const content = contents.get(entry.path) ?? '';
    seen.push(entry.path);
    if (content.length > 5_000) expect(tooLarge).toBe(content.length);
    else expect(bytes?.toString()).toBe(content);
  }
  expect(seen).toEqual([...contents.keys()].sort());
});

test('a reader that leaves early leaves the repository usable', async () => {
  const fixture = createRepository();
  const sha = fixture.commit(
    [...'abcdefgh'].map((name) => [name, name.repeat(3_000_000)] as const),
  );
  const repository = await open(fixture.directory);
  const files = await repository.files(sha);
  for await (const { entry } of repository.blobs(files, 4_000_000)) if (entry.path === 'b') break;
  const last = files.at(-1);
  expect((await repository.readBlob(last ?? { oid: '', path: '' }, 4_000_000)).length).toBe(3e6);
});

test('a missing file is an incomplete history, and other files stay readable', async () => {
  const fixture = createRepository();
  const sha = fixture.commit({ 'src/a.ts': 'a', 'src/b.ts': 'b' });
  const oid = fixture.git('rev-parse', `${sha}:src/a.ts`);
  rmSync(join(fixture.directory, '.git/objects', oid.slice(0, 2), oid.slice(2)));
  const repository = await open(fixture.directory);
  const files = await repository.files(sha);
  const { code, path } = await userErrorOf(repository.readBlob({ oid, path: 'src/a.ts' }, 10));
  expect([code, path]).toEqual(['repository/history-incomplete', 'src/a.ts']);
  const all = async () => {
    for await (const _ of repository.blobs(files, 10));
  };
  expect((await userErrorOf(all())).code).toBe('repository/history-incomplete');
  const [, b] = files;
  expect(await repository.readBlob(b ?? { oid: '', path: '' }, 1)).toEqual(Buffer.from('b'));
});

test('what is not a file has no content', async () => {
  const fixture = createRepository();
  const sha = fixture.commit({ 'src/a.ts': 'a', lib: { mode: '160000', content: '1'.repeat(40) } });
  const repository = await open(fixture.directory);
  const directory = await repository.entry(sha, 'src');
  const submodule = await repository.entry(sha, 'lib');
  if (!directory || !submodule) throw new Error('not found');
  const tree = await userErrorOf(repository.readBlob(directory, 10));
  expect(tree.code).toBe('repository/object-malformed');
  const commit = await userErrorOf(repository.readBlob(submodule, 10));
  expect(commit.code).toBe('repository/history-incomplete');
});

test('a damaged object ends in an error, for every question that waits', async () => {
  const fixture = createRepository();
  const sha = fixture.commit({ a: 'a'.repeat(100), b: 'b' });
  const oid = fixture.git('rev-parse', `${sha}:a`);
  const object = `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
  rmSync(join(fixture.directory, object));
  fixture.write(object, 'not a zlib stream');
  const repository = await open(fixture.directory);
  const questions = [oid, oid, oid].map((id) => repository.readBlob({ oid: id, path: 'a' }, 1_000));
  for (const question of questions) {
    const { code, message } = await userErrorOf(question);
    expect(code).toMatch(/^repository\/(git-failed|history-incomplete)$/);
    expect(message).not.toMatch(/fatal|error:/);
  }
});

test('an object of a partial clone is not fetched, nor is a program run to fetch it', async () => {
  const origin = createRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const sha = origin.commit({ 'src/a.ts': 'a' });
  const fixture = origin.clone('--filter=blob:none', '--no-checkout');
  const marker = join(fixture.directory, 'ran');
  fixture.git('config', 'protocol.ext.allow', 'always');
  fixture.git('config', 'protocol.file.allow', 'always');
  const repository = await open(fixture.directory);
  const [file] = await repository.files(sha);
  const { code } = await userErrorOf(repository.readBlob(file ?? { oid: '', path: '' }, 10));
  expect(code).toBe('repository/history-incomplete');
  fixture.git('config', 'remote.origin.url', `ext::touch ${marker}`);
  const again = await open(fixture.directory);
  const failure = await userErrorOf(again.readBlob(file ?? { oid: '', path: '' }, 10));
  expect(failure.code).toBe('repository/history-incomplete');
  expect(() => fixture.git('cat-file', '-e', file?.oid ?? '')).toThrow();
});

test('a closed repository says so', async () => {
  const fixture = createRepository();
  const sha = fixture.commit({ a: '1' });
  const repository = await open(fixture.directory);
  await repository.close();
  await repository.close();
  await expect(repository.files(sha)).rejects.toThrow('closed');
});
