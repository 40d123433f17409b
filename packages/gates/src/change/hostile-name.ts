import type { Code } from '@ai-gate/verdict';

/** What is wrong with a name, as the code that says so and a few words for the message. */
export interface NameFlaw {
  readonly code: Code;
  readonly what: string;
}

/** Bidirectional controls (Unicode TR9) and characters that show as nothing. */
const misleading =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u2800\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u;

const windowsDevice =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?:\.|$)/i;

/** Characters that HFS+ leaves out when it compares names, so that `.g\u200Cit` is `.git` there. */
const ignoredByHfs = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;

const longestSegment = 255;

/** Names that can deceive a reader, wherever they appear. */
export function findDeception(path: string): readonly NameFlaw[] {
  // Most names are plain, and told so at once.
  if (/^[ -~]*$/.test(path)) return [];
  const flaws: NameFlaw[] = [];
  if (/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(path)) {
    flaws.push({ code: 'repository/path-control-character', what: 'holds a control character' });
  }
  if (misleading.test(path)) {
    flaws.push({
      code: 'repository/path-bidi',
      what: 'holds a bidirectional or invisible character',
    });
  }
  return flaws;
}

/** Names that some file system refuses, alters or takes for something else. */
export function findPortabilityFlaws(path: string): readonly NameFlaw[] {
  const segments = path.split('/');
  const flaws: NameFlaw[] = [];
  const reserved = segments.find(isReserved);
  if (reserved !== undefined) {
    flaws.push({ code: 'repository/path-reserved', what: `has the reserved name ${reserved}` });
  }
  const unportable = segments.map(portabilityFlaw).find((flaw) => flaw !== undefined);
  if (unportable !== undefined) {
    flaws.push({ code: 'repository/path-nonportable', what: unportable });
  }
  return flaws;
}

function isReserved(segment: string): boolean {
  if (windowsDevice.test(segment)) return true;
  const plain = segment
    .replace(ignoredByHfs, '')
    .toLowerCase()
    .replace(/[. ]+$/, '');
  // NTFS knows .git also by its short name and with a stream behind it.
  return plain === '.git' || /^git~[0-9]+$/.test(plain) || plain.startsWith('.git:');
}

function portabilityFlaw(segment: string): string | undefined {
  const forbidden = /[<>:"|?*\\]/.exec(segment)?.[0];
  if (forbidden !== undefined) return `holds the character ${forbidden}`;
  if (/[. ]$/.test(segment)) return 'has a segment that ends with a dot or a space';
  if (Buffer.byteLength(segment) > longestSegment) {
    return `has a segment of more than ${longestSegment} bytes`;
  }
  return undefined;
}

/** The form in which file systems that fold case and normalise Unicode compare two names. */
export function foldName(name: string): string {
  // Upper case first: it also folds letters that lower case leaves alone, such as ſ and ß.
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
