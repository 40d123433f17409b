/**
 * A JSON or YAML document as a tree that knows its lines. Scalars are plain values; a member
 * carries the line of its key. Parts of a YAML document that an alias repeats are shared.
 */
export type TreeValue = string | number | boolean | null | TreeObject | TreeArray;

export interface Member {
  readonly value: TreeValue;
  /** 1-based line of the key. */
  readonly line: number;
}

export class TreeObject {
  readonly line: number;
  readonly members: ReadonlyMap<string, Member>;

  constructor(line: number, members: ReadonlyMap<string, Member>) {
    this.line = line;
    this.members = members;
  }

  has(key: string): boolean {
    return this.members.has(key);
  }

  get(key: string): TreeValue | undefined {
    return this.members.get(key)?.value;
  }

  /** The member's value where it is an object. */
  object(key: string): TreeObject | undefined {
    const value = this.get(key);
    return value instanceof TreeObject ? value : undefined;
  }

  /** The member's value where it is a string. */
  string(key: string): string | undefined {
    const value = this.get(key);
    return typeof value === 'string' ? value : undefined;
  }

  /** The items of the member where it is an array, else nothing. */
  items(key: string): readonly TreeValue[] {
    const value = this.get(key);
    return value instanceof TreeArray ? value.items : [];
  }

  lineOf(key: string): number {
    return this.members.get(key)?.line ?? this.line;
  }
}

export class TreeArray {
  readonly line: number;
  readonly items: readonly TreeValue[];

  constructor(line: number, items: readonly TreeValue[]) {
    this.line = line;
    this.items = items;
  }
}
