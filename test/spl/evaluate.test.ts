import * as fc from 'fast-check';
import { fromRows } from '../../src/spl/batch';
import type { Row } from '../../src/spl/batch';
import { SplError } from '../../src/spl/error';
import { readExpression } from '../../src/spl/read-expression';
import type { Value } from '../../src/spl/value';
import { numberText } from '../../src/spl/value';
import { contextOver } from '../support/spl-host';

function value(text: string, row: Row = {}): Value {
  const { expression, end } = readExpression({ text, start: 0, end: text.length, command: 'eval' });
  expect(text.slice(end)).toBe('');
  return expression.bind(fromRows([row]), contextOver({}))(0);
}

function message(text: string): string {
  try {
    value(text);
  } catch (error) {
    if (error instanceof SplError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('arithmetic', () => {
  it('takes a text for a number where all of it is one, otherwise gives null (item 17)', () => {
    expect(value('a*2', { a: '21' })).toBe(42);
    expect(value('a*2', { a: '21x' })).toBeNull();
    expect(value('a*2', { a: '0x15' })).toBeNull();
  });

  it('adds numbers, joins two texts, and gives null for a number and a text (item 18)', () => {
    expect(value('a+b', { a: '1', b: '2' })).toBe(3);
    expect(value('"a"+"b"')).toBe('ab');
    expect(value('1+b', { b: 'x' })).toBeNull();
  });

  it('joins as texts with a point (item 18)', () => {
    expect(value('1 . 2')).toBe('12');
    expect(value('a . "x"')).toBeNull();
  });

  it('gives null for a division by zero (item 18)', () => {
    expect(value('1/0')).toBeNull();
    expect(value('5%0')).toBeNull();
  });

  it('agrees with the numbers of the machine', () => {
    const number = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const row = { a: numberText(a), b: numberText(b), c: numberText(c) };
        expect(value('a + b * c - -a', row)).toBe(a + b * c - -a);
      }),
    );
  });
});

describe('comparison', () => {
  it('compares numbers as numbers and mixed values as texts (item 19)', () => {
    expect(value('a>9', { a: '10' })).toBe(true);
    expect(value('a>9', { a: '1x' })).toBe(false);
    expect(value('a<b', { a: 'B', b: 'a' })).toBe(true);
  });

  it('minds case (item 4)', () => {
    expect(value('a="bob"', { a: 'Bob' })).toBe(false);
  });

  it('takes * for itself (item 8)', () => {
    expect(value('a="b*"', { a: 'bob' })).toBe(false);
  });

  it('gives null where a field is missing, which NOT keeps (item 20)', () => {
    expect(value('a=1')).toBeNull();
    expect(value('NOT a=1')).toBeNull();
    expect(value('a!=1')).toBeNull();
  });

  it('decides AND and OR without the missing field where it can', () => {
    expect(value('a=1 AND 1=2')).toBe(false);
    expect(value('a=1 OR 1=1')).toBe(true);
    expect(value('a=1 XOR 1=1')).toBeNull();
  });

  it('has exactly one of <, = and > for any two values', () => {
    const text = fc.oneof(fc.string(), fc.integer().map(String));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const holds = ['<', '=', '>'].filter((sign) => value(`a${sign}b`, { a, b }) === true);
        expect(holds).toHaveLength(1);
      }),
    );
  });
});

describe('checks before running', () => {
  it('refuses functions that do not exist', () => {
    expect(message('nosuch(1)')).toBe(
      "Error in 'EvalCommand': The 'nosuch' function is unsupported or undefined.",
    );
  });

  it('never accepts an unknown function, whatever its name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,10}$/), (name) => {
        expect(message(`zz${name}(1)`)).toContain('unsupported or undefined');
      }),
    );
  });

  it('refuses a wrong number of arguments', () => {
    expect(message('if(1=1, 2)')).toBe(
      "Error in 'EvalCommand': The arguments to the 'if' function are invalid.",
    );
  });

  it('refuses to join what is not true or false', () => {
    expect(message('a AND b=1')).toBe(
      "Error in 'EvalCommand': Type checking failed. 'AND' only takes boolean arguments.",
    );
    expect(message('(a=1)+1')).toContain("'+' only takes two strings or two numbers.");
  });
});

describe('functions that read the row anew', () => {
  it('maps over values with mvmap, in nested ones too', () => {
    expect(value('mvmap(m, m.n)', { m: ['a', 'b'], n: '1' })).toEqual(['a1', 'b1']);
    expect(value('mvmap(m, mvmap(n, m.n))', { m: ['a', 'b'], n: ['1', '2'] })).not.toBeNull();
  });

  it('asks a search expression with searchmatch, case ignored (item 4)', () => {
    expect(value('searchmatch("user=BOB failed")', { _raw: 'login failed', user: 'bob' })).toBe(true);
    expect(message('searchmatch("a=")')).toContain("Comparator '=' is missing a term on the right hand side");
  });
});
