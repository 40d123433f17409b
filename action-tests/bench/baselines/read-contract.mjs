// Reads a contract with ours, or only parses it with markdown-it.
import { readFileSync } from 'node:fs';

const [how, path] = process.argv.slice(2);
const bytes = readFileSync(path);
if (how === 'markdown-it') {
  const { default: MarkdownIt } = await import('markdown-it');
  new MarkdownIt('commonmark').enable('table').parse(bytes.toString('utf8'), {});
} else {
  const { parseContract } = await import('@ai-gate/contract');
  const { entries, problems } = parseContract(bytes, path);
  if (entries.length === 0 || problems.length > 0) throw new Error('the contract was not read');
}
