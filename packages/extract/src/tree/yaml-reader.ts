import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { UnreadableSource } from '../unreadable-source.ts';
import { maxNesting } from './json-reader.ts';
import { type Member, TreeArray, TreeObject, type TreeValue } from './source-tree.ts';

/** Most bytes of a YAML file: its reader takes about 300 ms for 425 kB the first time. */
export const maxYamlBytes = 4 * 1024 * 1024;

/** Most members that merge keys (`<<`) may copy in one file. */
const maxMergedMembers = 100_000;

/**
 * Reads one YAML 1.2 document into a tree that knows its lines. An alias shares the part that it
 * names instead of copying it, so aliases of aliases cost nothing. A key that stands twice, a tag
 * that is not YAML's own and a second document are refused. Throws UnreadableSource with the line.
 */
export function parseYamlTree(text: string): TreeValue {
  if (text.length > maxYamlBytes) {
    throw new UnreadableSource(`it is YAML of more than ${maxYamlBytes} bytes`, null);
  }
  const lines = new LineCounter();
  // Keys are checked for uniqueness below: the parser's own check is quadratic, as is the
  // excerpt that it renders with every error. Below the level
  // `error` it would not mind a second document.
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const [reason = 'it is no YAML'] = problem.message.split(/ at line \d+|:?\n/);
    throw new UnreadableSource(
      `the YAML does not parse: ${reason}`,
      lines.linePos(problem.pos[0]).line,
    );
  }
  return new YamlConverter(lines).convert(document.contents, 0);
}

class YamlConverter {
  private readonly lines: LineCounter;
  private readonly anchors = new Map<string, TreeValue>();
  private merged = 0;

  constructor(lines: LineCounter) {
    this.lines = lines;
  }

  convert(node: ParsedNode | null, depth: number): TreeValue {
    if (node === null) return null;
    if (depth > maxNesting) this.refuse(`it is nested more than ${maxNesting} levels deep`, node);
    if (isAlias(node)) return this.sharedPart(node);
    const value = this.convertPlain(node, depth);
    // Set after the conversion: an alias inside its own anchor finds nothing and is refused.
    if (node.anchor !== undefined) this.anchors.set(node.anchor, value);
    return value;
  }

  private convertPlain(node: ParsedNode, depth: number): TreeValue {
    if (isMap(node)) return this.convertMap(node as YAMLMap.Parsed, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item as ParsedNode, depth + 1));
      return new TreeArray(this.lineOf(node), items);
    }
    return isScalar(node) ? plainScalar(node.value) : null;
  }

  private convertMap(map: YAMLMap.Parsed, depth: number): TreeObject {
    const members = new Map<string, Member>();
    const merged: TreeValue[] = [];
    for (const { key, value } of map.items) {
      if (!isScalar(key)) this.refuse('a key is not a plain word', map);
      const name = String(key.value);
      const converted = this.convert(value, depth + 1);
      if (name === '<<' && key.type === 'PLAIN') merged.push(converted);
      else if (members.has(name)) this.refuse(`the key \`${name}\` stands there twice`, key);
      else members.set(name, { value: converted, line: this.lineOf(key) });
    }
    for (const source of merged) this.merge(members, source, map);
    return new TreeObject(this.lineOf(map), members);
  }

  /** A merge key gives what the map itself does not define. */
  private merge(members: Map<string, Member>, source: TreeValue, map: ParsedNode): void {
    const sources = source instanceof TreeArray ? source.items : [source];
    for (const one of sources) {
      if (!(one instanceof TreeObject)) this.refuse('a merge key names no map', map);
      this.merged += one.members.size;
      if (this.merged > maxMergedMembers) this.refuse('its merge keys multiply', map);
      for (const [name, member] of one.members) {
        if (!members.has(name)) members.set(name, member);
      }
    }
  }

  private sharedPart(alias: Alias.Parsed): TreeValue {
    const part = this.anchors.get(alias.source);
    if (part === undefined) {
      return this.refuse(`the alias \`*${alias.source}\` names nothing before it`, alias);
    }
    return part;
  }

  private lineOf(node: ParsedNode): number {
    return this.lines.linePos(node.range[0]).line;
  }

  private refuse(reason: string, node: ParsedNode): never {
    throw new UnreadableSource(reason, this.lineOf(node));
  }
}

/** YAML knows more scalars than JSON; what is left of them here is their text. */
function plainScalar(value: unknown): TreeValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' ? value : String(value);
}
