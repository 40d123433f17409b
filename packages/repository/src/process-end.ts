type Cleanup = () => void;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const cleanups = new Set<Cleanup>();

/**
 * Runs `cleanup` when this process ends before its owner cancels it: by exit, by an uncaught error,
 * or by a signal that asks it to end. The last to come is the first to go, so a git that works in a
 * folder is killed before the folder is removed. Returns what cancels it.
 */
export function atProcessEnd(cleanup: Cleanup): () => void {
  if (cleanups.size === 0) {
    process.on('exit', runCleanups);
    for (const signal of signals) process.on(signal, endBySignal);
  }
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup) && cleanups.size === 0) forgetListeners();
  };
}

function forgetListeners(): void {
  process.removeListener('exit', runCleanups);
  for (const signal of signals) process.removeListener(signal, endBySignal);
}

function runCleanups(): void {
  for (const cleanup of [...cleanups].reverse()) cleanup();
  cleanups.clear();
}

/** Cleans up and lets the signal do what it would have done without this listener. */
function endBySignal(signal: NodeJS.Signals): void {
  runCleanups();
  forgetListeners();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
