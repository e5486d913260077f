import { periodBefore, refusals, reporting } from '../../src/searches/analysis-677';
import { rowsOfSearch } from './panels/refused-rows';

describe('the job refusals', () => {
  test('counts an event once under each of its entities', () => {
    expect(refusals.search).toBe(
      '{{events}} | eval seen=_time | bin _time span={{span}} | eval entity=mvappend("t "._time." ".kdc, "s ".service, "a ".account, "c ".client_ip) | stats count min(seen) as first max(seen) as last by known known_note verdict cause_id cause failure_code failure_name entity | eval last_rank=if(substr(entity,1,2)="t ",0,1) | sort 0 last_rank, -count | fields - last_rank',
    );
    const rows = rowsOfSearch(refusals.search).filter(
      ({ cause_id, known }) => cause_id === 'spn-missing' && known === 'no',
    );
    expect(rows.map(({ entity, count }) => [entity, count])).toEqual([
      ['t 1709251200 dc01', '1'],
      ['t 1709254800 dc01', '1'],
      ['s HTTP/portal', '2'],
      ['a alice', '1'],
      ['a bob', '1'],
      ['c 192.0.2.7', '1'],
      ['c 192.0.2.8', '1'],
    ]);
  });

  test('begins with the rows by time, so that what Splunk cuts off a long result is never part of the sums', () => {
    const kinds = rowsOfSearch(refusals.search).map(({ entity }) => String(entity).startsWith('t '));
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
    expect(kinds.lastIndexOf(true)).toBeGreaterThan(0);
  });

  test('has the events once in the rows of kind t', () => {
    const times = rowsOfSearch(refusals.search).filter(({ entity }) => String(entity).startsWith('t '));
    expect(times.reduce((sum, { count }) => sum + Number(count), 0)).toBe(5);
  });

  test('keeps the exact first and last time beside the bucket', () => {
    const row = rowsOfSearch(refusals.search).find(({ entity }) => entity === 's HTTP/portal');
    expect(row).toMatchObject({ first: '1709251260', last: '1709254860' });
  });
});

describe('the job period-before', () => {
  test('counts by verdict, known ones apart', () => {
    expect(rowsOfSearch(periodBefore.search)).toEqual([
      { known: 'no', verdict: 'fix', count: '2' },
      { known: 'no', verdict: 'ignore', count: '2' },
      { known: 'yes', verdict: 'fix', count: '1' },
    ]);
  });
});

describe('the job reporting', () => {
  test('tells the range from the period before', () => {
    const rows = rowsOfSearch(reporting.search);
    const of = (kdc: string, code: string) =>
      rows.find((row) => row.kdc === kdc && row.failure_code === code);
    expect(rows).toHaveLength(3);
    expect(of('dc01', '7')).toMatchObject({ count: '3', current: '1', last: '1709254860' });
    expect(of('dc01', '32')).toMatchObject({ count: '1', current: '1' });
    expect(of('dc02', '32')).toMatchObject({ count: '1', current: '1', last: '1709258460' });
  });
});
