import { createHash } from 'node:crypto';
import { type Code, codeNames, codes } from '../codes/registry.ts';
import type { Finding, Level, Location } from '../finding.ts';
import { exitStatus, type GateResult, type Report } from '../report.ts';
import { cutMiddle } from './cut.ts';
import { escapeInvisible, renderRegistryText } from './escape.ts';
import { projectUrl, ruleUrl } from './rule-link.ts';
import { bySeverity } from './selection.ts';

/** What GitHub takes: it refuses a run with more results, and shows the 5,000 most severe. */
const mostResults = 25_000;
const mostRelated = 100;
const longestText = 2_000;

/** GitHub refuses a result without a place; what concerns no file is about how the gate is set up. */
const placeOfTheGate: Location = { path: '.github/ai-gate.yml' };

/** The report as SARIF 2.1.0, for code scanning and other viewers. */
export function renderSarif(report: Report): string {
  const all = report.gates.flatMap((gate) => gate.findings.map((finding) => ({ gate, finding })));
  const results = withinLimit(all);
  const occurrences = new Map<string, number>();
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: renderDriver(report) },
        automationDetails: { id: 'ai-gate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [renderInvocation(report, all.length - results.length)],
        results: results.map((placed) => renderResult(placed, occurrences)),
        properties: {
          verdict: report.verdict,
          gates: report.gates.map(({ gate, verdict, enforcement, reason }) => ({
            gate,
            verdict,
            enforcement,
            reason: escapeInvisible(reason),
          })),
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface PlacedFinding {
  readonly gate: GateResult;
  readonly finding: Finding;
}

function withinLimit(all: readonly PlacedFinding[]): readonly PlacedFinding[] {
  if (all.length <= mostResults) return all;
  const kept = new Set(bySeverity(all.map(({ finding }) => finding)).slice(0, mostResults));
  return all.filter(({ finding }) => kept.has(finding)).slice(0, mostResults);
}

function renderDriver({ tool }: Report): object {
  return {
    name: tool.name,
    version: tool.version,
    informationUri: projectUrl,
    rules: codeNames.map(renderRule),
  };
}

function renderRule(code: Code): object {
  const { title, explanation, fix, level } = codes[code];
  return {
    id: code,
    name: code
      .split(/[/-]/)
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    help: {
      text: `${explanation} ${fix}`,
      markdown: `${renderRegistryText(explanation)}\n\n**Fix:** ${renderRegistryText(fix)}`,
    },
    helpUri: ruleUrl(code),
    defaultConfiguration: { level },
  };
}

function renderInvocation(report: Report, omitted: number): object {
  const note = {
    level: 'warning',
    message: { text: `${omitted} findings are left out: GitHub takes ${mostResults} results.` },
  };
  return {
    executionSuccessful: report.verdict !== 'error',
    exitCode: exitStatus(report),
    ...(omitted > 0 && { toolExecutionNotifications: [note] }),
  };
}

function renderResult(placed: PlacedFinding, occurrences: Map<string, number>): object {
  const { gate, finding } = placed;
  const { code, message, location = placeOfTheGate, related = [], fix } = finding;
  const advisory = gate.enforcement === 'advisory';
  const text = `${advisory ? 'Advisory: ' : ''}${escapeMessage(message)}\nFix: ${escapeMessage(fix)}`;
  return {
    ruleId: code,
    ruleIndex: codeNames.indexOf(code),
    level: levelOf(finding.level, advisory),
    message: { text },
    locations: [renderLocation(location)],
    ...(related.length > 0 && { relatedLocations: renderRelated(related) }),
    partialFingerprints: { 'aiGateFinding/v1': fingerprint(finding, occurrences) },
    properties: { gate: gate.gate, verdict: gate.verdict, enforcement: gate.enforcement },
  };
}

/** SARIF wants every place once. */
function renderRelated(related: readonly Location[]): readonly object[] {
  const places = new Map(related.map((place) => [`${place.line ?? ''}:${place.path}`, place]));
  return [...places.values()].slice(0, mostRelated).map(renderLocation);
}

/** Code scanning fails a pull request on errors, and an advisory gate must not make it. */
function levelOf(level: Level, advisory: boolean): Level {
  return advisory && level === 'error' ? 'warning' : level;
}

/** In a SARIF message brackets make a link (SARIF 2.1.0, 3.11.6), and a backslash takes that away. */
function escapeMessage(text: string): string {
  return cutMiddle(escapeInvisible(text), longestText).replace(/[\\[\]]/g, '\\$&');
}

function renderLocation({ path, line }: Location): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: renderUri(path), uriBaseId: '%SRCROOT%' },
      ...(line !== undefined && { region: { startLine: line } }),
    },
  };
}

/** A path as a relative URI reference: every character that is not plain is percent-encoded. */
function renderUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * What makes a finding the same one after the file has moved around it: code, path and message,
 * and its number among equals. The line is left out.
 */
function fingerprint(
  { code, message, location }: Finding,
  occurrences: Map<string, number>,
): string {
  const identity = JSON.stringify([code, location?.path ?? null, message]);
  const occurrence = (occurrences.get(identity) ?? 0) + 1;
  occurrences.set(identity, occurrence);
  return `${createHash('sha256').update(identity).digest('hex')}:${occurrence}`;
}
