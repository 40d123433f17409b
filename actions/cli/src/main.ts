import { run } from './program.ts';

// A reader that stops early (`ai-gate check | head`) is not an error of ours; a full disk is one,
// and then no status may say that the report is there.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: the output cannot be written (${error.code})\n`);
  process.exit(2);
});
// Where not even a complaint can be written there is nothing left to do about it.
process.stderr.on('error', () => {});

// Setting the status and returning lets everything that was printed reach a slow pipe.
process.exitCode = await run(process.argv.slice(2));
