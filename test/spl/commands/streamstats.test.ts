import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { stats } from '../../../src/spl/commands/stats';
import { streamstats } from '../../../src/spl/commands/streamstats';
import { SplError } from '../../../src/spl/error';
import { runCommand } from '../../support/run-command';

const column = (text: string, rows: readonly Row[], name: string): unknown[] =>
  runCommand(streamstats, text, rows).map((row) => row[name] ?? null);

const numbers = (...list: number[]): Row[] => list.map((n) => ({ n: String(n) }));

describe('streamstats, the documented examples', () => {
  it('counts the rows so far, or those before with current=f', () => {
    expect(column('streamstats count', numbers(5, 5, 5), 'count')).toEqual([1, 2, 3]);
    expect(column('streamstats count current=f', numbers(5, 5, 5), 'count')).toEqual([0, 1, 2]);
  });

  it('keeps a running total (perc, the visitors of a store)', () => {
    const visitors = numbers(0, 212, 367, 489, 624, 609, 492, 513, 376, 337);
    expect(column("streamstats sum(n) as 'visitors total'", visitors, 'visitors total')).toEqual([
      0, 212, 579, 1068, 1692, 2301, 2793, 3306, 3682, 4019,
    ]);
  });

  it('resets on change of the by fields', () => {
    const rows = ['DAY', 'DAY', 'NIGHT', 'NIGHT', 'NIGHT', 'NIGHT', 'DAY', 'NIGHT'].map((shift) => ({
      shift,
    }));
    expect(column('streamstats count BY shift reset_on_change=true', rows, 'count')).toEqual([
      1, 2, 1, 2, 3, 4, 1, 1,
    ]);
  });

  it('averages over the last 5 rows', () => {
    expect(column('streamstats avg(n) window=5', numbers(1, 2, 3, 4, 5, 6, 7), 'avg(n)')).toEqual([
      1, 1.5, 2, 2.5, 3, 4, 5,
    ]);
  });

  it('has a window for each group with global=f, one for all otherwise', () => {
    const rows = ['a', 'b', 'a', 'b', 'a'].map((bar, index) => ({ bar, foo: String(index) }));
    expect(column('streamstats sum(foo) by bar window=2 global=f', rows, 'sum(foo)')).toEqual([
      0, 1, 2, 4, 6,
    ]);
    expect(column('streamstats sum(foo) by bar window=2', rows, 'sum(foo)')).toEqual([0, 1, 2, 3, 4]);
  });

  it('resets after the row for which an expression holds', () => {
    const rows = ['no', 'yes', 'no'].map((test) => ({ test }));
    expect(column('streamstats count as testCount reset_after=(test=="yes")', rows, 'testCount')).toEqual([
      1, 2, 1,
    ]);
  });

  it('reads the condition with quotes escaped, as the documentation writes it', () => {
    const rows = ['no', 'yes', 'no'].map((test) => ({ test }));
    const text = String.raw`streamstats count as testCount reset_after="("match(test,\"yes\")")"`;
    expect(column(text, rows, 'testCount')).toEqual([1, 2, 1]);
    const closed = ['open', 'session is closed', 'open'].map((description) => ({ description }));
    const spaced = String.raw`streamstats reset_after="("description==\"session is closed\"")" count`;
    expect(column(spaced, closed, 'count')).toEqual([1, 2, 1]);
  });

  it('counts the rows of the last five minutes, oldest or newest first', () => {
    const times = [0, 60, 299, 300, 600, 2000];
    const rows = times.map((_time) => ({ _time }));
    expect(column('streamstats count time_window=5m', rows, 'count')).toEqual([1, 2, 3, 3, 1, 1]);
    expect(column('streamstats count time_window=5m', [...rows].reverse(), 'count')).toEqual([
      1, 1, 1, 2, 3, 3,
    ]);
  });
});

describe('streamstats', () => {
  it('resets before the row for which an expression holds', () => {
    expect(column('streamstats count reset_before=(n==1)', numbers(0, 1, 0, 1), 'count')).toEqual([
      1, 1, 2, 1,
    ]);
  });

  it('resets after its own results where the expression reads them', () => {
    expect(column('streamstats sum(n) as s reset_after=(s>=3)', numbers(1, 2, 1, 5, 1), 's')).toEqual([
      1, 3, 1, 6, 1,
    ]);
  });

  it('gives the row before with current=f window=1', () => {
    expect(column('streamstats current=f window=1 last(n) as before', numbers(4, 5, 6), 'before')).toEqual([
      null,
      '4',
      '5',
    ]);
  });

  it('leaves rows without a by field as they are', () => {
    const rows = [{ k: 'a' }, { x: '1' }, { k: 'a' }];
    expect(runCommand(streamstats, 'streamstats count by k', rows)).toEqual([
      { k: 'a', count: 1 },
      { x: '1' },
      { k: 'a', count: 2 },
    ]);
  });

  it('refuses a window of time over rows that are not sorted', () => {
    const rows = [1, 5, 2].map((_time) => ({ _time }));
    expect(() => runCommand(streamstats, 'streamstats count time_window=1h', rows)).toThrow(SplError);
  });

  it('ends where stats ends, and does not depend on the batches', () => {
    const row = fc.record({ k: fc.constantFrom('a', 'b'), n: fc.integer({ min: 0, max: 9 }).map(String) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (rows, size) => {
        const text = 'streamstats sum(n) as s dc(n) as d by k window=3 global=f';
        expect(runCommand(streamstats, text, rows, { size })).toEqual(
          runCommand(streamstats, text, rows, { size: 99 }),
        );
        const running = new Map<unknown, unknown>();
        for (const found of runCommand(streamstats, 'streamstats sum(n) as s by k', rows)) {
          running.set(found['k'], found['s']);
        }
        for (const found of runCommand(stats, 'stats sum(n) as s by k', rows)) {
          expect(running.get(found['k'])).toBe(found['s']);
        }
      }),
    );
  });
});
