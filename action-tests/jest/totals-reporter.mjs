// Writes the run's totals where continuous integration adds them up.
import { writeFileSync } from 'node:fs';

export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.AI_GATE_TOTALS;
    if (file === undefined) return;
    const failed =
      results.numFailedTests + results.numRuntimeErrorTestSuites + (results.wasInterrupted ? 1 : 0);
    writeFileSync(file, JSON.stringify({ passed: results.numPassedTests, failed }));
  }
}
