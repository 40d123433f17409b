import { parseRemoteName } from '@ai-gate/repository/remote-name';
import { expect, test } from '@jest/globals';

test.each([
  ['https://github.com/octo/shop', 'octo/shop'],
  ['https://github.com/octo/shop.git', 'octo/shop'],
  ['https://github.com/octo/shop.git/', 'octo/shop'],
  ['https://user:secret@github.example.org:8443/octo/shop.js', 'octo/shop.js'],
  ['ssh://git@github.com:22/octo/shop.git', 'octo/shop'],
  ['git@github.com:octo/shop.git', 'octo/shop'],
  ['git@github.com:octo/shop', 'octo/shop'],
  ['https://github.com/octo', null],
  ['https://git.example.org/group/sub/shop', null],
  ['/srv/git/shop.git', null],
  ['../shop.git', null],
  ['file:///srv/shop.git', null],
  ['ext::sh -c evil/thing', null],
  ['https://github.com/octo/<img src=x>', null],
  ['https://github.com/octo/shop\n::set-output', null],
  [`https://github.com/octo/${'a'.repeat(5_000)}`, null],
])('%s', (url, name) => {
  expect(parseRemoteName(url)).toBe(name);
});
