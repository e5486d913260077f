import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Preview } from '../../src/preview/preview';
import { saveSamples } from '../../src/samples/save-samples';
import * as analysis from '../../src/searches/analysis-677';
import * as attacks from '../../src/searches/attack-jobs';
import * as coverage from '../../src/searches/coverage-677';
import type { PageJob } from '../../src/searches/page-job';
import { savedSearches } from '../../src/searches/saved/catalogue';
import { fieldNames, toRows } from '../../src/spl/batch';
import type { SearchMessage } from '../../src/spl/context';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { runSearch } from '../../src/spl/run';
import { appOnFiles } from '../support/built-app';
import { withoutFlows } from '../support/without-flows';

/*
 * What nobody reads is left out of a search, and the rows of its beginning are kept for the next one: every search that
 * ships says the same with nothing left out, and the same again.
 */

const jobs = [...Object.values(analysis), ...Object.values(attacks), ...Object.values(coverage)].filter(
  (job): job is PageJob => typeof job === 'object' && 'search' in job && !job.search.includes('{{'),
);
const MACROS = [
  'kerberos_events',
  'kerberos_failures',
  'kerberos_677',
  'kerberos_triage',
  'kerberos_system_events',
];
const REPORTS = [
  'stats count by cause_id verdict known',
  'timechart span=1d count by failure_code',
  'stats values(account) dc(client_ip) latest(kdc) by service',
  'where in(event_id, "4768", "4769") | stats count by encryption_type',
  'head 50 | table _time account service cause action',
  'fields account client_ip failure_code | head 20',
];
const searches: readonly (readonly [string, string])[] = [
  ...savedSearches.map(({ id, search }) => [id, search] as const),
  ...jobs.map(({ id, search }) => [id, search] as const),
  ...MACROS.flatMap((macro) =>
    REPORTS.map((report) => [`${macro} | ${report}`, `\`${macro}\` | ${report}`] as const),
  ),
];

let preview: Preview;
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-samples-'));
  saveSamples(folder, { seed: 'left-out', events: 3000 });
  preview = await appOnFiles([folder]);
});

function answer(search: string, whole: boolean) {
  const host = preview.host();
  const messages: SearchMessage[] = [];
  const { now, timeZone } = preview.data();
  const { pipeline } = parseSearch(search, { macro: host.macro, now, timeZone });
  const { batches, counts } = runSearch(whole ? withoutFlows(pipeline) : pipeline, {
    host,
    range: { earliest: -Infinity, latest: Infinity },
    now,
    timeZone,
    sid: 'test',
    depth: 0,
    message: (message) => messages.push(message),
    checkpoint: () => undefined,
  });
  const fields = [...new Set(batches.flatMap(fieldNames))];
  return { fields, rows: batches.flatMap(toRows), messages, counts, scanned: host.counters.scanCount };
}

test.each(searches)('%s', (_id, search) => {
  const whole = answer(search, true);
  expect(answer(search, false)).toEqual(whole);
  expect(answer(search, false)).toEqual(whole);
});
