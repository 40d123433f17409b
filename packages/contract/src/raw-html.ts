import { withoutCode } from './inline-text.ts';

/** Elements that leave the Markdown around them visible and mean nothing for a field. */
const harmless = new Set(
  (
    'a abbr b blockquote br center dd details div dl dt em hr i img kbd li ol p picture q samp ' +
    'small source span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr'
  ).split(' '),
);

/**
 * Why raw HTML in the text could make a browser show something else than the Markdown says, or
 * null. A comment that one block opens and does not close hides the blocks after it; `<del>`
 * strikes them; elements that browsers or GitHub drop take their content along.
 */
export function whyHtmlHides(text: string, kind: 'block' | 'inline'): string | null {
  if (!text.includes('<')) return null;
  const visible = withoutComments(kind === 'block' ? text : withoutCode(text));
  if (kind === 'block' && visible.includes('<!--')) return 'an HTML comment is not closed here';
  if (/--!>|<!--?>/.test(text)) return 'an HTML comment is not well formed here';
  for (const [, name = '', rest = ''] of visible.matchAll(tag)) {
    if (!harmless.has(name.toLowerCase())) return `the HTML element <${name}> stands here`;
    if (/\shidden\b/i.test(rest)) return `a hidden HTML element <${name}> stands here`;
  }
  return /<[?!][A-Za-z[?]|<\?/.test(visible) ? 'an HTML declaration stands here' : null;
}

/** The text without its closed comments, in linear time however many are left open. */
export function withoutComments(text: string): string {
  let rest = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    rest += `${text.slice(from, open)} `;
    from = close + 3;
  }
  return rest + text.slice(from);
}

const tag = /<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)([^<>]*)/g;
