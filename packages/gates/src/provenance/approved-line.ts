/** What `contract/APPROVED` says, or why it says nothing. */
export type ApprovedReading =
  | { readonly kind: 'missing' }
  /** A symbolic link, a submodule or a folder in its place. */
  | { readonly kind: 'irregular' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'approved'; readonly task: string; readonly base: string };

/** A task name (formats, the trace). */
export const taskNamePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

const form = /^APPROVED:([A-Za-z0-9][A-Za-z0-9._-]*):([0-9a-f]{64}|[0-9a-f]{40})\n?$/;

/** Reads `APPROVED:<task>:<40 or 64 lower-case hex>` with at most one newline (gates, provenance). */
export function parseApproved(bytes: Uint8Array): ApprovedReading {
  // Latin-1 keeps every byte a character of its own, so nothing can be folded away on the way in.
  const text = Buffer.from(bytes).toString('latin1');
  if (text.trim() === '') return { kind: 'empty' };
  const match = form.exec(text);
  if (match) return { kind: 'approved', task: match[1] ?? '', base: match[2] ?? '' };
  return { kind: 'malformed', why: describeFlaw(text) };
}

function describeFlaw(text: string): string {
  if (text.startsWith('ï»¿')) return 'it starts with a byte order mark';
  if (text.includes('\r')) return 'it holds a carriage return';
  if (text.replace(/\n$/, '').includes('\n')) return 'it has more than one line';
  if (!text.startsWith('APPROVED:')) return 'it does not start with APPROVED:';
  const sha = text.trimEnd().split(':').slice(2).join(':');
  if (/^[0-9A-Fa-f]{40}$|^[0-9A-Fa-f]{64}$/.test(sha) && sha !== sha.toLowerCase()) {
    return 'its base SHA has upper-case letters';
  }
  if (/^[0-9a-f]+$/.test(sha)) return `its base SHA has ${sha.length} digits instead of 40 or 64`;
  return 'it is not APPROVED:<task>:<full base SHA>';
}
