import type { DriftSource, SourceKind } from '@ai-gate/policy';
import { sourceKinds } from '@ai-gate/policy';

/** What detection looks at. */
export interface DetectionFacts {
  /** Every path of the tree. */
  readonly paths: readonly string[];
  /** The first bytes of a file; 4 kB are plenty. */
  readonly peek: (path: string) => Buffer;
  /** The contract's path, as files refer to it in a comment. */
  readonly contractPath: string;
  /** The contract's text: a source that it names in a code span is the one it was written for. */
  readonly contract?: string;
}

/** The sources that were chosen, by exact paths and not globs, and a sentence for each choice. */
export interface DetectedSources {
  readonly sources: readonly DriftSource[];
  readonly reasons: readonly string[];
}

interface Candidate {
  readonly kind: SourceKind;
  readonly path: string;
  readonly why: string;
}

/** Most files that are looked into. */
export const maxPeeks = 20_000;

/** How much of a file is looked at, bytes. */
const headLength = 4096;

/**
 * Finds the sources of a repository that configures none. Names choose the files to look into,
 * their first bytes decide. Where the contract names some of the schemas found, only these count
 * among the schemas; else all do. Code that names the contract always counts. Dependencies, build results and tests are passed over.
 */
export function detectSources(facts: DetectionFacts): DetectedSources {
  const candidates = facts.paths.filter(isDetectionCandidate);
  const looked = candidates.slice(0, maxPeeks);
  const found = looked.flatMap((path) => {
    const head = facts.peek(path).subarray(0, headLength).toString('utf8');
    return code.test(path) ? codeKindOf(path, head, facts) : schemaKindOf(path, head);
  });
  const isNamed = ({ path }: Candidate) => facts.contract?.includes(`\`${path}\``) === true;
  const named = found.some((one) => isNamed(one) && !code.test(one.path));
  const chosen = named ? found.filter((one) => isNamed(one) || code.test(one.path)) : found;
  return {
    sources: sourcesOf(chosen),
    reasons: [
      ...chosen.map((one) => reasonOf(one, isNamed(one))),
      ...passedOver(found.length - chosen.length),
      ...notLooked(candidates.length - looked.length),
    ],
  };
}

const foreign =
  /(^|\/)(node_modules|bower_components|vendor|dist|build|out|coverage|target|\.[^/]+|__tests__|__fixtures__|__mocks__|fixtures|tests?|examples?)\//i;
const code = /\.([cm]?[jt]s|[jt]sx)$/i;
const test = /[.-](test|spec|stories|d)\.[a-z]+$|\.min\.js$/i;
const document = /\.(json|ya?ml)$/i;
const documentName = /schema|sanity|openapi|swagger|(^|[/_.-])api[^/]*$/i;

/** Whether a path's name alone makes it worth a look; all others can be left unread. */
export function isDetectionCandidate(path: string): boolean {
  if (foreign.test(path) || test.test(path)) return false;
  if (/\.(prisma|graphqls?|gql)$/i.test(path) || code.test(path)) return true;
  return document.test(path) && documentName.test(path);
}

function schemaKindOf(path: string, head: string): readonly Candidate[] {
  const found = schemaTests.find(({ name, content }) => name.test(path) && content.test(head));
  return found === undefined ? [] : [{ kind: found.kind, path, why: found.why }];
}

interface SchemaTest {
  readonly kind: SourceKind;
  readonly name: RegExp;
  readonly content: RegExp;
  readonly why: string;
}

const schemaTests: readonly SchemaTest[] = [
  {
    kind: 'prisma',
    name: /\.prisma$/i,
    content: /^\s*(model|type|view|enum)\s+\w+\s*\{/m,
    why: 'it defines Prisma models',
  },
  {
    kind: 'graphql',
    name: /\.(graphqls?|gql)$/i,
    content: /^\s*(extend\s+)?(type|input|interface)\s+\w+/m,
    why: 'it defines GraphQL types',
  },
  {
    kind: 'openapi',
    name: document,
    content: /^[\s{]{0,8}["']?openapi["']?\s{0,8}:\s{0,8}["']?3\./m,
    why: 'it is an OpenAPI 3 document',
  },
  {
    kind: 'sanity-schema',
    name: /\.json$/i,
    content: /^\s*\[\s*\{(?=[^{]*"name"\s*:)[^{]*("type"\s*:\s*"(document|type)")/,
    why: 'it is an extracted Sanity schema',
  },
  {
    kind: 'json-schema',
    name: /\.schema\.json$|(^|\/)schemas?\/[^/]+\.json$/i,
    content: /^\s*\{[^{}]{0,500}"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//,
    why: 'it declares itself a JSON Schema',
  },
];

const comment = /^\s*(\/\/|\/\*|\*|#)/;
const declaration = /\b(interface|class)\s+\w+|\btype\s+\w+\s*=|\bz\s*\.\s*object\s*\(/;

/** Code counts where it names the contract in a comment: that is how a mapping refers to it. */
function codeKindOf(path: string, head: string, facts: DetectionFacts): readonly Candidate[] {
  if (!head.includes(facts.contractPath)) return [];
  const inComment = head
    .split('\n')
    .some((line) => comment.test(line) && line.includes(facts.contractPath));
  if (!inComment) return [];
  const kind = declaration.test(head) ? 'typescript' : 'field-map';
  return [{ kind, path, why: 'it names the contract in a comment' }];
}

function sourcesOf(chosen: readonly Candidate[]): readonly DriftSource[] {
  return sourceKinds.flatMap((kind) => {
    const files = chosen.filter((found) => found.kind === kind).map(({ path }) => path);
    return files.length === 0 ? [] : [{ kind, files }];
  });
}

function reasonOf({ kind, path, why }: Candidate, named: boolean): string {
  return `${path} (${kind}): ${why}${named ? ', and the contract names it' : ''}`;
}

function passedOver(count: number): readonly string[] {
  return count === 0 ? [] : [`${count} more were found, which the contract does not name`];
}

function notLooked(count: number): readonly string[] {
  return count === 0 ? [] : [`${count} more files were not looked into: configure drift.sources`];
}
