/**
 * The shape of a value as a declaration tells it, before names are resolved. Interfaces, classes,
 * zod objects and Sanity schemas all become shapes; `readFields` turns a shape into fields.
 */
export type Shape =
  | { readonly kind: 'scalar'; readonly type: string | null }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'array'; readonly element: Shape }
  /** A union; the fields of every alternative count. */
  | { readonly kind: 'any-of'; readonly parts: readonly Shape[] }
  /** An intersection, an `extends`, a spread: all members are needed. */
  | { readonly kind: 'all-of'; readonly parts: readonly Shape[] }
  /** `Pick` and `Omit`. */
  | {
      readonly kind: 'selection';
      readonly of: Shape;
      readonly names: ReadonlySet<string>;
      readonly keeps: boolean;
    }
  /** The member `name` of another shape: `Order['customer']`. */
  | {
      readonly kind: 'member';
      readonly of: Shape;
      readonly name: string;
      readonly line: number;
    }
  /** What an array holds, or the values of an object: `(typeof names)[number]`. */
  | { readonly kind: 'element'; readonly of: Shape; readonly line: number }
  /** A declaration of this file. */
  | { readonly kind: 'named'; readonly space: Space; readonly name: string; readonly line: number }
  /** Declared elsewhere: of a type not known as a value, unresolved where members are needed. */
  | { readonly kind: 'foreign'; readonly what: string; readonly line: number }
  /** Never acceptable in silence: reported wherever it stands. */
  | { readonly kind: 'unresolved'; readonly what: string; readonly line: number };

/** TypeScript keeps types and values apart: `type User` and `const User` may both exist. */
export type Space = 'type' | 'value';

/** One named member of an object. `line` is 1-based. */
export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly line: number;
  /** The outer name given by a decorator: `@Expose({ name: 'full_name' })`. */
  readonly target?: string;
}

export const unknownShape: Shape = { kind: 'scalar', type: null };
/** `null` and `undefined`: they say that a field is optional, not what it is. */
export const absentShape: Shape = { kind: 'scalar', type: 'null' };
export const openObject: Shape = { kind: 'object', members: [] };

export function scalar(type: string | null): Shape {
  return { kind: 'scalar', type };
}

export function arrayOf(element: Shape): Shape {
  return { kind: 'array', element };
}

export function anyOf(parts: readonly Shape[]): Shape {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'any-of', parts };
}

export function allOf(parts: readonly Shape[]): Shape {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'all-of', parts };
}

export function unresolved(what: string, line: number): Shape {
  return { kind: 'unresolved', what, line };
}
