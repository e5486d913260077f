import * as fc from 'fast-check';
import { SplError } from '../../src/spl/error';
import type { ExpressionNode } from '../../src/spl/expression-syntax';
import { parseExpression } from '../../src/spl/parse-expression';
import { printExpression, withoutSpans } from '../support/print-expression';

const parse = (text: string): ExpressionNode =>
  parseExpression({ text, start: 0, end: text.length, command: 'eval' }).node;
const printed = (text: string): string => printExpression(parse(text));

/** What goes wrong, and the text at its place. */
function failure(text: string): { message: string; at: string } {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof SplError && error.span) {
      return { message: error.message, at: text.slice(error.span.start, error.span.end) };
    }
    throw error;
  }
  throw new Error('no error');
}

const span = { start: 0, end: 0 };
const leaf = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }).map((value): ExpressionNode => ({ kind: 'literal', value, span })),
  fc.string({ maxLength: 8 }).map((value): ExpressionNode => ({ kind: 'literal', value, span })),
  fc.stringMatching(/^[A-Za-z_. -]{1,8}$/).map((name): ExpressionNode => ({ kind: 'field', name, span })),
);
const operators = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '.',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'LIKE',
  'AND',
  'OR',
  'XOR',
] as const;
const tree = fc.letrec<{ node: ExpressionNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .record({ operator: fc.constantFrom(...operators), left: tie('node'), right: tie('node') })
      .map((parts): ExpressionNode => ({ kind: 'binary', ...parts, span })),
    tie('node').map((operand): ExpressionNode => ({ kind: 'not', operand, span })),
    tie('node').map((operand): ExpressionNode => ({ kind: 'negate', operand, span })),
    fc
      .record({ needle: tie('node'), list: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) })
      .map((parts): ExpressionNode => ({ kind: 'in', ...parts, span })),
    fc
      .array(tie('node'), { maxLength: 3 })
      .map((args): ExpressionNode => ({ kind: 'call', name: 'coalesce', args, span })),
  ),
})).node;

describe('parseExpression', () => {
  it('reads back what has been printed, for every tree', () => {
    fc.assert(
      fc.property(tree, (node) =>
        expect(withoutSpans(parse(printExpression(node)))).toEqual(withoutSpans(node)),
      ),
    );
  });

  it('binds NOT tighter than AND, AND tighter than OR, OR tighter than XOR (item 1)', () => {
    expect(printed('NOT a=1 AND b=2 OR c=3 XOR d=4')).toBe(
      "((((NOT ('a' = 1)) AND ('b' = 2)) OR ('c' = 3)) XOR ('d' = 4))",
    );
  });

  it('multiplies before it adds, and adds from the left', () => {
    expect(printed('a-b-c*d')).toBe("(('a' - 'b') - ('c' * 'd'))");
  });

  it('takes operators in words in any case', () => {
    expect(printed('a like "x%" and not b in (1, 2)')).toBe(`(('a' LIKE "x%") AND (NOT ('b' IN (1, 2))))`);
  });

  it('joins texts with a point, also between names, and reads points in numbers as such (item 22)', () => {
    expect(printed('a.b.1.5')).toBe("(('a' . 'b') . 1.5)");
    expect(printed('x + .5')).toBe("('x' + 0.5)");
  });

  it('keeps names in single quotes as they are (item 22)', () => {
    expect(parse("'user name.x-y'")).toMatchObject({ kind: 'field', name: 'user name.x-y' });
  });

  it('resolves escaped quotes and backslashes and leaves other backslashes for regular expressions (item 25)', () => {
    expect(parse('"a\\"b\\\\c\\d"')).toMatchObject({ kind: 'literal', value: 'a"b\\c\\d' });
  });

  it('reads == as =', () => {
    expect(printed('a == 1')).toBe("('a' = 1)");
  });

  it('stops before what does not continue it', () => {
    const text = 'count + 1 AS x';
    expect(parseExpression({ text, start: 0, end: text.length, command: 'stats' }).end).toBe(9);
  });

  it("says in Splunk's words what is malformed, and where", () => {
    expect(failure('a + ')).toEqual({
      message: "Error in 'EvalCommand': The expression is malformed. The factor is missing.",
      at: '',
    });
    expect(failure('(a + 1').message).toBe(
      "Error in 'EvalCommand': The expression is malformed. Expected ).",
    );
    expect(failure('a * * b')).toEqual({
      message:
        "Error in 'EvalCommand': The expression is malformed. An unexpected character is reached at '* b'.",
      at: '*',
    });
    expect(failure('if(a, , b)').at).toBe(',');
  });
});
