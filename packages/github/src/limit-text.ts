/**
 * A text of at most `limit` UTF-16 units: where it is longer, it is cut at the end of a line and
 * `notice` (which gets the number of units left out) follows. Never splits a surrogate pair.
 */
export function limitText(
  text: string,
  limit: number,
  notice: (omitted: number) => string,
): string {
  if (text.length <= limit) return text;
  const room = Math.max(0, limit - notice(text.length).length - 1);
  const lineEnd = text.lastIndexOf('\n', room);
  const cut = lineEnd > room / 2 ? lineEnd : room;
  const whole = /[\ud800-\udbff]$/.test(text.slice(0, cut)) ? cut - 1 : cut;
  const kept = text.slice(0, Math.max(0, whole));
  return `${kept}\n${notice(text.length - kept.length)}`.slice(0, limit);
}
