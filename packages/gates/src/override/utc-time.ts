const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/;

/** Reads `2026-11-27T00:00:00Z` (RFC 3339 in UTC, whole seconds); null for any other text. */
export function parseUtcTime(text: string): Date | null {
  if (!form.test(text)) return null;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && renderUtcTime(time) === text ? time : null;
}

/** Writes a time as `2026-11-27T00:00:00Z`; what is less than a second is cut off. */
export function renderUtcTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
