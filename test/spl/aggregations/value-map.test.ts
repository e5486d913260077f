import type { Row } from '../../../src/spl/batch';
import { rowsOf } from '../../support/spl-host';

/** Newest first; the same host twice in one second, a user that is missing, a number as text. */
const EVENTS: Row[] = [
  { _time: 9000, host: 'b', source: 's2', sourcetype: '7' },
  { _time: 7300, host: 'a', source: 's1', sourcetype: '10' },
  { _time: 7200, host: 'b', source: 's2', sourcetype: '2' },
  { _time: 3700, host: 'a', source: 's3', sourcetype: '7' },
  { _time: 3650, host: 'a', source: 's1', sourcetype: '7' },
  { _time: 10, host: 'c', source: 's1', sourcetype: '1' },
];

const rows = (text: string): unknown => rowsOf(text, EVENTS);

const FUNCTIONS = [
  'count',
  'count(source)',
  'dc(source)',
  'values(source)',
  'sum(sourcetype)',
  'avg(sourcetype)',
  'min(sourcetype)',
  'max(sourcetype)',
  'median(sourcetype)',
  'stdev(sourcetype)',
  'mode(source)',
  'perc90(sourcetype)',
  'first(source)',
  'last(source)',
  'earliest(source)',
  'latest(source)',
  'min(_time)',
  'latest_time(source)',
];

describe('prestats=true', () => {
  it.each(FUNCTIONS)('%s comes out as it does without', (name) => {
    const plain = rows(`search * | stats ${name} by host`);
    expect(rows(`| tstats prestats=t ${name} by host | stats ${name} by host`)).toEqual(plain);
    expect(rows(`search * | stats prestats=t ${name} by host | stats ${name} by host`)).toEqual(plain);
    expect(rows(`| tstats prestats=t ${name} by host source | stats ${name}`)).toEqual(
      rows(`search * | stats ${name}`),
    );
  });

  it('feeds timechart and chart', () => {
    const hourly = { _span: '3600' };
    expect(rows('| tstats prestats=t count by _time host span=1h | timechart span=1h count by host')).toEqual(
      [
        { _time: '0', a: '0', b: '0', c: '1', ...hourly },
        { _time: '3600', a: '2', b: '0', c: '0', ...hourly },
        { _time: '7200', a: '1', b: '2', c: '0', ...hourly },
      ],
    );
    expect(rows('| tstats prestats=t dc(source) by host sourcetype | chart dc(source) over host')).toEqual([
      { host: 'a', 'dc(source)': '2' },
      { host: 'b', 'dc(source)': '1' },
      { host: 'c', 'dc(source)': '1' },
    ]);
  });

  it('appends to the rows of another with append=true', () => {
    expect(
      rows(
        '| tstats prestats=t count where host=a by host | tstats prestats=t append=t count where host=b by host | stats count by host',
      ),
    ).toEqual([
      { host: 'a', count: '3' },
      { host: 'b', count: '2' },
    ]);
  });

  it('carries conditions and wildcards of stats', () => {
    expect(
      rows(
        'search * | stats prestats=t count(eval(host="a")) as n by source | stats count(eval(host="a")) as n',
      ),
    ).toEqual([{ n: '3' }]);
    expect(
      rows('search * | stats prestats=t sum(source*) as sum_* by host | stats sum(source*) as sum_*'),
    ).toEqual([{ sum_type: '34' }]);
  });

  it('holds nothing of a field that was not asked for', () => {
    expect(rows('| tstats prestats=t count by host | stats dc(source) by host')).toEqual([
      { host: 'a', 'dc(source)': '0' },
      { host: 'b', 'dc(source)': '0' },
      { host: 'c', 'dc(source)': '0' },
    ]);
  });

  it('takes texts in its columns that it did not write as values, and ends where they stand for too many rows', () => {
    const given = (text: string): unknown =>
      rowsOf('search * | stats values(x) count', [{ psrsvd_gc: '1', psrsvd_vm_x: text }]);
    expect(given('no JSON')).toEqual([{ 'values(x)': 'no JSON', count: '1' }]);
    expect(given('[1,-5]')).toEqual([{ 'values(x)': '[1,-5]', count: '1' }]);
    expect(() => given('[1,9000000000000,null,null]')).toThrow(
      'Rows of prestats=true that stand for more than 20000000 rows are not computed.',
    );
  });
});
