// Stands in for fast-check: property tests see the same cases on every run, so that no run in CI
// fails by chance. With AI_GATE_FUZZ set they look for new cases.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

if (process.env.AI_GATE_FUZZ === undefined) fc.configureGlobal({ seed: 1 });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
