/** The macros on recorded events of every era. Counts are read off the events by hand or by grep. */
import type { Preview } from '../../src/preview/preview';
import { appOnFiles } from '../support/built-app';
import { describeWithSharedEvents, sharedEvents } from '../support/shared-events';

const shared = (file: string): string => sharedEvents(file) ?? file;

describeWithSharedEvents('Windows 2000 and 2003 events', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await appOnFiles([shared('legacy/nt5-672-677.log')]);
  });

  test('kerberos_677 finds refused service tickets only', () => {
    expect(preview.search('`kerberos_677` | stats count by event_id failure_code').rows).toEqual([
      { event_id: '673', failure_code: '13', count: 1 },
      { event_id: '673', failure_code: '27', count: 1 },
      { event_id: '673', failure_code: '32', count: 1 },
      { event_id: '677', failure_code: '7', count: 2 },
      { event_id: '677', failure_code: '14', count: 1 },
    ]);
  });

  test('kerberos_failures gives the nine failures and reads no success', () => {
    const answer = preview.search('`kerberos_failures`');
    expect([answer.rows.length, answer.scanCount]).toEqual([9, 9]);
  });

  test('kerberos_events gives all eleven events, the two successes too', () => {
    expect(preview.search('`kerberos_events` | stats count by outcome').rows).toEqual([
      { outcome: 'failure', count: 9 },
      { outcome: 'success', count: 2 },
    ]);
  });
});

describeWithSharedEvents('the same capture as XML and as text', () => {
  const FIELDS =
    'record_id event_id request era outcome kdc realm account account_type service service_class service_host service_host_kind client_ip client_port client_kind failure_code ticket_options encryption_type';
  let xml: Preview;
  let text: Preview;
  beforeAll(async () => {
    xml = await appOnFiles([shared('xml/security-datasets.xml.log')]);
    text = await appOnFiles([shared('classic/security-datasets.log')]);
  });

  test('gives the same 4769 events, field by field', () => {
    const search = `\`kerberos_events\` | where event_id="4769" | sort 0 kdc record_id | table ${FIELDS}`;
    const rows = xml.search(search).rows;
    expect(rows.length).toBeGreaterThan(20);
    expect(text.search(search).rows).toEqual(rows);
  });

  test('reads as many events as there are failures', () => {
    for (const preview of [xml, text]) {
      const answer = preview.search('`kerberos_failures`');
      expect(answer.rows.length).toBeGreaterThan(0);
      expect(answer.scanCount).toBe(answer.rows.length);
    }
  });
});

describeWithSharedEvents('all recorded events', () => {
  test('no failure is lost by the raw terms, and every failure has a name, a cause and a verdict', async () => {
    const preview = await appOnFiles(['legacy/nt5-672-677.log', 'classic', 'xml'].map(shared));
    const all = preview.search(
      'search index=* | `kerberos_normalise` | where outcome="failure" AND request!="-" | stats count',
    ).rows;
    const found = preview.search('`kerberos_failures` | stats count').rows;
    expect(found).toEqual(all);
    expect(
      preview.search(
        '`kerberos_failures` | where failure_name="-" OR failure_name="unknown" OR cause_id="-" OR NOT in(verdict, "ignore", "fix", "investigate")',
      ).rows,
    ).toEqual([]);
  });
});

describeWithSharedEvents('the System log of domain controllers and clients', () => {
  test('kerberos_system_events tells the KDC from the client and reads the error code', async () => {
    const preview = await appOnFiles([shared('xml/system-kdc.xml.log')]);
    const rows = preview.search(
      '`kerberos_system_events` | stats count by system_source event_id failure_code',
    ).rows;
    expect(rows).toEqual([
      { system_source: 'client', event_id: '3', failure_code: '25', count: 1 },
      { system_source: 'client', event_id: '3', failure_code: '27', count: 1 },
      { system_source: 'kdc', event_id: '7', failure_code: '-', count: 1 },
      { system_source: 'kdc', event_id: '19', failure_code: '-', count: 1 },
      { system_source: 'kdc', event_id: '21', failure_code: '-', count: 1 },
      { system_source: 'kdc', event_id: '39', failure_code: '-', count: 4 },
      { system_source: 'kdc', event_id: '41', failure_code: '-', count: 1 },
      { system_source: 'kdc', event_id: '45', failure_code: '-', count: 1 },
    ]);
  });
});
