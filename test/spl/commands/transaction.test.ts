import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import type { SearchMessage } from '../../../src/spl/context';
import { transaction } from '../../../src/spl/commands/transaction';
import { runCommand } from '../../support/run-command';
import { rowsOf } from '../../support/spl-host';

const run = (text: string, rows: readonly Row[]): Row[] => runCommand(transaction, text, rows);

const brief = (rows: readonly Row[]): unknown[] =>
  rows.map(({ _time, eventcount, duration, closed_txn }) => [_time, eventcount, duration, closed_txn]);

/** Newest first, as the index gives events. */
const events = (...list: readonly [time: number, row: Row][]): Row[] =>
  list.map(([_time, row]) => ({ _time, _raw: `event ${_time}`, ...row })).sort((a, b) => b._time - a._time);

describe('transaction', () => {
  it('unites rows that share a value: times, texts and the other fields', () => {
    const rows = events([10, { ip: 'x', page: 'b' }], [5, { ip: 'y' }], [4, { ip: 'x', page: 'a' }]);
    expect(run('transaction ip', rows)).toEqual([
      {
        _time: 5,
        _raw: 'event 5',
        ip: 'y',
        duration: 0,
        eventcount: 1,
        closed_txn: 0,
        field_match_sum: 1,
        linecount: 1,
      },
      {
        _time: 4,
        _raw: 'event 4\nevent 10',
        ip: 'x',
        page: ['a', 'b'],
        duration: 6,
        eventcount: 2,
        closed_txn: 0,
        field_match_sum: 2,
        linecount: 2,
      },
    ]);
  });

  it('cuts where rows lie too far apart (example 1)', () => {
    const rows = events([100, { h: 'a' }], [98, { h: 'a' }], [90, { h: 'a' }], [60, { h: 'a' }]);
    expect(brief(run('transaction h maxspan=30s maxpause=5s', rows))).toEqual([
      [98, 2, 2, 1],
      [90, 1, 0, 1],
      [60, 1, 0, 0],
    ]);
    expect(brief(run('transaction h maxspan=1m', rows))).toEqual([[60, 4, 40, 0]]);
  });

  it('holds at most maxevents rows', () => {
    const rows = events([4, { h: 'a' }], [3, { h: 'a' }], [2, { h: 'a' }]);
    expect(brief(run('transaction h maxevents=2', rows))).toEqual([
      [3, 2, 1, 1],
      [2, 1, 0, 0],
    ]);
  });

  it('connects rows through a chain of fields (documented: host and cookie)', () => {
    const rows = events([3, { cookie: 'b' }], [2, { host: 'a', cookie: 'b' }], [1, { host: 'a' }]);
    expect(brief(run('transaction host cookie', rows))).toEqual([[1, 3, 2, 0]]);
  });

  it('starts and ends where conditions hold, and hides the unfinished', () => {
    const rows = events(
      [1, { u: 'a', act: 'login' }],
      [2, { u: 'a', act: 'work' }],
      [3, { u: 'a', act: 'logout' }],
      [7, { u: 'b', act: 'work' }],
      [8, { u: 'b', act: 'logout' }],
    );
    const text = 'transaction u startswith="act=login" endswith=eval(act="logout")';
    expect(brief(run(text, rows))).toEqual([[1, 3, 2, 1]]);
    expect(brief(run(`${text} keepevicted=true`, rows))).toEqual([
      [7, 2, 1, 0],
      [1, 3, 2, 1],
    ]);
  });

  it('says when unfinished transactions are hidden', () => {
    const rows = events([1, { u: 'a' }]);
    const messages: SearchMessage[] = [];
    runCommand(transaction, 'transaction u startswith=login', rows, { messages });
    expect(messages).toEqual([
      {
        type: 'INFO',
        text: 'Some transactions have been discarded. To include them, add keepevicted=true to your transaction command.',
      },
    ]);
  });

  it('shows a ticket that was never requested as unfinished (keepevicted, closed_txn=0)', () => {
    const rows = events(
      [1, { user: 'ann', EventCode: '4768' }],
      [5, { user: 'ann', EventCode: '4769' }],
      [6, { user: 'eve', EventCode: '4769' }],
    );
    const found = run('transaction user maxspan=10h keepevicted=true startswith=(EventCode=4768)', rows);
    expect(found.map((row) => [row['user'], row['closed_txn']])).toEqual([
      ['eve', 0],
      ['ann', 1],
    ]);
  });

  it('ends at each row of a condition alone (example 3)', () => {
    const rows = events([1, { last: 'x' }], [2, { last: 'end' }], [3, { last: 'x' }], [4, { last: 'end' }]);
    expect(brief(run('transaction endswith=eval(last="end")', rows))).toEqual([
      [3, 2, 1, 0],
      [1, 2, 1, 0],
    ]);
  });

  it('lists every value with mvlist, missing ones as NULL', () => {
    const rows = events([1, { h: 'a', p: 'z' }], [2, { h: 'a' }], [3, { h: 'a', p: 'b' }]);
    expect(run('transaction h mvlist=p', rows)[0]).toMatchObject({ h: 'a', p: ['z', 'NULL', 'b'] });
    expect(run('transaction h', rows)[0]).toMatchObject({ h: 'a', p: ['b', 'z'] });
    expect(run('transaction h mvlist=t mvraw=t', rows)[0]).toMatchObject({
      h: ['a', 'a', 'a'],
      _raw: ['event 1', 'event 2', 'event 3'],
    });
  });

  it('passes rows outside of all transactions with keeporphans', () => {
    const rows = events([1, { h: 'a' }], [2, { other: '1' }]);
    expect(run('transaction h keeporphans=true', rows)[1]).toMatchObject({ other: '1', _txn_orphan: 1 });
    expect(run('transaction h', rows)).toHaveLength(1);
  });

  it('keeps every row in one transaction', () => {
    const row = fc.record({ _time: fc.nat({ max: 50 }), k: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (list, pause) => {
        const rows: Row[] = [...list].sort((a, b) => b._time - a._time);
        const found = run(`transaction k maxpause=${pause}s`, rows);
        expect(found.reduce((sum, each) => sum + (each['eventcount'] as number), 0)).toBe(rows.length);
      }),
    );
  });

  it('cuts pairs of rows ten seconds apart at 11 seconds (example 7)', () => {
    const rows = Array.from({ length: 10 }, (_, index): Row => ({
      _time: 10 * (index + 1),
      count: index + 1,
      user: 'nobody',
    }));
    const shown = run('transaction user maxspan=11s', [...rows].reverse()).map(
      ({ _time, closed_txn, count, duration, eventcount, field_match_sum, linecount }) => [
        _time,
        closed_txn,
        count,
        duration,
        eventcount,
        field_match_sum,
        linecount,
      ],
    );
    expect(shown).toEqual([
      [90, 1, ['10', '9'], 10, 2, 2, 2],
      [70, 1, ['7', '8'], 10, 2, 2, 2],
      [50, 1, ['5', '6'], 10, 2, 2, 2],
      [30, 1, ['3', '4'], 10, 2, 2, 2],
      [10, 0, ['1', '2'], 10, 2, 2, 2],
    ]);
  });

  it('unites rows that come oldest first, whatever maxspan says (example 7)', () => {
    const rows = Array.from({ length: 10 }, (_, index): Row => ({
      _time: 10 * (index + 1),
      count: index + 1,
      user: 'nobody',
    }));
    expect(run('transaction user maxspan=11s', rows)).toEqual([
      {
        _time: 10,
        count: ['1', '10', '2', '3', '4', '5', '6', '7', '8', '9'],
        user: 'nobody',
        closed_txn: 0,
        duration: 90,
        eventcount: 10,
        field_match_sum: 10,
        linecount: 10,
      },
    ]);
  });

  it('refuses rows without _time', () => {
    expect(() => run('transaction k', [{ k: 'a' }])).toThrow('A row has no _time.');
  });

  it('refuses unknown options and transaction types', () => {
    expect(() => run('transaction k maxlength=3', [])).toThrow("Error in 'transaction' command");
    expect(() => run('transaction name=web', [])).toThrow("The transaction type 'web' does not exist.");
    expect(() => run('transaction k startswith=(a=1', [])).toThrow('Mismatched parenthesis.');
  });
});

describe('transaction types', () => {
  const types: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    visit: { fields: 'u, h', maxspan: '1m', startswith: '"act=login"', search: 'sourcetype=x' },
    odd: { maxspam: '1m' },
  };
  const rows = [
    { _time: 300, _raw: 'act=work', u: 'a', h: 'x', act: 'work' },
    { _time: 230, _raw: 'act=work', u: 'a', h: 'x', act: 'work' },
    { _time: 200, _raw: 'act=login', u: 'a', h: 'x', act: 'login' },
  ];
  const grouped = (command: string): unknown =>
    rowsOf(`search * | ${command} | table eventcount duration`, rows, {
      host: { transactionType: (name) => types[name] },
    });

  it('name takes fields, spans and conditions of transactiontypes.conf', () => {
    expect(grouped('transaction name=visit')).toEqual([{ eventcount: '2', duration: '30' }]);
  });

  it('arguments go before those of the type', () => {
    expect(grouped('transaction name=visit maxspan=5m')).toEqual([{ eventcount: '3', duration: '100' }]);
  });

  it('a type that does not exist, or has a setting that nobody knows, is refused by name', () => {
    expect(() => grouped('transaction name=gone')).toThrow("The transaction type 'gone' does not exist.");
    expect(() => grouped('transaction name=odd')).toThrow(
      "In the transaction type 'odd': Error in 'transaction'",
    );
  });
});
