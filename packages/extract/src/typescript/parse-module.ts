import { type ParserOptions, type ParserPlugin, parse } from '@babel/parser';
import type { Program } from '@babel/types';
import type { SourceFile } from '../extractor.ts';
import { MeteredSource, ReadBudgetExceeded } from './metered-source.ts';

/** A parsed file, or why it could not be read and at which 1-based line. */
export type ParsedModule =
  | { readonly kind: 'parsed'; readonly program: Program }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly line: number | null };

/** The largest file that is parsed, in bytes; larger ones are bundles or generated. */
export const moduleByteLimit = 4 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const newline = 0x0a;
const readsPerCharacter = 8;
const readsOfSmallFile = 200_000;

/**
 * Parses a TypeScript or JavaScript module; the extension chooses the syntax. Never throws: a file
 * that is too large, not UTF-8, damaged or nested too deeply is `unreadable`, because reading a part
 * of it would look like fields removed.
 */
export function parseModule({ path, bytes }: SourceFile): ParsedModule {
  if (bytes.length > moduleByteLimit) {
    return unreadable(`it is larger than ${moduleByteLimit / 1024 / 1024} MiB`);
  }
  const text = decode(bytes);
  if (text === null) return unreadable('it is not valid UTF-8', lineOfInvalidByte(bytes));
  const source = new MeteredSource(text, text.length * readsPerCharacter + readsOfSmallFile);
  try {
    return { kind: 'parsed', program: parse(source.asInput(), optionsFor(path, text)).program };
  } catch (error) {
    return whyUnparsed(error);
  }
}

/** What a failure to parse or to walk a module says of the file; anything unforeseen is rethrown. */
export function whyUnparsed(error: unknown): ParsedModule & { kind: 'unreadable' } {
  if (error instanceof RangeError) return unreadable('it is nested too deeply');
  if (error instanceof ReadBudgetExceeded) {
    return unreadable('it takes too long to parse: nested too deeply, or minified');
  }
  if (error instanceof SyntaxError) return unreadable(...describeSyntaxError(error));
  throw error;
}

function unreadable(reason: string, line: number | null = null) {
  return { kind: 'unreadable', reason, line } as const;
}

function describeSyntaxError(error: SyntaxError): [reason: string, line: number | null] {
  const { loc } = error as SyntaxError & { readonly loc?: { readonly line: number } };
  const message = error.message.replace(/ \(\d+:\d+\)$/, '').split('\n', 1)[0] ?? '';
  return [`it does not parse: ${message.slice(0, 200)}`, loc?.line ?? null];
}

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function lineOfInvalidByte(bytes: Buffer): number | null {
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (decode(bytes.subarray(start, end)) === null) return line;
    start = end;
  }
  return null;
}

function optionsFor(path: string, text: string): ParserOptions {
  const extension = /\.(d\.)?([cm]?)(ts|js)(x?)$/.exec(path);
  const typescript = extension?.[3] === 'ts';
  const plugins: ParserPlugin[] = ['decoratorAutoAccessors', 'explicitResourceManagement'];
  // TypeScript allows decorators on either side of `export`; the older syntax, which alone knows
  // decorated parameters, does not.
  const after = text.includes('export @') || text.includes('export default @');
  plugins.push(after ? 'decorators' : 'decorators-legacy');
  if (typescript) plugins.push(['typescript', { dts: extension?.[1] !== undefined }]);
  if (!typescript || extension?.[4] === 'x') plugins.push('jsx');
  return {
    sourceType: typescript || extension?.[2] === 'm' ? 'module' : 'unambiguous',
    allowReturnOutsideFunction: !typescript,
    allowUndeclaredExports: true,
    attachComment: false,
    plugins,
  };
}
