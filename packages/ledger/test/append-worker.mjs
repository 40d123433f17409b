// Appends `count` entries to the ledger of a repository, each for a pull request of its own:
// node append-worker.mjs DIRECTORY FIRST COUNT
import { appendEntry } from '@ai-gate/ledger';
import { openLedgerBranch } from '@ai-gate/repository';

const [directory = '', first = '1', count = '1'] = process.argv.slice(2);
const branch = await openLedgerBranch(directory, 'ai-gate/ledger');
for (let pr = Number(first); pr < Number(first) + Number(count); pr++) {
  await appendEntry(branch, {
    kind: 'failure',
    repo: 'octo/shop',
    pr,
    base: null,
    head: 'b'.repeat(40),
    actor: null,
    verdict: 'fail',
    codes: [],
    policy: null,
    detail: {},
  });
}
await branch.close();
