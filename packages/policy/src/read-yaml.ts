import { CST, Lexer, LineCounter, parseDocument } from 'yaml';
import { NodeSurvey } from './node-survey.ts';
import { type KeyPath, type PolicyProblem, renderKey } from './policy-problem.ts';

/** A policy larger than this is refused unread. */
const maxBytes = 256 * 1024;
/** Levels of nesting; the policy needs five. The parser recurses, so the text is measured first. */
const maxNesting = 32;
const maxIndent = 200;

/** The plain value of a YAML file, and where in it things are. */
export interface YamlFile {
  readonly value: unknown;
  /** The 1-based line of the key or item at `path`, or of the nearest thing around it. */
  line(path: KeyPath): number;
  /** Whether the file itself says something at `path`. */
  has(path: KeyPath): boolean;
}

/**
 * Reads YAML 1.2 (core schema) strictly: one document of UTF-8, string keys that are not repeated,
 * and none of what makes a file mean something else than it shows: tags, anchors, aliases, merge
 * keys, directives.
 */
export function readYaml(bytes: Uint8Array): YamlFile | readonly PolicyProblem[] {
  if (bytes.length > maxBytes) return whole(`is larger than ${maxBytes / 1024} KiB`);
  const text = decode(bytes);
  if (text === null) return whole('is not valid UTF-8');
  const lines = new LineCounter();
  const deep = tooDeep(text);
  if (deep !== null) return [{ key: '', line: deep, message: 'the file is nested too deeply' }];
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    // The parser compares every key with every other; the survey below does it in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems = [
    ...[...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
      key: '',
      line: lineAt(pos[0]),
      message:
        code === 'MULTIPLE_DOCS'
          ? 'the file holds more than one document'
          : `not valid YAML: ${message}`,
    })),
    ...(document.directives?.yaml.explicit ? whole('has a %YAML directive; leave it out') : []),
  ];
  if (problems.length > 0) return problems;
  const survey = new NodeSurvey(lineAt);
  survey.visit(document.contents, []);
  const { places, problems: refused } = survey;
  if (refused.length > 0) return refused;
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    line: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const line = places.get(renderKey(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
    has: (path) => places.has(renderKey(path)),
  };
}

function whole(message: string): readonly PolicyProblem[] {
  return [{ key: '', line: 1, message: `the file ${message}` }];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that nests deeper than the limits, or null. Linear, and without recursion. */
function tooDeep(text: string): number | null {
  let line = 1;
  let flow = 0;
  let indicators = 0;
  let startOfLine = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'doc-mode' || type === 'byte-order-mark') continue;
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') flow = Math.max(0, flow - 1);
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') indicators += 1;
    const indent = startOfLine && type === 'space' ? token.length : 0;
    if (flow > maxNesting || indicators > maxNesting || indent > maxIndent) return line;
    startOfLine = type === 'newline';
    if (startOfLine) indicators = 0;
    for (const char of token) if (char === '\n') line += 1;
  }
  return null;
}
