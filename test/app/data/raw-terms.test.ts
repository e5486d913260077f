import fc from 'fast-check';

import { rawTerms } from '../../../app/data/raw-terms';

describe('rawTerms', () => {
  test('splits a service name at the breakers of the index', () => {
    expect(rawTerms('MSSQLSvc/sql07.corp:1433')).toEqual(['mssqlsvc', 'sql07', 'corp', '1433']);
  });

  test('splits a computer account and an address', () => {
    expect(rawTerms('WEB02$')).toEqual(['web02']);
    expect(rawTerms('10.20.4.17')).toEqual(['10', '20', '4', '17']);
  });

  test('leaves out a run beside a letter that is not ASCII, since the token is longer', () => {
    expect(rawTerms('m\u00fcller admin')).toEqual(['admin']);
  });

  test('leaves out what SPL reads as an operator', () => {
    expect(rawTerms('R&D OR AND not')).toEqual(['r', 'd']);
  });

  test('leaves out runs beside a percent sign, which may be part of an encoded breaker', () => {
    expect(rawTerms('a%20b')).toEqual([]);
  });

  test('gives only words of ASCII letters and digits, each once, whatever the value holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const terms = rawTerms(value);
        expect(terms.every((term) => /^[a-z0-9]+$/.test(term))).toBe(true);
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });
});
