import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import {
  composeLedgerReport,
  digestOf,
  type Entry,
  type LedgerReport,
  parseSince,
  renderEntry,
  verifyChain,
} from '@ai-gate/ledger';
import { renderLedgerHtml } from '@ai-gate/ledger/report/render-html';
import { renderLedgerEntry, renderLedgerJson } from '@ai-gate/ledger/report/render-json';
import { renderLedgerMarkdown } from '@ai-gate/ledger/report/render-markdown';
import { renderLedgerText } from '@ai-gate/ledger/report/render-text';
import { describe, expect, test } from '@jest/globals';
import { chain, draft, filesOf } from './sample-entries.ts';

const now = new Date('2026-10-10T12:00:00Z');

async function reportOf(
  entries: readonly Entry[],
  since: Date | null = null,
): Promise<LedgerReport> {
  const records = entries.map((entry) => ({ entry, digest: digestOf(renderEntry(entry)) }));
  const verified = await verifyChain(filesOf(entries));
  const place = { branch: 'ai-gate/ledger', commit: 'd'.repeat(40) };
  return composeLedgerReport({ ...place, since, now, chain: verified, records });
}

function withReason(reason: string): Entry[] {
  const [first] = chain(1);
  if (first === undefined) return [];
  return [{ ...first, detail: { ...first.detail, reason } }];
}

describe('--since', () => {
  test.each([
    ['7d', '2026-10-03T12:00:00.000Z'],
    ['24h', '2026-10-09T12:00:00.000Z'],
    ['2026-10-01', '2026-10-01T00:00:00.000Z'],
    ['2026-10-01T08:00:00Z', '2026-10-01T08:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(parseSince(text, now)?.toISOString()).toBe(expected);
  });

  test.each([
    '',
    '7',
    '-7d',
    '7w',
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '2026-11-01',
    '999999d',
  ])('%j is none', (text) => {
    expect(parseSince(text, now)).toBeNull();
  });
});

describe('a report', () => {
  test('counts what lies in its time, newest first, and has a bar for every day', async () => {
    const report = await reportOf(chain(10), parseSince('3d', now));
    expect(report.records.map(({ entry }) => entry.seq)).toEqual([10, 9, 8]);
    expect(report.counts).toMatchObject({ override: 3, bypass: 0 });
    expect(report.timeline.map(({ name, total }) => `${name} ${total}`)).toEqual([
      '2026-10-07 0',
      '2026-10-08 1',
      '2026-10-09 1',
      '2026-10-10 1',
    ]);
    expect(report.chain.count).toBe(10);
  });

  test('has months where days would be too many', async () => {
    const { timeline } = await reportOf(chain(10), new Date('2026-06-15T00:00:00Z'));
    expect(timeline.map(({ name }) => name)).toEqual([
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
  });

  test('of an empty time says so, in every form', async () => {
    const report = await reportOf([]);
    expect(renderLedgerText(report)).toContain('No entries in this time.');
    expect(renderLedgerMarkdown(report)).toContain('No entries in this time.');
    expect(renderLedgerHtml(report)).toContain('0 of 0');
    expect(JSON.parse(renderLedgerJson(report))).toMatchObject({ entries: [], timeline: [] });
  });

  test('shows reason, person, signature, expiry and pull request, in every form', async () => {
    const [first] = chain(1) as [Entry];
    const detail = { ...first.detail, fingerprint: 'SHA256:abcDEF', key: 'ssh-ed25519 AAAA' };
    const report = await reportOf([{ ...first, detail }]);
    const forms = [renderLedgerText, renderLedgerJson, renderLedgerHtml];
    for (const text of forms.map((render) => render(report))) {
      expect(text).toContain('payment outage INC-1, fix reviewed by phone with the owner');
      for (const part of ['ada', 'SHA256:abcDEF', '2026-11-27T00:00:00Z', 'octo/shop']) {
        expect(text).toContain(part);
      }
    }
    const markdown = renderLedgerMarkdown(report);
    for (const part of ['payment outage INC-1', 'ada', 'SHA256', '2026-11-27T00', 'octo/shop']) {
      expect(markdown).toContain(part);
    }
    expect(renderLedgerHtml(report)).toContain('href="https://github.com/octo/shop/pull/1"');
  });

  test('says that a chain does not hold, in every form', async () => {
    const report = await reportOf(chain(5).slice(1));
    for (const render of [renderLedgerText, renderLedgerMarkdown, renderLedgerHtml]) {
      expect(render(report)).toContain('does NOT hold');
    }
    expect(JSON.parse(renderLedgerJson(report))).toMatchObject({
      chain: { problemCount: 1, problems: [{ kind: 'missing' }] },
    });
  });

  test('of an entry without pull request or person', async () => {
    const [first] = chain(1) as [Entry];
    const bypass: Entry = {
      ...first,
      ...draft(1, { kind: 'bypass', pr: null, actor: null, verdict: 'error', detail: {} }),
    };
    const report = await reportOf([bypass]);
    expect(renderLedgerText(report)).toContain('octo/shop@bbbbbbbbbbbb  by unknown');
    expect(renderLedgerHtml(report)).toContain(`/octo/shop/commit/${'b'.repeat(40)}`);
  });
});

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">',
  "' onmouseover='alert(1)",
  '| a | b |',
  '@octo/team #1 https://example.org',
  '::error::forged ##[error]forged',
  'bidi \u202e txet \u2028 line \u009b31m',
];

describe('what people wrote is shown and nothing else', () => {
  test.each(hostile)('HTML: %j', async (reason) => {
    const plain = renderLedgerHtml(await reportOf(withReason('reason')));
    const page = renderLedgerHtml(await reportOf(withReason(reason)));
    const tags = (text: string) => text.match(/<[^>]*>/g);
    const change = (text: string) => text.replace(/ title="sha256:[^"]*"|sha256:[0-9a-f]{64}/g, '');
    expect(tags(change(page))).toEqual(tags(change(plain)));
    expect(page).not.toMatch(/[\u202e\u2028\u009b]/);
  });

  test.each(hostile)('terminal: %j', async (reason) => {
    const text = renderLedgerText(await reportOf(withReason(reason)));
    expect(text).not.toMatch(/[\u202e\u2028\u009b\u001b]/);
    expect(text).not.toMatch(/(?:^|\s)::|##\[/);
    expect(text.split('\n')).toHaveLength(
      renderLedgerText(await reportOf(withReason('x'))).split('\n').length,
    );
  });

  test.each(hostile)('Markdown: %j', async (reason) => {
    const text = renderLedgerMarkdown(await reportOf(withReason(reason)));
    const row = text.split('\n').find((line) => line.startsWith('| 1 |')) ?? '';
    expect(row.match(/\|/g)).toHaveLength(9);
    expect(row).not.toMatch(/<(?!\/?code|wbr)|@octo|https:\/\/example|[\u202e\u2028\u009b]/);
  });

  test.each(hostile)('JSON: %j', async (reason) => {
    const report = await reportOf(withReason(reason));
    for (const text of [renderLedgerJson(report), ...report.records.map(renderLedgerEntry)]) {
      expect(text).not.toMatch(/[\u202e\u2028\u009b]/);
      expect(text).toContain(JSON.stringify(reason).slice(1, 5));
    }
    const { entries } = JSON.parse(renderLedgerJson(report)) as { entries: Entry[] };
    expect(entries[0]?.detail['reason']).toBe(reason);
  });

  test('an address that is not of the web is not linked to', async () => {
    const page = renderLedgerHtml(await reportOf(chain(1)), { serverUrl: 'javascript:alert(1)' });
    expect(page).not.toContain('javascript:');
  });
});

describe('the page', () => {
  const digests = (page: string, tag: string) => {
    const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  };

  test('allows its own style and script by digest, and no network', async () => {
    const page = renderLedgerHtml(await reportOf(chain(3)));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${digests(page, 'style')}; script-src ${digests(page, 'script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/ (?:style|on\w+)=|<(?:link|img|iframe)|src=/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  test('hides the rows that do not fit the search and the kind', async () => {
    const page = renderLedgerHtml(await reportOf(chain(3)));
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const row = (text: string, kind: string) => ({
      textContent: text,
      dataset: { kind },
      hidden: false,
    });
    const rows = [
      row('Ada outage', 'override'),
      row('Bob outage', 'bypass'),
      row('Ada test', 'bypass'),
    ];
    const listeners: (() => void)[] = [];
    const element = {
      value: '',
      textContent: '',
      addEventListener: (_: string, on: () => void) => listeners.push(on),
    };
    const elements: Record<string, typeof element> = {
      search: { ...element },
      kind: { ...element },
      shown: { ...element },
      entries: { ...element, rows } as never,
    };
    runInNewContext(script, { document: { getElementById: (id: string) => elements[id] } });
    const visible = (search: string, kind: string) => {
      Object.assign(elements['search'] ?? {}, { value: search });
      Object.assign(elements['kind'] ?? {}, { value: kind });
      for (const on of listeners) on();
      return rows.map(({ hidden }) => !hidden);
    };
    expect(visible('', '')).toEqual([true, true, true]);
    expect(visible('ADA', '')).toEqual([true, false, true]);
    expect(visible('outage ada', '')).toEqual([true, false, false]);
    expect(visible('ada', 'bypass')).toEqual([false, false, true]);
    expect(elements['shown']?.textContent).toBe('1 of 3');
  });
});

test('Markdown beyond its limit is cut, with the total', async () => {
  const report = await reportOf(chain(40));
  const text = renderLedgerMarkdown(report, { limit: 4000 });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
  expect(text).toMatch(/\d+ older of 40 entries are not shown here\./);
});
