import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { type KeyPath, type PolicyProblem, renderKey } from './policy-problem.ts';

/** Where every key and item is, and what the file holds that a policy may not. */
export class NodeSurvey {
  readonly places = new Map<string, number>();
  readonly problems: PolicyProblem[] = [];
  readonly #lineAt: (offset: number) => number;

  constructor(lineAt: (offset: number) => number) {
    this.#lineAt = lineAt;
  }

  visit(node: ParsedNode | null, path: KeyPath): void {
    if (node === null) return;
    if (isAlias(node)) {
      this.#refuse(node, path, 'aliases are not allowed; repeat the value');
      return;
    }
    if (node.anchor !== undefined) this.#refuse(node, path, 'anchors are not allowed');
    if (node.tag !== undefined) this.#refuse(node, path, `the tag ${node.tag} is not allowed`);
    if (isMap(node)) this.#visitMap(node, path);
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        this.#place(item, [...path, index]);
        this.visit(item, [...path, index]);
      }
    }
  }

  #visitMap(map: YAMLMap.Parsed, path: KeyPath): void {
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const keyPath = [...path, name];
      if (seen.has(name)) this.#refuse(key, keyPath, 'the key is given twice');
      seen.add(name);
      this.#place(key, keyPath);
      this.visit(key, keyPath);
      this.visit(value, keyPath);
    }
  }

  #place(node: ParsedNode, path: KeyPath): void {
    const key = renderKey(path);
    if (!this.places.has(key)) this.places.set(key, this.#lineAt(node.range[0]));
  }

  #refuse(node: ParsedNode, path: KeyPath, message: string): void {
    this.problems.push({ key: renderKey(path), line: this.#lineAt(node.range[0]), message });
  }
}
