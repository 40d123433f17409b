// Times whole processes. Ratios are of medians of runs taken in turn, so that drift hits all alike.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Writes the peak memory of a Node process to its file descriptor 3 when it ends. */
const reportMemory = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** A command to time; `statuses` are the exit statuses that count as having worked. */
export function command(file, args, { cwd, statuses = [0] } = {}) {
  return () => {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(file, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    if (!statuses.includes(status))
      throw new Error(`${file} ${args.join(' ')}: ${status} ${stderr}`);
    return ms;
  };
}

export const emptyNode = command(process.execPath, ['-e', '']);

/** Runs the subjects in turn and gives the median of each, in milliseconds. */
export function medians(subjects, { runs = 9 } = {}) {
  const names = Object.keys(subjects);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) subjects[name]();
  for (let run = 0; run < runs; run++) for (const name of names) times[name].push(subjects[name]());
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/** Peak memory of one run of a Node script, in MiB. */
export function peakMemory(args, { cwd } = {}) {
  const { output } = spawnSync(process.execPath, ['--import', reportMemory, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3].toString()) / 1024;
}

export function print(what, ratio, target) {
  console.log(`  ${what.padEnd(64)} ${ratio.toFixed(2).padStart(7)}   (target ${target})`);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
