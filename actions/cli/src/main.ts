import { run } from './program.ts';

// A reader that stops early (`ai-gate check | head`) is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Setting the status and returning lets everything that was printed reach a slow pipe.
process.exitCode = await run(process.argv.slice(2));
