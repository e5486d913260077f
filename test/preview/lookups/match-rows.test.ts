import fc from 'fast-check';
import type { LookupDefinition } from '../../../src/preview/lookups/lookup-definition';
import { fileDefinition } from '../../../src/preview/lookups/lookup-definition';
import { rowMatcher } from '../../../src/preview/lookups/match-rows';

const table = (text: string) => {
  const [fields = [], ...rows] = text.split(' / ').map((line) => line.split(','));
  return { fields, rows };
};
const definition = (changes: Partial<LookupDefinition>): LookupDefinition => ({ ...fileDefinition('t.csv', 'app'), ...changes });
const find = (text: string, changes: Partial<LookupDefinition>, keys: string[], values: string[], time: number | null = null) =>
  rowMatcher(definition(changes), table(text), keys)(values, time);

const WILD = new Map([['k', 'WILDCARD' as const]]);

describe('exact columns', () => {
  test('give all rows in the order of the file, at most as many as max_matches says', () => {
    const text = 'k,v / a,1 / b,2 / a,3';
    expect(find(text, {}, ['k'], ['a'])).toEqual([{ k: 'a', v: '1' }, { k: 'a', v: '3' }]);
    expect(find(text, { mostMatches: 1 }, ['k'], ['a'])).toEqual([{ k: 'a', v: '1' }]);
    expect(find(text, {}, ['k'], ['x'])).toEqual([]);
  });

  test('heed case unless told otherwise', () => {
    expect(find('k,v / Ab,1', {}, ['k'], ['ab'])).toEqual([]);
    expect(find('k,v / Ab,1', { caseSensitive: false }, ['k'], ['aB'])).toEqual([{ k: 'Ab', v: '1' }]);
  });

  test('are compared all together', () => {
    const text = 'k,l,v / a,x,1 / a,y,2';
    expect(find(text, {}, ['k', 'l'], ['a', 'y'])).toEqual([{ k: 'a', l: 'y', v: '2' }]);
  });

  test('a star in them is a star', () => {
    expect(find('k,v / a*,1', {}, ['k'], ['ab'])).toEqual([]);
  });

  test('an empty cell is no value of the row', () => {
    expect(find('k,v,w / a,,2', {}, ['k'], ['a'])).toEqual([{ k: 'a', w: '2' }]);
  });

  test('a column that the table lacks matches nothing', () => {
    expect(find('k,v / a,1', {}, ['z'], ['a'])).toEqual([]);
  });
});

describe('WILDCARD columns', () => {
  test('the stars stand in the table, and the order of the file decides', () => {
    const text = 'k,v / a*,1 / *b,2 / a*z*b,3 / *,4';
    expect(find(text, { matchTypes: WILD }, ['k'], ['ab']).map(({ v }) => v)).toEqual(['1', '2', '4']);
    expect(find(text, { matchTypes: WILD }, ['k'], ['azzb']).map(({ v }) => v)).toEqual(['1', '2', '3', '4']);
    expect(find(text, { matchTypes: WILD }, ['k'], ['a*']).map(({ v }) => v)).toEqual(['1', '4']);
  });

  test('pieces between stars do not overlap', () => {
    expect(find('k,v / aba*aba,1', { matchTypes: WILD }, ['k'], ['ababa'])).toEqual([]);
  });

  test('regular expression characters mean themselves', () => {
    expect(find('k,v / a.b*,1', { matchTypes: WILD }, ['k'], ['axbc'])).toEqual([]);
    expect(find('k,v / a.b*,1', { matchTypes: WILD }, ['k'], ['a.bc'])).toHaveLength(1);
  });

  test('match as the plain regular expression of the pattern does', () => {
    const text = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });
    fc.assert(
      fc.property(text('ab*'), text('abAB'), fc.boolean(), (pattern, value, caseSensitive) => {
        const regex = new RegExp(`^${pattern.replace(/\*/g, '.*')}$`, caseSensitive ? '' : 'i');
        const rows = rowMatcher(definition({ matchTypes: WILD, caseSensitive }), { fields: ['k', 'v'], rows: [[pattern, '1']] }, ['k']);
        expect(rows([value], null)).toHaveLength(regex.test(value) ? 1 : 0);
      }),
    );
  });
});

test('CIDR columns hold networks of both families', () => {
  const cidr = { matchTypes: new Map([['k', 'CIDR' as const]]) };
  const text = 'k,v / 10.0.0.0/8,1 / 10.1.0.0/16,2 / 2001:db8::/32,3';
  expect(find(text, cidr, ['k'], ['10.1.2.3']).map(({ v }) => v)).toEqual(['1', '2']);
  expect(find(text, cidr, ['k'], ['2001:db8::5']).map(({ v }) => v)).toEqual(['3']);
  expect(find(text, cidr, ['k'], ['no address'])).toEqual([]);
});

test('a table without rows finds nothing, or the default as often as min_matches says', () => {
  expect(find('k,v', {}, ['k'], ['a'])).toEqual([]);
  expect(find('k,v', { leastMatches: 2, defaultMatch: 'none' }, ['k'], ['a'])).toEqual([{ v: 'none' }, { v: 'none' }]);
});

test('min_matches fills up with the default', () => {
  const filled = { leastMatches: 1, defaultMatch: 'unknown' };
  expect(find('k,v,w / a,1,2', filled, ['k'], ['b'])).toEqual([{ v: 'unknown', w: 'unknown' }]);
  expect(find('k,v,w / a,1,2', filled, ['k'], ['a'])).toEqual([{ k: 'a', v: '1', w: '2' }]);
  expect(find('k,v,w / a,1,2', { defaultMatch: 'unknown' }, ['k'], ['b'])).toEqual([]);
});

describe('a lookup bounded in time', () => {
  const bounded = (least: number, most: number) => ({
    mostMatches: 1,
    time: { field: 't', format: '%Y-%m-%d', least, most },
  });
  const text = 'k,t,v / a,1970-01-02,1 / a,1970-01-04,2';
  const DAY = 86_400;

  test('gives the newest row that is not later than the event', () => {
    expect(find(text, bounded(0, 1e9), ['k'], ['a'], 5 * DAY).map(({ v }) => v)).toEqual(['2']);
    expect(find(text, bounded(0, 1e9), ['k'], ['a'], 2 * DAY).map(({ v }) => v)).toEqual(['1']);
    expect(find(text, bounded(0, 1e9), ['k'], ['a'], 0)).toEqual([]);
  });

  test('keeps to its offsets', () => {
    expect(find(text, bounded(0, DAY), ['k'], ['a'], 5 * DAY)).toEqual([]);
    expect(find(text, bounded(2 * DAY + 1, 1e9), ['k'], ['a'], 5 * DAY).map(({ v }) => v)).toEqual(['1']);
  });
});
