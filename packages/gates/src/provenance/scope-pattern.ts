import { compileSegment, matchesSegments } from './segment-matcher.ts';

/** A pattern that passed the grammar, ready to match. */
export interface ScopePattern {
  /** As written. */
  readonly text: string;
  /** Whether it can only match the path that equals it. */
  readonly exact: boolean;
  /** Brace alternatives, each as path segments; `**` stands alone in its segment. */
  readonly alternatives: readonly (readonly string[])[];
}

export type ScopePatternReading =
  | { readonly ok: true; readonly pattern: ScopePattern }
  | { readonly ok: false; readonly why: string };

/** Limits of the grammar (formats, scope patterns): patterns are untrusted input. */
export const scopePatternLimits = {
  bytes: 512,
  patterns: 1_000,
  /** Of one pattern, and of all patterns of a contract. */
  alternatives: 64,
  allAlternatives: 4_096,
  /** `*`, `**` and `?` in one pattern. */
  wildcards: 32,
} as const;

/** Control, format and separator characters that would let a pattern read as another one. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const extglob = /[!?*+@]\(/;

const refusals: readonly (readonly [why: string, refused: (text: string) => boolean])[] = [
  ['it is empty', (text) => text === ''],
  [
    `it is longer than ${scopePatternLimits.bytes} bytes`,
    (text) => Buffer.byteLength(text) > scopePatternLimits.bytes,
  ],
  ['it holds control or invisible characters', (text) => invisible.test(text)],
  ['it holds a backslash', (text) => text.includes('\\')],
  ['it starts with !, and a scope cannot negate', (text) => text.startsWith('!')],
  ['it uses extglob, which a scope does not know', (text) => extglob.test(text)],
  ['it is an absolute path', (text) => /^(?:\/|~|[A-Za-z]:)/.test(text)],
  [
    'it holds a segment . or .. or an empty one',
    (text) => /(?:^|\/)\.{0,2}\//.test(text) || /(?:^|\/)\.{1,2}$/.test(text),
  ],
  [
    `it has more than ${scopePatternLimits.wildcards} wildcards`,
    (text) => (text.match(/\*+|\?/g)?.length ?? 0) > scopePatternLimits.wildcards,
  ],
  ['it names nothing, so that it would grant everything', (text) => /^[*?/{},]+$/.test(text)],
];

/**
 * Reads one scope pattern: `*` and `?` within a segment, `**` for whole segments, a trailing `/`
 * for everything below, `{a,b}` without nesting. Anything else in it is literal, so
 * `app/[id]/page.tsx` needs no escaping (formats, scope patterns).
 */
export function parseScopePattern(text: string): ScopePatternReading {
  const refusal = refusals.find(([, refused]) => refused(text));
  if (refusal) return { ok: false, why: refusal[0] };
  const expansion = expandBraces(text.endsWith('/') ? `${text}**` : text);
  if (!expansion.ok) return expansion;
  const alternatives = expansion.texts.map((alternative) => alternative.split('/'));
  if (alternatives.some((segments) => segments.some(isMixedGlobstar))) {
    return { ok: false, why: '** does not stand alone between two slashes' };
  }
  // A brace can hide what the whole pattern must not say: `{..,a}/x`, `{,a}/**`, `{*,a}`.
  if (expansion.texts.length > 1) {
    for (const alternative of expansion.texts) {
      const hidden = refusals.find(([, refused]) => refused(alternative));
      if (hidden) return { ok: false, why: `with its braces expanded ${hidden[0]}` };
    }
  }
  const exact = !/[*?]/.test(text) && !text.endsWith('/') && alternatives.length === 1;
  return { ok: true, pattern: { text, exact, alternatives } };
}

function isMixedGlobstar(segment: string): boolean {
  return segment !== '**' && segment.includes('**');
}

type Expansion =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Expands `{a,b}`; braces without a comma are literal, nested ones and too many are refused. */
function expandBraces(text: string): Expansion {
  const group = /\{([^{}]*,[^{}]*)\}/;
  if (/\{[^{}]*\{/.test(text)) return { ok: false, why: 'its braces are nested' };
  let texts = [text];
  for (let match = group.exec(text); match; match = group.exec(texts[0] ?? '')) {
    const choices = (match[1] ?? '').split(',');
    if (texts.length * choices.length > scopePatternLimits.alternatives) {
      return {
        ok: false,
        why: `its braces make more than ${scopePatternLimits.alternatives} paths`,
      };
    }
    texts = texts.flatMap((each) => choices.map((choice) => each.replace(group, () => choice)));
  }
  return { ok: true, texts };
}

/** Whether `pattern` grants `path`: equal byte for byte, or matched by the wildcards. */
export function matchesScopePattern(pattern: ScopePattern, path: string): boolean {
  if (pattern.text === path) return true;
  if (pattern.exact) return false;
  const segments = path.split('/');
  return pattern.alternatives.some((alternative) =>
    matchesSegments(alternative.map(compileSegment), segments),
  );
}
