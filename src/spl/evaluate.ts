import { ARITHMETIC } from './arithmetic';
import type { Batch } from './batch';
import { column } from './batch';
import type { Binder, Binding, RowFunction } from './binding';
import { standInFor } from './binding';
import { comparison, comparisonWithNumber, comparisonWithText } from './compare-values';
import type { ComparisonOperator } from './compare-values';
import { conjunction, disjunction, exclusion, negation } from './boolean-logic';
import { bindCall } from './evaluate-call';
import { bindSigfig } from './evaluate-sigfig';
import type { Span } from './error';
import { SplError } from './error';
import type { ExpressionNode } from './expression-syntax';
import { compareText } from './ordering';
import { foldConstants } from './fold-constants';
import { functions } from './functions/catalogue';
import { likeTest } from './functions/like-test';
import { predicateMatcher } from './match-predicate';
import { parsePredicate } from './parse-predicate';
import type { SearchPredicate } from './predicate';
import { searchKnowledge } from './search-knowledge';
import { staticType } from './static-type';
import type { Value } from './value';
import { asNumber, asText } from './value';

/** Compiles an expression; what can be worked out beforehand is. It must have passed `checkExpression`. */
export function compileExpression(node: ExpressionNode): Binder {
  return compile(foldConstants(node));
}

function compile(node: ExpressionNode): Binder {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      return () => () => value;
    }
    case 'field':
      return (binding) => {
        const standIn = standInFor(binding, node.name);
        return standIn ? () => standIn.value : fieldReader(binding.batch, node.name);
      };
    case 'negate': {
      const operand = compile(node.operand);
      return (binding) => {
        const read = operand(binding);
        return (row) => {
          const value = asNumber(read(row));
          return value === null ? null : -value;
        };
      };
    }
    case 'not': {
      const operand = compile(node.operand);
      return (binding) => negation(operand(binding));
    }
    case 'in':
      return compileIn(node.needle, node.list);
    case 'call':
      return compileCall(node);
    case 'binary':
      return compileBinary(node);
  }
}

function fieldReader(batch: Batch, name: string): RowFunction {
  const values = column(batch, name);
  return values ? (row) => values[row] as Value : () => null;
}

function compileBinary(node: Extract<ExpressionNode, { kind: 'binary' }>): Binder {
  const { operator } = node;
  const left = compile(node.left);
  if (operator === 'LIKE') return compileLike(left, node.right);
  if (isComparison(operator) && node.right.kind === 'literal') {
    const { value } = node.right;
    if (typeof value === 'string' && node.left.kind === 'literal') {
      const holds = compareLiterals(operator, asText(node.left.value) ?? '', value);
      return () => () => holds;
    }
    const holds =
      typeof value === 'number' ? comparisonWithNumber(operator, value) : comparisonWithText(operator, value);
    return (binding) => {
      const read = left(binding);
      return (row) => holds(read(row));
    };
  }
  const right = compile(node.right);
  switch (operator) {
    case 'AND':
      return (binding) => conjunction(left(binding), right(binding));
    case 'OR':
      return (binding) => disjunction(left(binding), right(binding));
    case 'XOR':
      return (binding) => exclusion(left(binding), right(binding));
    default: {
      const work = isComparison(operator) ? comparison(operator) : ARITHMETIC[joins(node) ? '.' : operator];
      return (binding) => {
        const first = left(binding);
        const second = right(binding);
        return (row) => work(first(row), second(row));
      };
    }
  }
}

/** Two literals in quotes compare as texts, digits or not. */
function compareLiterals(operator: ComparisonOperator, left: string, right: string): boolean {
  const order = compareText(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Whether a plus joins texts: where one side can be seen to be a text, the other is joined as it prints. */
function joins({ operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>): boolean {
  return operator === '+' && (staticType(left) === 'text' || staticType(right) === 'text');
}

function isComparison(operator: string): operator is ComparisonOperator {
  return ['=', '!=', '<', '<=', '>', '>='].includes(operator);
}

/** `x LIKE pattern`: as the function like(). */
function compileLike(left: Binder, pattern: ExpressionNode): Binder {
  const right = compile(pattern);
  const prepared = pattern.kind === 'literal' ? likeTest(asText(pattern.value) as string) : undefined;
  return (binding) => {
    const read = left(binding);
    const readPattern = right(binding);
    return (row) => {
      const text = asText(read(row));
      const wanted = prepared ?? likeTestOf(readPattern(row));
      return text === null || wanted === null ? null : wanted(text);
    };
  };
}

function likeTestOf(value: Value): ((text: string) => boolean) | null {
  const text = asText(value);
  return text === null ? null : likeTest(text);
}

/** `x IN (a, b)`: equal to one of them. */
function compileIn(needle: ExpressionNode, list: readonly ExpressionNode[]): Binder {
  const read = compile(needle);
  const tests = list.map((item): ((binding: Binding) => (value: Value, row: number) => boolean | null) => {
    if (item.kind === 'literal') {
      const { value } = item;
      const holds =
        typeof value === 'number' ? comparisonWithNumber('=', value) : comparisonWithText('=', value);
      return () => holds;
    }
    const other = compile(item);
    const equal = comparison('=');
    return (binding) => {
      const readOther = other(binding);
      return (value, row) => equal(value, readOther(row));
    };
  });
  return (binding) => {
    const value = read(binding);
    const bound = tests.map((test) => test(binding));
    return (row) => {
      const found = value(row);
      if (found === null) return null;
      for (const test of bound) if (test(found, row) === true) return true;
      return false;
    };
  };
}

function compileCall(node: Extract<ExpressionNode, { kind: 'call' }>): Binder {
  if (node.name.toLowerCase() === 'searchmatch') return compileSearchmatch(node);
  const [argument] = node.args;
  if (node.name.toLowerCase() === 'sigfig' && argument) return bindSigfig(argument, compile);
  const definition = functions.get(node.name.toLowerCase());
  if (!definition) throw new Error(`invariant: unchecked function ${node.name}`);
  return bindCall(definition, node.args, node.args.map(compile));
}

/** searchmatch("..."): whether the row passes a search expression. */
function compileSearchmatch(node: Extract<ExpressionNode, { kind: 'call' }>): Binder {
  const literal = node.args[0];
  const text = literal?.kind === 'literal' ? String(literal.value) : '';
  const predicate = searchmatchPredicate(text, node.span);
  return ({ batch, context }) => {
    const { host, message } = context;
    return predicateMatcher(searchKnowledge(predicate, { host, message }, true))(batch);
  };
}

function searchmatchPredicate(text: string, span: Span): SearchPredicate {
  try {
    return parsePredicate({ text, start: 0, end: text.length, command: 'searchmatch' }).predicate;
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    throw new SplError(
      error.kind,
      error.message.replace("'searchmatch' command", "'searchmatch' function"),
      span,
    );
  }
}
