import * as fc from 'fast-check';
import { splitSegments } from '../../src/spl/segments';
import { termPattern } from '../support/term-pattern';

describe('splitSegments', () => {
  it('parts at major breakers, and those parts at minor ones', () => {
    expect(splitSegments('src=10.0.0.1 user="a b" [x_y]')).toEqual({
      major: ['src=10.0.0.1', 'user=', 'a', 'b', 'x_y'],
      minor: ['src', '10', '0', '0', '1', 'user', 'a', 'b', 'x', 'y'],
    });
  });

  it('parts at escaped punctuation and double dashes', () => {
    expect(splitSegments('a%20b%2Cc--d').major).toEqual(['a', 'b', 'c', 'd']);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', '1', ' ', '.', '_', '=', ',', '(', '/'),
    maxLength: 14,
  });

  it('holds every minor segment of a term wherever the term is found, so that an index may look them up', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (raw, term, quoted) => {
        fc.pre(/\w/.test(term));
        if (!termPattern({ text: term, quoted, whole: false, caseSensitive: false }).test(raw)) return;
        const segments = new Set(splitSegments(raw.toLowerCase()).minor);
        for (const piece of splitSegments(term.toLowerCase()).minor) expect(segments).toContain(piece);
      }),
    );
  });

  it('holds TERM() as a major segment wherever it is found', () => {
    fc.assert(
      fc.property(text, text, (raw, term) => {
        fc.pre(/^[ab1._=/]+$/.test(term));
        const found = termPattern({ text: term, quoted: false, whole: true, caseSensitive: true }).test(raw);
        expect(found).toBe(splitSegments(raw).major.includes(term));
      }),
    );
  });
});
