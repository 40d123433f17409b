// Loaded before a bundle by tests: waits between attempts, and the time until a request is given up,
// become short. Nothing in the bundle knows of it, so no workflow can ask for it.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const wait = timers.setTimeout;
timers.setTimeout = (milliseconds, ...rest) => wait(Math.min(milliseconds, 5), ...rest);
syncBuiltinESMExports();

const timeout = AbortSignal.timeout;
AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, Math.min(milliseconds, 1_500));
