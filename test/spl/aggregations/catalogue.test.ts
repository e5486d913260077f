import * as fc from 'fast-check';
import type { AggregationOptions } from '../../../src/spl/aggregation';
import { findAggregation } from '../../../src/spl/aggregations/catalogue';
import { asText, type Value } from '../../../src/spl/value';

/** The result of a function over values, their times counted down from 1000 as events come newest first. */
function result(name: string, values: readonly Value[], options: Partial<AggregationOptions> = {}): Value {
  const found = findAggregation(name);
  if (!found) throw new Error(`no ${name}`);
  const accumulator = found.definition.create({
    listValues: 100,
    allNumeric: false,
    ...(found.parameter === undefined ? {} : { parameter: found.parameter }),
    ...options,
  });
  values.forEach((value, index) => {
    accumulator.add(value, 1000 - index);
    accumulator.result();
  });
  return accumulator.result();
}

const ONE_TO_TEN = ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'];

describe('the functions of the Search Reference', () => {
  it.each<[string, Value[], Value]>([
    ['perc50', ONE_TO_TEN, 5.5],
    ['perc95', ONE_TO_TEN, 9.55],
    ['p95', ONE_TO_TEN, 9.55],
    ['upperperc95', ONE_TO_TEN, 9.55],
    ['perc99.9', ['5'], 5],
    ['median', ['37', '58', '8', '34', '13', '74', '38'], 37],
    ['median', ['1', '2', '3', '4'], 3],
    ['exactperc50', ONE_TO_TEN, 6],
    ['mode', ['32', '45', '29', '45', '37'], '45'],
    ['mode', ['Garcia', 'Mayer', 'Garcia', 'Zhang', 'Garcia'], 'Garcia'],
    // A number wins over texts: measured, see the ledger, extremes-of-numbers-and-texts.
    ['max', ['1', 'c', 'a', '2', '100', 'b', '4', '9'], '100'],
    ['min', ['1', 'c', 'a', '2', '100', 'b', '4', '9'], '1'],
    ['max', ['10', '9', '70', '100'], '100'],
    ['min', ['pz-05', 'SF-01'], 'SF-01'],
    ['range', ['1200', '1400', '1650'], 450],
    ['dc', ['1.0', '1', '1'], 2],
    ['estdc', ['a', 'b', 'a'], 2],
    ['estdc_error', ['a', 'b', 'a'], 0],
    ['values', ['b', 'B', '10', '9', 'b'], ['10', '9', 'B', 'b']],
    ['list', ['b', 'a', 'b'], ['b', 'a', 'b']],
    ['first', ['new', 'old'], 'new'],
    ['last', ['new', 'old'], 'old'],
    ['latest', ['new', 'old'], 'new'],
    ['earliest', ['new', 'old'], 'old'],
    ['latest_time', ['new', 'old'], 1000],
    ['earliest_time', ['new', 'old'], 999],
    ['rate', ['10', '7', '4'], 3],
    ['sumsq', ['3', '4'], 25],
    ['var', ['2', '4', '4', '4', '5', '5', '7', '9'], 32 / 7],
    ['varp', ['2', '4', '4', '4', '5', '5', '7', '9'], 4],
    ['stdevp', ['2', '4', '4', '4', '5', '5', '7', '9'], 2],
    ['stdev', ['5'], 0],
    ['mean', ['1', '2'], 1.5],
  ])('%s of %j is %j', (name, values, expected) => {
    const found = result(name, values);
    // Numbers count as they are printed, with 15 digits.
    if (typeof expected === 'number') expect(asText(found)).toBe(asText(expected));
    else expect(found).toEqual(expected);
  });

  it.each([
    'sum',
    'avg',
    'min',
    'max',
    'range',
    'median',
    'mode',
    'stdev',
    'perc90',
    'first',
    'latest',
    'values',
    'rate',
  ])('%s of nothing is nothing', (name) => {
    expect(result(name, [])).toBeNull();
    expect(result(name, [null, null])).toBeNull();
  });

  it('counts nothing as 0', () => {
    expect(result('count', [null])).toBe(0);
    expect(result('dc', [])).toBe(0);
  });

  it('ignores texts in sums, whole numbers of a multivalue count each', () => {
    expect(result('sum', ['1', 'x', ['2', '3'], null])).toBe(6);
    expect(result('sum', ['x'])).toBeNull();
    expect(result('avg', [['2', '4']])).toBe(3);
  });

  it('lists at most 100 values', () => {
    const many = Array.from({ length: 150 }, (_, index) => String(index));
    expect(result('list', many)).toEqual(many.slice(0, 100));
    expect(result('values', many)).toHaveLength(150);
  });

  it('takes the value that came first among equal times as the latest', () => {
    const latest = findAggregation('latest')?.definition.create({ listValues: 1, allNumeric: false });
    latest?.add('first', 5);
    latest?.add('second', 5);
    expect(latest?.result()).toBe('first');
  });

  it('gives no earliest and no rate without times', () => {
    const rate = findAggregation('rate')?.definition.create({ listValues: 1, allNumeric: false });
    rate?.add('1', 5);
    rate?.add('2', 5);
    expect(rate?.result()).toBeNull();
    const earliest = findAggregation('earliest')?.definition.create({ listValues: 1, allNumeric: false });
    earliest?.add('a', null);
    expect(earliest?.result()).toBeNull();
  });

  it('knows names in any case and no percentile above 100', () => {
    expect(findAggregation('Distinct_Count')?.definition.name).toBe('distinct_count');
    expect(findAggregation('c')?.definition.name).toBe('count');
    expect(findAggregation('perc')).toBeUndefined();
    expect(findAggregation('perc101')).toBeUndefined();
    expect(findAggregation('exactperc99.95')?.parameter).toBe(99.95);
  });
});

describe('laws of aggregations', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

  it('min, percentiles and max are in order, and exact percentiles are among the values', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 100 }), (list, percent) => {
        const values = list.map(String);
        const least = Number(result('min', values));
        const middle = result(`perc${percent}`, values) as number;
        const greatest = Number(result('max', values));
        expect(least).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(greatest);
        expect(list).toContain(result(`exactperc${percent}`, values));
        expect(result('range', values)).toBe(greatest - least);
      }),
    );
  });

  it('variance is the mean of the squares less the square of the mean', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const values = list.map(String);
        const mean = result('avg', values) as number;
        const squares = (result('sumsq', values) as number) / list.length;
        expect(result('varp', values)).toBeCloseTo(squares - mean * mean, 4);
      }),
    );
  });

  it('values are the sorted distinct ones, dc their number', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'C', '1', '10', '2'), { minLength: 2 }), (list) => {
        const distinct = [...new Set(list)].sort();
        expect(result('values', list)).toEqual(distinct.length === 1 ? distinct[0] : distinct);
        expect(result('dc', list)).toBe(distinct.length);
      }),
    );
  });
});
