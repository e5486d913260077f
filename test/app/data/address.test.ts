import fc from 'fast-check';

import { printAddress, readAddress } from '../../../app/data/address';
import { defaultState } from '../../../app/data/page-state';
import type { PageState } from '../../../app/data/page-state';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const states: fc.Arbitrary<PageState> = fc.record({
  earliest: fc.constantFrom('-7d@h', '0', '1773273600', '-1mon@mon'),
  latest: fc.constantFrom('now', '@d', '1773360000.000'),
  window: maybe(fc.record({ from: fc.nat(1e9), to: fc.integer({ min: 1e9 + 1, max: 2e9 }) })),
  requests: fc.constantFrom('677', 'all'),
  filters: fc.record({ service: name, account: name, code: name }, { requiredKeys: [] }),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  split: fc.constantFrom('verdict', 'code', 'kdc'),
  judging: maybe(fc.constantFrom('neighbours' as const, 'alone' as const)),
  timeline: maybe(fc.constant('table' as const)),
  focus: maybe(fc.record({ kind: fc.constantFrom('code' as const, 'cause' as const), id: name })),
});

describe('the address', () => {
  test('says nothing for the state in which a page opens', () => {
    expect(printAddress(defaultState)).toBe('');
  });

  test('gives back every state that it printed', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(printAddress(state))).toEqual(state);
      }),
    );
  });

  test('reads as the default where it is unknown or broken', () => {
    expect(
      readAddress('?requests=9&split=colour&window=20-10&focus=nobody&earliest=%60x%60&latest=&foo=%ff'),
    ).toEqual(defaultState);
  });

  test('takes names as events print them: a mapped address, and an account with its realm', () => {
    expect(readAddress('?client=%3A%3Affff%3A192.0.2.7&principal=bob%40CORP.EXAMPLE').filters).toEqual({
      client: '192.0.2.7',
      account: 'bob',
    });
    expect(readAddress('?account=alice&principal=bob%40X').filters).toEqual({ account: 'alice' });
    expect(printAddress(readAddress('?principal=bob%40X'), '?principal=bob%40X')).toBe('?account=bob');
  });

  test('is read whatever it holds, and what was read is printed as an address that reads the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const state = readAddress(query);
        expect(readAddress(printAddress(state))).toEqual(state);
      }),
    );
  });

  test('keeps parameters of others', () => {
    expect(printAddress({ ...defaultState, text: 'sql' }, '?theme=dark')).toBe('?theme=dark&text=sql');
  });

  test('leaves out a value longer than any name', () => {
    expect(readAddress(`?service=${'a'.repeat(5000)}`).filters).toEqual({});
  });
});
