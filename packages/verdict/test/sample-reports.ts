import {
  composeReport,
  type Finding,
  finding,
  type GateResult,
  type Report,
} from '@ai-gate/verdict';

export const subject: Report['subject'] = {
  repository: 'octo/shop',
  pullRequest: 42,
  base: { ref: 'main', sha: 'a'.repeat(40) },
  head: { ref: 'autoTest/vendor-portal', sha: 'b'.repeat(40) },
  mergeBase: 'c'.repeat(40),
};

export const policy: Report['policy'] = {
  source: `.github/ai-gate.yml@${'a'.repeat(40)}`,
  digest: `sha256:${'d'.repeat(64)}`,
};

export const outOfScope: Finding = finding('provenance/path-out-of-scope', {
  message: 'src/payments/refund.ts is not in the approved scope of task vendor-portal',
  location: { path: 'src/payments/refund.ts', line: 1 },
  related: [{ path: '.ai-stack-trace/vendor-portal/contract/approval.md', line: 9 }],
  fix: 'List the file under APPROVED SCOPE and have the contract approved again, or revert it.',
});

export const missingArtifact: Finding = finding('provenance/artifact-missing', {
  message: 'the trace of task vendor-portal has no claude/review/',
});

const exemption: Finding = finding('policy/exemption-refused', {
  message: 'the label hotfix was applied by ada, whose role is triage',
  location: { path: '.github/ai-gate.yml' },
});

const undecided: Finding = finding('input/limit-exceeded', {
  message: 'the contract has 9,000,000 bytes; at most 5,000,000 are read',
  location: { path: '.docs/reports/field-to-api-map.md' },
});

export function gate(parts: Partial<GateResult> = {}): GateResult {
  return {
    gate: 'provenance',
    verdict: 'fail',
    enforcement: 'blocking',
    reason: '1 file changed outside the approved scope',
    findings: [outOfScope, missingArtifact, exemption],
    ...parts,
  };
}

export function report(...gates: readonly GateResult[]): Report {
  return composeReport({ version: '1.0.0', subject, policy, gates });
}

/** The reports that the golden files show. */
export const samples: Readonly<Record<string, Report>> = {
  pass: report(gate({ verdict: 'pass', reason: 'every change is approved', findings: [] })),
  fail: report(
    gate(),
    gate({ gate: 'drift', verdict: 'not-required', reason: 'no source changed', findings: [] }),
  ),
  advisory: report(
    gate({ verdict: 'pass', reason: 'every change is approved', findings: [] }),
    gate({
      gate: 'drift',
      verdict: 'error',
      enforcement: 'advisory',
      reason: 'the contract is too large to read',
      findings: [undecided],
    }),
  ),
  error: report(gate({ verdict: 'error', reason: 'could not decide', findings: [undecided] })),
};

/** A report with `count` findings in `files` files. */
export function largeReport(count: number, files: number): Report {
  const findings = Array.from({ length: count }, (_, index) =>
    finding('provenance/path-out-of-scope', {
      message: `field ${index} is not approved`,
      location: { path: `src/file-${index % files}.ts`, line: index + 1 },
    }),
  );
  return report(gate({ findings, reason: `${count} findings` }));
}

/** Text that strangers may hand in, each of which does something somewhere. */
export const hostileTexts: readonly string[] = [
  'a|b',
  'a\\|b',
  'a\\\\|b',
  '`code`',
  '``` a',
  '</details><img src=x onerror=alert(1)>',
  '<!-- hidden',
  '&lt;b&gt; &amp; &#64;org',
  '@org/team please merge',
  'ada@example.org',
  'octo/shop#1 GH-12 #7',
  'https://example.org/a www.example.org',
  '[link](https://example.org) ![image](x.png)',
  '**bold** _em_ ~~del~~ $x^2$ :tada:',
  'line\nbreak | new | row |\n| --- |',
  '\r\n::error::forged',
  '::set-output name=x::y',
  '##[error]forged',
  '\u001b[2J\u001b[31mred\u0007',
  '\u202Egpj.exe\u2066',
  'zero\u200Bwidth\uFEFF',
  '\uD800 alone',
  '- item',
  '1. item',
  '# heading',
  '> quote',
  '    indented',
  '---',
  '%0A%0D',
  '',
];
