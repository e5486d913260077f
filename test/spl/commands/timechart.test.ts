import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { timechart } from '../../../src/spl/commands/timechart';
import { SplError } from '../../../src/spl/error';
import { runCommand } from '../../support/run-command';

/** Midnight of 14 November 2023, UTC. */
const DAY = 1699920000;

const run = (text: string, rows: readonly Row[], seconds = 86400, timeZone = 'UTC'): Row[] =>
  runCommand(timechart, text, rows, { range: { earliest: DAY, latest: DAY + seconds }, timeZone });

const at = (seconds: number, rest: Row = {}): Row => ({ _time: DAY + seconds, ...rest });

describe('timechart, the documented default spans', () => {
  it.each([
    ['15 minutes', 900, 10],
    ['60 minutes', 3600, 60],
    ['4 hours', 4 * 3600, 300],
    ['24 hours', 86400, 1800],
    ['7 days', 7 * 86400, 86400],
    ['30 days', 30 * 86400, 86400],
  ])('%s', (_name, seconds, span) => {
    expect(run('timechart count', [at(1)], seconds)[0]).toEqual({ _time: DAY, count: 1, _span: span });
  });

  it('is a month for a year', () => {
    expect(run('timechart count', [at(1)], 365 * 86400)[0]).toMatchObject({
      _time: 1698796800,
      _span: 2592000,
    });
  });

  it('is at least the next step above minspan', () => {
    expect(run('timechart minspan=15m count', [at(1)], 3600)[0]).toMatchObject({ _span: 1800 });
  });

  it('has at most as many bins as asked for', () => {
    expect(run('timechart bins=10 count', [at(1)])).toHaveLength(1);
    expect(run('timechart bins=24 count', [at(1)])).toHaveLength(24);
  });
});

describe('timechart', () => {
  it('shows every bucket of the range, 0 for count and nothing for others', () => {
    expect(
      run('timechart span=6h count avg(x)', [at(3600, { x: '4' }), at(7200, { x: '6' }), at(50000)]),
    ).toEqual([
      { _time: DAY, count: 2, 'avg(x)': 5, _span: 21600 },
      { _time: DAY + 21600, count: 0, _span: 21600 },
      { _time: DAY + 43200, count: 1, _span: 21600 },
      { _time: DAY + 64800, count: 0, _span: 21600 },
    ]);
  });

  it('leaves empty buckets out with cont=f', () => {
    const rows = run('timechart span=6h cont=f count', [at(0), at(50000)]);
    expect(rows.map((row) => row['_time'])).toEqual([DAY, DAY + 43200]);
  });

  it('keeps to the rows with fixedrange=f', () => {
    const rows = run('timechart span=6h fixedrange=f count', [at(25000), at(50000)]);
    expect(rows.map((row) => row['_time'])).toEqual([DAY + 21600, DAY + 43200]);
  });

  it('covers the rows of a search over all time, and ends now where the range has no end', () => {
    const times = (range: { earliest: number; latest: number }): unknown[] =>
      runCommand(timechart, 'timechart span=6h count', [at(25000), at(50000)], {
        range,
        now: DAY + 70000,
      }).map((row) => row['_time']);
    const rows = [DAY + 21600, DAY + 43200];
    expect(times({ earliest: 0, latest: DAY + 70000 })).toEqual(rows);
    expect(times({ earliest: -Infinity, latest: Infinity })).toEqual(rows);
    expect(times({ earliest: DAY, latest: Infinity })).toEqual([DAY, ...rows, DAY + 64800]);
  });

  it('takes in rows outside of the range', () => {
    const found = run('timechart count', [at(-86400 * 300)]);
    expect(found.reduce((sum, row) => sum + (row['count'] as number), 0)).toBe(1);
  });

  it('drops buckets that the range cuts with partial=f', () => {
    const range = { earliest: DAY + 100, latest: DAY + 7300 };
    const times = (text: string): unknown[] =>
      runCommand(timechart, text, [at(150), at(3700), at(7250)], { range }).map((row) => row['_time']);
    expect(times('timechart span=1h count')).toEqual([DAY, DAY + 3600, DAY + 7200]);
    expect(times('timechart span=1h partial=f count')).toEqual([DAY + 3600]);
  });

  it('gives nothing for no rows', () => {
    expect(run('timechart count', [])).toEqual([]);
  });

  it('splits by a field: alphabetical, 0 for count, OTHER and NULL last', () => {
    const rows = [at(0, { s: 'b' }), at(0, { s: 'b' }), at(0, { s: 'a' }), at(43200, { s: 'c' }), at(43200)];
    const found = run('timechart span=12h limit=2 count by s', rows);
    expect(found).toEqual([
      { _time: DAY, a: 1, b: 2, OTHER: 0, NULL: 0, _span: 43200 },
      { _time: DAY + 43200, a: 0, b: 0, OTHER: 1, NULL: 1, _span: 43200 },
    ]);
    expect(Object.keys(found[0] as Row)).toEqual(['_time', 'a', 'b', 'OTHER', 'NULL', '_span']);
  });

  it('scores a single aggregation by its sum and several by frequency, ties going to the first name', () => {
    const rows = [at(0, { s: 'often', x: '1' }), at(0, { s: 'often', x: '1' }), at(0, { s: 'rare', x: '9' })];
    const series = (text: string): string[] =>
      Object.keys(run(text, rows)[0] as Row).filter((name) => !name.startsWith('_'));
    expect(series('timechart span=1d limit=1 useother=f sum(x) by s')).toEqual(['rare']);
    expect(series('timechart span=1d limit=1 useother=f sum(x) max(x) by s')).toEqual([
      'sum(x): often',
      'max(x): often',
    ]);
    expect(series('timechart span=1d limit=1 useother=f agg=count sum(x) by s')).toEqual(['often']);
    const ties = [at(0, { s: 'host' }), at(0, { s: 'amount' }), at(0, { s: 'AMOUNT' })];
    expect(Object.keys(run('timechart span=1d limit=1 useother=f count by s', ties)[0] as Row)).toContain(
      'AMOUNT',
    );
  });

  it('keeps series above a number with where (example 6)', () => {
    const rows = [...Array.from({ length: 11 }, () => at(0, { ip: 'x' })), at(0, { ip: 'y' })];
    expect(run('timechart span=1d count BY ip usenull=f useother=f WHERE count>10', rows)).toEqual([
      { _time: DAY, x: 11, _span: 86400 },
    ]);
  });

  it('computes rates by hour whatever the span (per_hour)', () => {
    const rows = [at(0, { price: '10' }), at(60, { price: '20' })];
    expect(run('timechart span=30m per_hour(price)', rows)[0]).toMatchObject({ 'per_hour(price)': 60 });
    expect(run('timechart span=1d per_day(price)', rows)[0]).toMatchObject({ 'per_day(price)': 30 });
    expect(run('timechart span=2h per_hour(eval(price=10)) as tens', rows)[0]).toMatchObject({ tens: 0.5 });
  });

  it('computes expressions over aggregations by bucket and series (basic examples 1 and 2)', () => {
    const rows = [at(0, { host: 'a', CPU: '2', MEM: '3' }), at(1, { host: 'a', CPU: '4', MEM: '3' })];
    expect(run('timechart span=1d eval(avg(CPU) * avg(MEM)) BY host', rows)).toEqual([
      { _time: DAY, a: 9, _span: 86400 },
    ]);
    expect(
      run('timechart span=1d eval(round(avg(CPU),2)) BY host', [at(0, { host: 'a', CPU: '0.128' })]),
    ).toEqual([{ _time: DAY, a: '0.13', _span: 86400 }]);
  });

  it('takes days from midnight to midnight of the zone, of 23 or 25 hours where clocks change', () => {
    const rows = [{ _time: 1711753200 }, { _time: 1711926000 }];
    const found = runCommand(timechart, 'timechart span=1d count', rows, {
      range: { earliest: 1711753200, latest: 1711926001 },
      timeZone: 'Europe/Berlin',
    });
    // 30 March 2024 00:00 +01:00, 31 March 00:00 +01:00 (23 hours long), 1 April 00:00 +02:00.
    expect(found.map((row) => row['_time'])).toEqual([1711753200, 1711839600, 1711922400]);
  });

  it('takes weeks from Monday with span=w@w1 (extended example 3)', () => {
    const range = { earliest: 1522022400, latest: 1523232000 };
    const found = runCommand(timechart, 'timechart span=w@w1 count', [{ _time: 1522022400 }], { range });
    expect(found.map((row) => row['_time'])).toEqual([1522022400, 1522627200]);
  });

  it('takes bins after the split-by field for that field', () => {
    expect(run('timechart span=1d count by n span=10', [at(0, { n: '5' }), at(0, { n: '17' })])).toEqual([
      { _time: DAY, '0-10': 1, '10-20': 1, _span: 86400 },
    ]);
  });

  it('adds up to the rows', () => {
    const row = fc
      .record({ _time: fc.integer({ min: DAY, max: DAY + 86399 }), s: fc.constantFrom('a', 'b', 'c') })
      .map((each): Row => each);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, limit) => {
          let total = 0;
          for (const found of run(`timechart span=37m limit=${limit} count by s`, rows)) {
            for (const [name, cell] of Object.entries(found))
              if (!name.startsWith('_')) total += cell as number;
          }
          expect(total).toBe(rows.length);
          const plain = run('timechart span=37m count', rows);
          expect(plain.reduce((sum, found) => sum + (found['count'] as number), 0)).toBe(rows.length);
        },
      ),
    );
  });

  it.each([
    ['timechart', 'You must specify data field(s) to chart.'],
    ['timechart span=1d', 'You must specify data field(s) to chart.'],
    ['timechart count by a b', "Invalid argument: 'b'"],
    ['timechart span=nothing count', "Invalid value 'nothing' for option 'span'."],
    ['timechart sparkline(count)', "The argument 'sparkline(count)' is invalid."],
    ['timechart count(x) by x', "The field 'x' cannot be both in a function and a split-by field."],
  ])('refuses %s', (text, message) => {
    expect(() => run(text, [at(0)])).toThrow(
      new SplError('syntax', `Error in 'timechart' command: ${message}`),
    );
  });

  it('refuses more than 50,000 rows', () => {
    expect(() => run('timechart span=1s count', [at(0)])).toThrow('too many (>50000) rows');
  });
});
