// Parses every TypeScript file of a commit and does nothing else: the floor of a cold run.
import { execFileSync, spawn } from 'node:child_process';
import { parse } from '@babel/parser';

const [directory, commit] = process.argv.slice(2);
const git = ['-C', directory];
const tree = execFileSync('git', [...git, 'ls-tree', '-r', '-z', commit, 'src/'], {
  maxBuffer: 1 << 28,
});
const ids = tree
  .toString()
  .split('\0')
  .filter((line) => line.endsWith('.ts'))
  .map((line) => line.split(/\s/, 3)[2]);
const batch = spawn('git', [...git, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
batch.stdin.end(`${ids.join('\n')}\n`);
const plugins = [
  'decoratorAutoAccessors',
  'explicitResourceManagement',
  'decorators-legacy',
  ['typescript', { dts: false }],
];
const options = { sourceType: 'module', attachComment: false, plugins };
let rest = Buffer.alloc(0);
for await (const chunk of batch.stdout) {
  rest = Buffer.concat([rest, chunk]);
  let at = 0;
  for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, at)) {
    const size = Number(rest.toString('latin1', at, end).split(' ')[2]);
    if (rest.length < end + size + 2) break;
    parse(rest.toString('utf8', end + 1, end + 1 + size), options);
    at = end + size + 2;
  }
  rest = rest.subarray(at);
}
