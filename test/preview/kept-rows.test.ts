import * as fc from 'fast-check';
import { column, eventBatch, tableBatch, toRows, type Batch, type Column } from '../../src/spl/batch';
import { rowKeeper } from '../../src/preview/kept-rows';
import { indexOf } from '../support/index-texts';
import { smallPreview } from '../support/small-preview';

const NO_FIELDS = { column: () => undefined, names: () => [] };

/** Rows that still know their events. */
function rowsOf(events: readonly number[], columns: Readonly<Record<string, Column>>): Batch {
  return { ...eventBatch(NO_FIELDS, Uint32Array.from(events)), columns: new Map(Object.entries(columns)) };
}

test('rows are known once all of their events have been seen, those that were dropped too', () => {
  const kept = rowKeeper(10).open('search', ['a']);
  expect(kept?.rows([3, 2, 1])).toBeUndefined();
  kept?.keep([3, 2], [rowsOf([3], { a: ['x'] })]);
  expect(kept?.rows([3, 2, 1])).toBeUndefined();
  expect([...(kept?.unseen([3, 2, 1]) ?? [])]).toEqual([1]);
  kept?.keep([1], [rowsOf([1], { a: [5] })]);
  expect(toRows(kept?.rows([3, 2, 1]) ?? tableBatch(0, new Map()))).toEqual([{ a: 'x' }, { a: 5 }]);
});

test('values come back as they were: none, several, numbers beside their texts, times', () => {
  const kept = rowKeeper(4).open('search', ['_time', 'a']);
  const values = { a: ['5', 5, null, ['b', 'c']], _time: [1.5, 2, null, 4] } as const;
  kept?.keep([0, 1, 2, 3], [rowsOf([0, 1, 2, 3], values)]);
  const batch = kept?.rows([0, 1, 2, 3]) ?? tableBatch(0, new Map());
  expect(column(batch, 'a')).toEqual(values.a);
  expect(column(batch, '_time')).toEqual(values._time);
});

test('a field that no row has stays missing', () => {
  const kept = rowKeeper(2).open('search', ['a']);
  kept?.keep([0], [rowsOf([0], {})]);
  expect(column(kept?.rows([0]) ?? tableBatch(0, new Map()), 'a')).toBeUndefined();
});

test('other fields of the same search are kept apart', () => {
  const keeper = rowKeeper(2);
  keeper.open('search', ['a'])?.keep([0], [rowsOf([0], { a: ['x'] })]);
  expect(keeper.open('search', ['b'])?.rows([0])).toBeUndefined();
  expect(keeper.open('search', ['a'])?.rows([0])).toBeDefined();
});

test('what was longest unused is given up when all of it takes too much, and too much of one is not kept', () => {
  const keeper = rowKeeper(100, 1100);
  keeper.open('one', ['a'])?.keep([0], [rowsOf([0], { a: ['x'] })]);
  keeper.open('two', ['a'])?.keep([0], [rowsOf([0], { a: ['x'] })]);
  keeper.open('one', ['a']);
  keeper.open('three', ['a']);
  expect(keeper.open('two', ['a'])?.rows([0])).toBeUndefined();
  expect(rowKeeper(1000, 1100).open('one', ['a'])).toBeUndefined();
});

describe('in a search', () => {
  const events = Array.from({ length: 600 }, (_, at) => ({ raw: `n=${at} word${at % 3}`, time: 1000 + at }));
  const search =
    'index=main word1 | rex "n=(?<n>\\d+)" | where n%2=0 | eval k=n%5 | stats count values(n) by k';

  test('the rows of a part of the time are used for the whole of it, and say the same', () => {
    const preview = smallPreview({}, events);
    const cold = preview.search(search, { keep: false });
    expect(cold.rows).toHaveLength(5);
    preview.search(search, { earliest: 1200, latest: 1300 });
    const again = preview.search(search);
    expect(again).toEqual({ ...cold, seconds: again.seconds });
    expect(preview.search(search, { earliest: 1200, latest: 1300 }).rows).toEqual(
      preview.search(search, { earliest: 1200, latest: 1300, keep: false }).rows,
    );
  });

  test('events that come later are seen', () => {
    const preview = smallPreview({}, events.slice(0, 10));
    const count = (): unknown =>
      preview.search('index=main | rex "n=(?<n>\\d+)" | stats count(n) as n').rows[0]?.['n'];
    expect(count()).toBe(10);
    preview.addEvents([{ time: 5000, raw: 'n=7', index: 'main', host: 'h', source: 's', sourcetype: 't' }]);
    expect(count()).toBe(11);
  });

  test('what a setting decides is never kept', () => {
    const preview = smallPreview({ 'default/props.conf': '[host::*]\nEVAL-extra = random()' }, events);
    const roll = (): unknown => preview.search('index=main | stats values(extra) as v').rows[0]?.['v'];
    expect(roll()).not.toEqual(roll());
  });

  test('every search says of kept rows what it says of the events, over any range', () => {
    const preview = smallPreview(
      {},
      Array.from({ length: 700 }, (_, at) => ({
        raw: `n=${(at * 7) % 300} k=${['a', 'b', '5', '05', ''][at % 5]} m=${at % 4 < 2 ? 'x,y,x' : `z${at}`} word${at % 3}`,
        time: 1000 + ((at * 13) % 400),
      })),
    );
    const aggregate = fc.constantFrom(
      ...['count', 'dc(n) as d', 'dc(m) as dm', 'values(m) as v', 'sum(n) as s', 'latest(k) as l'],
      ...['list(k) as li', 'min(k) as mi', 'count(m) as cm', 'dc(eval(n%7)) as de', 'dc(five) as df'],
    );
    const by = fc.uniqueArray(fc.constantFrom('n', 'k', 'm', 'five', '_time', 'none'), { maxLength: 3 });
    const middle = fc.constantFrom(
      '',
      '| where n<250 ',
      '| eval five=n%5 ',
      '| bin _time span=1m ',
      '| search k=5 ',
    );
    const place = fc.integer({ min: 990, max: 1410 });
    fc.assert(
      fc.property(
        fc.constantFrom('word1', '*'),
        fc.array(middle, { maxLength: 3 }),
        fc.uniqueArray(aggregate, { minLength: 1, maxLength: 3 }),
        by,
        fc.constantFrom('stats', 'eventstats', 'chart', 'top'),
        place,
        place,
        (word, middles, aggregates, fields, kind, one, other) => {
          const groups = fields.length > 0 ? ` by ${fields.join(' ')}` : '';
          const last = {
            stats: `stats ${aggregates.join(' ')}${groups}`,
            eventstats: `eventstats ${aggregates.join(' ')}${groups} | table _time n k d dm v s count`,
            chart: 'chart count dc(m) as d over k by n limit=3',
            top: 'top k n',
          }[kind];
          const search = `index=main ${word} | rex "n=(?<n>\\d+) k=(?<k>\\S*) m=(?<m>\\S+)" | makemv delim="," m ${middles.join('')}| ${last}`;
          const range = { earliest: Math.min(one, other), latest: Math.max(one, other) };
          const plain = { ...preview.search(search, { ...range, keep: false }), seconds: 0 };
          for (const options of [range, {}, range]) {
            const kept = { ...preview.search(search, options), seconds: 0 };
            if (options === range) expect(kept).toEqual(plain);
          }
        },
      ),
      { numRuns: 300, seed: 677 },
    );
  }, 120_000);

  test('fields with more different values than a byte or two count keep them apart', () => {
    const preview = smallPreview(
      {},
      Array.from({ length: 70_000 }, (_, at) => ({ raw: `n=${at} k=${at % 300}`, time: 1000 + at })),
    );
    const count = (): unknown =>
      preview.search('index=main | rex "n=(?<n>\\d+) k=(?<k>\\d+)" | stats dc(n) as n dc(k) as k').rows;
    expect(count()).toEqual([{ n: 70_000, k: 300 }]);
    expect(count()).toEqual([{ n: 70_000, k: 300 }]);
  });

  test('chance is never kept', () => {
    const preview = smallPreview({}, events);
    const roll = (): unknown =>
      preview.search('index=main | eval r=random() | stats values(r) as v').rows[0]?.['v'];
    expect(roll()).not.toEqual(roll());
  });
});

test('an index without events keeps nothing and fails at nothing', () => {
  expect(indexOf([]).count).toBe(0);
  expect(rowKeeper(0).open('search', ['a'])?.rows([])?.length).toBe(0);
});
