import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { ParsedPolicy } from './parse-policy.ts';
import { policyPath } from './policy.ts';
import { renderPolicyDocument } from './policy-document.ts';

/**
 * The effective policy as YAML, each setting with a comment that says where it comes from; what
 * `ai-gate policy show` prints. The text is a valid policy that says the same. `path` names the
 * file that the origins point into.
 */
export function renderPolicyOrigins(
  { policy, origins }: ParsedPolicy,
  path: string = policyPath,
): string {
  const document = new Document(renderPolicyDocument(policy), { version: '1.2' });
  const comment = (key: string): string => {
    const origin = origins.get(key) ?? 'default';
    return origin === 'default' ? ' default' : ` ${path}:${origin}`;
  };
  if (isMap(document.contents)) annotate(document.contents, '', comment);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Adds the comment of every setting: behind a value, or behind the key of a list. */
function annotate(map: YAMLMap, parent: string, comment: (key: string) => string): void {
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = parent === '' ? String(key.value) : `${parent}.${key.value}`;
    if (isMap(value)) annotate(value, name, comment);
    if (isScalar(value)) value.comment = comment(name);
    if (isSeq(value)) {
      // Short lists of words stay on one line, where the comment can follow them.
      value.flow = value.items.length < 2;
      if (value.flow) value.comment = comment(name);
      else value.commentBefore = comment(name);
    }
  }
}
