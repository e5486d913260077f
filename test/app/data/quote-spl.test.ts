import fc from 'fast-check';

import { quoteSpl } from '../../../app/data/quote-spl';
import { splText } from '../../support/spl-text';

/**
 * Splunk's rule for a string in eval: it ends at the first quote that no backslash precedes; a backslash makes
 * the next quote or backslash an ordinary character.
 */
function readLiteral(text: string): { value: string; rest: string } {
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    const character = text[at] as string;
    const next = text[at + 1];
    if (character === '"') {
      return { value, rest: text.slice(at + 1) };
    }
    if (character === '\\' && (next === '"' || next === '\\')) {
      value += next;
      at += 1;
    } else {
      value += character;
    }
  }
  throw new Error(`no end: ${text}`);
}

describe('quoteSpl', () => {
  test('leaves an ordinary name as it is, between quotes', () => {
    expect(quoteSpl('MSSQLSvc/sql07.corp:1433')).toBe('"MSSQLSvc/sql07.corp:1433"');
  });

  test('escapes quotes and backslashes and nothing else', () => {
    expect(quoteSpl('a"b\\c')).toBe('"a\\"b\\\\c"');
    expect(quoteSpl('`x` $y$ [z] | * ,')).toBe('"`x` $y$ [z] | * ,"');
  });

  test('cannot be left by a value that ends with a backslash', () => {
    expect(quoteSpl('\\')).toBe('"\\\\"');
    expect(quoteSpl('\\" | delete')).toBe('"\\\\\\" | delete"');
  });

  test('gives one literal with exactly the value, whatever it holds', () => {
    fc.assert(
      fc.property(splText, (text) => {
        expect(readLiteral(`${quoteSpl(text)} | rest`)).toEqual({ value: text, rest: ' | rest' });
      }),
    );
  });
});
