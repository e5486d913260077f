import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPreview } from '../../../src/preview/open-preview';
import { startServer } from '../../../src/preview/server/start-server';
import type { SmallServer } from './small-server';
import { PASSWORD, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

const ask = async (search: string, url = server.url) => {
  const response = await fetch(`${url}/services/search/v2/jobs`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}` },
    body: new URLSearchParams({ search, exec_mode: 'oneshot', count: '1', output_mode: 'json' }),
  });
  const { results, messages } = (await response.json()) as {
    readonly results?: readonly unknown[];
    readonly messages?: readonly { readonly text: string }[];
  };
  return response.status === 200 ? results : [response.status, messages?.[0]?.text];
};
const twice = (times: number, what = 'eval a=a.a'): string => `| ${what} `.repeat(times);
const long = (times: number): string => `| makeresults | eval a="a" ${twice(times)}`;

test.each([
  ['more rows than can be', '| makeresults count=1000000000', 'at most 10000000 rows, not 1000000000'],
  ['a text that doubles', `${long(40)} | eval n=len(a) | table n`, 'longer than 67108864 characters'],
  [
    'a multivalue that doubles',
    `| makeresults | eval a=mvappend("x", "y") ${twice(40, 'eval a=mvappend(a, a)')} | eval n=mvcount(a) | table n`,
    'more than 4194304 values',
  ],
  [
    'a text of a width',
    '| makeresults | eval a=printf("%999999999s", "x") | table a',
    'longer than can be held',
  ],
  [
    'matches without end',
    `${long(21)} | rex field=a max_match=0 "(?<x>a)" | table x`,
    'more than 1000000 times',
  ],
  [
    'a join of all with all',
    '| makeresults count=20000 | eval k=1 | join max=0 k [| makeresults count=20000 | eval k=1] | stats count',
    'more than 20000000 rows',
  ],
  [
    'a table as wide as long',
    '| makeresults count=20000 | streamstats count as n | eval v=1, x=n | xyseries x n v | stats count',
    'a table of 20000 rows and 20000 columns',
  ],
  [
    'brackets within brackets',
    `| makeresults | eval a=${'('.repeat(20_000)}1${')'.repeat(20_000)}`,
    'nested too deeply',
  ],
  [
    'JSON within JSON',
    `${long(17)} | eval _raw=replace(a, "a", "[").replace(a, "a", "]") | spath`,
    'nested too deeply',
  ],
])(
  '%s: the search fails in words, and the next one runs',
  async (_name, search, words) => {
    expect(await ask(search)).toEqual([400, expect.stringContaining(words)]);
    expect(await ask('| makeresults | eval ok=1 | table ok')).toEqual([{ ok: '1' }]);
  },
  60_000,
);

const onLinux = existsSync('/dev/full') ? test : test.skip;
onLinux(
  'collect on a full disk fails in words, as the collector does, and the server goes on',
  async () => {
    const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-full-'));
    symlinkSync('/dev/full', path.join(stateFolder, 'events.jsonl'));
    const preview = await openPreview({ tarball: server.tarball, events: [], stateFolder, now: 1 });
    const full = await startServer({ preview, port: 0, password: PASSWORD, hecToken: 'token', searches: 1 });
    try {
      expect(await ask('| makeresults | eval _raw="x" | collect index=summary', full.url)).toEqual([
        400,
        expect.stringMatching(
          /^Error in 'collect' command: The events could not be written into .*events\.jsonl: ENOSPC/,
        ),
      ]);
      const response = await fetch(`${full.url}/services/collector/event`, {
        method: 'POST',
        headers: { Authorization: 'Splunk token' },
        body: '{"event": "x"}',
      });
      expect([response.status, await response.json()]).toEqual([
        503,
        {
          text: expect.stringMatching(/^Server is busy: .*ENOSPC.*None of them was taken/) as string,
          code: 9,
        },
      ]);
      expect(await ask('search index=* | stats count', full.url)).toEqual([{ count: '0' }]);
    } finally {
      await full.close();
      rmSync(stateFolder, { recursive: true, force: true });
    }
  },
  60_000,
);
