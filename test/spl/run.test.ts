import type { Row } from '../../src/spl/batch';
import { fromRows, toRows } from '../../src/spl/batch';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { startSearch } from '../../src/spl/run';
import { contextOver, rowsOf, runSpl, type SearchSetting } from '../support/spl-host';

const numbers = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({ n: String(n), _time: count - n }));

describe('a running search', () => {
  it('stops reading once head has its rows', () => {
    let read = 0;
    const host = {
      *events() {
        for (; read < 100; read++) yield fromRows([{ n: String(read) }]);
      },
    };
    expect(runSpl('* | head 2', { host }).rows).toEqual([{ n: '0' }, { n: '1' }]);
    expect(read).toBeLessThanOrEqual(3);
  });

  it('asks once a batch whether it has been cancelled', () => {
    const checkpoint = jest.fn();
    runSpl('*', { events: numbers(30), batchSize: 10, context: { checkpoint } });
    expect(checkpoint.mock.calls.length).toBeGreaterThanOrEqual(3);
    const cancel = (): never => {
      throw new Error('cancelled');
    };
    expect(() => runSpl('*', { events: numbers(30), context: { checkpoint: cancel } })).toThrow('cancelled');
  });

  it('previews what transforming commands have so far, through the rest of the search', () => {
    const context = contextOver({ events: numbers(30), batchSize: 10 });
    const { pipeline } = parseSearch('* | stats count | eval double=count*2', context.host);
    const running = startSearch(pipeline, context);
    running.step();
    expect(running.results().flatMap(toRows)).toEqual([{ count: 10, double: 20 }]);
    running.step();
    expect(running.results().flatMap(toRows)).toEqual([{ count: 20, double: 40 }]);
    while (running.step()) continue;
    expect(running.results().flatMap(toRows)).toEqual([{ count: 30, double: 60 }]);
    expect(running.counts()).toEqual({ events: 30 });
  });

  it('tells, once everything is read, how many of the commands that waited for that are done', () => {
    const finished = jest.fn();
    const search =
      '* | eventstats count as all | streamstats count as nth | sort 0 n | stats max(all) as all';
    const { rows } = runSpl(search, { events: numbers(30), batchSize: 10, context: { finished } });
    expect(rows).toHaveLength(1);
    const [[, of]] = finished.mock.calls as [[number, number]];
    expect(finished.mock.calls).toEqual(Array.from({ length: of }, (_, n) => [n + 1, of]));
    expect(of).toBeGreaterThanOrEqual(3);
  });

  it('gives the rows of streaming searches as they come', () => {
    const context = contextOver({ events: numbers(30), batchSize: 10 });
    const { pipeline } = parseSearch('* | where n>4 | fields n', context.host);
    const running = startSearch(pipeline, context);
    running.step();
    expect(running.results().flatMap(toRows)).toHaveLength(5);
    expect(running.transforming).toBe(false);
  });

  it('cuts the results of transforming searches at the limit, with a message', () => {
    const limits = { ...contextOver({}).host.limits, resultRows: 3 };
    const { rows, messages } = runSpl('* | stats count by n', { events: numbers(5), host: { limits } });
    expect(rows).toHaveLength(3);
    expect(messages).toEqual([
      { type: 'WARN', text: 'The search gave 5 results; only the first 3 are kept.' },
    ]);
  });

  it('gives addinfo and others the range that the search sets itself', () => {
    const [row] = rowsOf('earliest=1 latest=3 | addinfo', numbers(3));
    expect([row?.['info_min_time'], row?.['info_max_time']]).toEqual(['1.000', '3.000']);
  });

  it('gives the same rows whatever the size of the batches', () => {
    const search = '* | eval k=n%3 | where n!=4 | stats count sum(n) AS s by k | sort - s | head 2';
    const wanted = runSpl(search, { events: numbers(50), batchSize: 50 }).rows;
    for (const batchSize of [1, 7, 49]) {
      expect(runSpl(search, { events: numbers(50), batchSize }).rows).toEqual(wanted);
    }
  });
});

describe('subsearches', () => {
  const events: Row[] = [
    { _raw: 'x', a: '1', b: 'p q' },
    { _raw: 'y', a: '2', b: 'r"s' },
    { _raw: 'y', a: '3' },
  ];

  it('stand as text in the search, their rows joined by OR and their fields by AND (item 15)', () => {
    expect(rowsOf('* [search y | fields a b | fields - _*] | table a', events)).toEqual([
      { a: '2' },
      { a: '3' },
    ]);
    expect(rowsOf('NOT [search y | fields a] | table a', events)).toEqual([{ a: '1' }]);
  });

  it('insert the fields search and query as they are (item 15)', () => {
    expect(rowsOf('* [| makeresults | eval search="a=1 OR a=3" | fields search] | table a', events)).toEqual([
      { a: '1' },
      { a: '3' },
    ]);
  });

  it('match nothing where they find nothing (item 15)', () => {
    expect(rowsOf('* [search nothing | fields a]', events)).toEqual([]);
    expect(rowsOf('NOT [search nothing | fields a] | table a', events)).toHaveLength(3);
  });

  it('are cut at the limit of rows, with a message (item 15)', () => {
    const limits = { ...contextOver({}).host.limits, subsearchRows: 1 };
    const { rows, messages } = runSpl('* [search y | fields a] | table a', { events, host: { limits } });
    expect(rows).toEqual([{ a: '2' }]);
    expect(messages.map(({ text }) => text)).toEqual([
      '[subsearch]: Subsearch produced 2 results, truncating to maxout 1.',
    ]);
  });

  it('end when their time is over, with what they have read, and say so', () => {
    let seconds = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => seconds * 1000);
    const host: NonNullable<SearchSetting['host']> = {
      *events() {
        for (const a of ['1', '2', '3']) {
          yield fromRows([{ _time: 1, a }]);
          seconds += 40;
        }
      },
    };
    const told = (search: string): unknown => {
      const { rows, messages } = runSpl(search, { host });
      return [rows.map((row) => row['a']), messages.map(({ text }) => text)];
    };
    const text = (limit: number): string =>
      `[subsearch]: Search auto-finalized after time limit (${limit} seconds) reached.`;
    try {
      expect(told('| makeresults | append [search *] | table a')).toEqual([
        [undefined, '1', '2'],
        [text(60)],
      ]);
      expect(told('| makeresults | append maxtime=30 [search *] | table a')).toEqual([
        [undefined, '1'],
        [text(30)],
      ]);
      expect(told('| makeresults | append maxtime=0 [search *] | table a')).toEqual([
        [undefined, '1', '2', '3'],
        [],
      ]);
      expect(told('| makeresults | search NOT [search * | fields a] | stats count AS a')).toEqual([
        ['1'],
        [text(60)],
      ]);
    } finally {
      clock.mockRestore();
    }
  });

  it('end at the depth that the host allows (item 15)', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'a=1' : `[search ${nested(depth - 1)} | fields a]`;
    expect(rowsOf(`* ${nested(8)}`, events)).toHaveLength(1);
    expect(() => rowsOf(`* ${nested(9)}`, events)).toThrow('nested deeper than 8');
  });

  it('look at the range of the request, whatever the outer search says itself', () => {
    const timed = [3, 2, 1].map((_time): Row => ({ _time, a: String(_time) }));
    expect(rowsOf('earliest=3 | table a | append [search * | stats count] | table a count', timed)).toEqual([
      { a: '3' },
      { count: '3' },
    ]);
  });

  it('give values to any command', () => {
    expect(rowsOf('* | head [search y | return $a] | stats count', events)).toEqual([{ count: '2' }]);
    expect(rowsOf('* | where a=[search y | return $a] | table a', events)).toEqual([{ a: '2' }]);
  });
});
