/** Counting over the data model gives the rows that counting over the raw events gives. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Preview } from '../../src/preview/preview';
import { DEFAULT_SAMPLES } from '../../src/samples/generate-samples';
import { saveSamples } from '../../src/samples/save-samples';
import { FROM_KERBEROS, kerberosDataModel } from '../../src/searches/kerberos-data-model';
import { appOnFiles } from '../support/built-app';
import { describeWithSharedEvents, sharedEvents } from '../support/shared-events';

/** Everything that a failure's diagnosis says, and whom it is about. */
const DIAGNOSED =
  'event_id request era outcome kdc realm account account_type service service_class service_host service_host_kind client_ip client_kind failure_code failure_name failure_category ticket_options encryption_type preauth_type cause_id cause verdict cause_action known known_note action src dest user signature reason';

/** What a page asks of failures; `{{count}}` adds up what one row stands for. */
const QUESTIONS: readonly string[] = [
  `stats {{count}} by ${DIAGNOSED}`,
  'stats {{count}} by verdict cause_id',
  'bin span=1h _time | stats {{count}} by _time failure_code',
  'bin span=1d _time | stats {{count}} by _time kdc verdict',
  'stats {{count}} dc(account) AS accounts dc(client_ip) AS clients by service',
];

/** The same question of the raw events and of the counts. */
function bothWays(preview: Preview, question: string): readonly [unknown, unknown] {
  const raw = preview.search(`\`kerberos_failures\` | ${question.replace('{{count}}', 'count')}`);
  const counted = preview.search(
    `| \`kerberos_counts\` | ${question.replace('{{count}}', 'sum(count) AS count')}`,
  );
  expect(raw.rows.length).toBeGreaterThan(0);
  return [raw.rows, counted.rows];
}

/** Every normalised event of the raw way and of the model, counted by all fields. */
function allEvents(preview: Preview): readonly [unknown, unknown] {
  const { name, fields } = kerberosDataModel;
  const raw = preview.search(`\`kerberos_events\` | stats count by ${fields.join(' ')}`);
  const modelled = preview.search(
    `| tstats \`kerberos_summariesonly\` count ${FROM_KERBEROS} by ${fields.map((field) => `${name}.${field}`).join(' ')} | rename ${name}.* AS *`,
  );
  expect(raw.rows.length).toBeGreaterThan(0);
  return [raw.rows, modelled.rows];
}

describe('over the default samples', () => {
  let preview: Preview;
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'k677-samples-'));
    saveSamples(folder, DEFAULT_SAMPLES);
    preview = await appOnFiles([folder]);
    preview.search(
      '| makeresults | eval cause_id="*", service="*", account="*", client_ip="*", failure_code="24", packed="- - expected here" | outputlookup kerberos_known_failures',
    );
  });

  test.each(QUESTIONS)('%s', (question) => {
    const [raw, counted] = bothWays(preview, question);
    expect(counted).toEqual(raw);
  });

  test('every event has the same fields in the model as by the macro', () => {
    const [raw, modelled] = allEvents(preview);
    expect(modelled).toEqual(raw);
  });

  test('known failures are told among the counts', () => {
    const known = preview.search(
      '| `kerberos_counts` | where known="yes" | stats sum(count) AS count by failure_code',
    );
    expect(known.rows.map((row) => row.failure_code)).toEqual(['24']);
  });

  test('conditions on fields of the model narrow the counts', () => {
    const narrowed = preview.search(
      '| `kerberos_counts("Kerberos.event_id=4771 Kerberos.failure_code IN (24, 18)")` | stats sum(count) AS count by event_id failure_code',
    );
    const raw = preview.search(
      '`kerberos_failures(4771)` | where event_id="4771" AND in(failure_code, "24", "18") | stats count by event_id failure_code',
    );
    expect(narrowed.rows).toEqual(raw.rows);
  });

  test('without a summary, summariesonly=true counts nothing', () => {
    const search = `| tstats summariesonly=true count ${FROM_KERBEROS} by Kerberos.account`;
    expect(preview.search(search).rows).toEqual([]);
  });
});

describeWithSharedEvents('over recorded events', () => {
  test.each(['legacy', 'classic', 'xml'])('%s', async (folder) => {
    const preview = await appOnFiles([sharedEvents(folder) ?? folder]);
    for (const question of QUESTIONS) {
      const [raw, counted] = bothWays(preview, question);
      expect(counted).toEqual(raw);
    }
    const [raw, modelled] = allEvents(preview);
    expect(modelled).toEqual(raw);
  });
});
