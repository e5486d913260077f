import type { Span, SplError } from './error';
import { expressionError } from './command-error';
import { syntaxError } from './error';
import type { BinaryOperator, ExpressionNode } from './expression-syntax';
import { BINDING, NOT_BINDING, SIGN_BINDING } from './expression-syntax';
import type { ExpressionToken } from './lex-expression';
import { expressionToken } from './lex-expression';

/** What reading an expression gives: its tree and the offset after its last token. */
export interface ParsedExpression {
  readonly node: ExpressionNode;
  readonly end: number;
}

/** Where an expression stands and for which command, whose name begins the messages. */
export interface ExpressionInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly command: string;
  /** Words that end the expression where an operator could stand, in lower case. */
  readonly stopWords?: readonly string[];
}

const WORD_OPERATORS: ReadonlyMap<string, BinaryOperator | 'IN' | 'NOT'> = new Map([
  ['and', 'AND'],
  ['or', 'OR'],
  ['xor', 'XOR'],
  ['like', 'LIKE'],
  ['in', 'IN'],
  ['not', 'NOT'],
]);

const SYMBOL_OPERATORS = new Set<string>(['+', '-', '*', '/', '%', '.', '=', '!=', '<', '<=', '>', '>=']);

interface Reader {
  token: ExpressionToken;
  /** End of the token before. */
  last: number;
  advance(operandNext: boolean): void;
  fail(message: string, span?: Span): SplError;
  /** The error of a token that cannot stand here; as Splunk does, it quotes the text from there to the end. */
  unexpected(): SplError;
}

/**
 * Reads one eval expression and stops at the first token that cannot continue it.
 * Throws SplError (syntax) in Splunk's words: "Error in 'EvalCommand': The expression is malformed. ...".
 * Sources: Splunk Search Reference, "eval" (operators), "where" (precedence).
 */
export function parseExpression(input: ExpressionInput): ParsedExpression {
  const { text, end, command } = input;
  const reader: Reader = {
    token: expressionToken(text, input.start, end, true),
    last: input.start,
    advance(operandNext) {
      reader.last = reader.token.span.end;
      reader.token = expressionToken(text, reader.last, end, operandNext);
    },
    fail: (message, span = reader.token.span) =>
      syntaxError(expressionError(command, `The expression is malformed. ${message}`), span),
    unexpected: () => {
      const rest = text.slice(reader.token.span.start, end).trimEnd();
      return reader.fail(`An unexpected character is reached at '${rest}'.`);
    },
  };
  const node = readOperators(reader, 0, input.stopWords ?? []);
  return { node, end: reader.last };
}

function operatorOf(
  token: ExpressionToken,
  stopWords: readonly string[],
): BinaryOperator | 'IN' | 'NOT' | undefined {
  if (token.kind === 'symbol') {
    if (token.text === '==') return '=';
    return SYMBOL_OPERATORS.has(token.text) ? (token.text as BinaryOperator) : undefined;
  }
  if (token.kind !== 'name') return undefined;
  const word = token.text.toLowerCase();
  return stopWords.includes(word) ? undefined : WORD_OPERATORS.get(word);
}

function readOperators(reader: Reader, least: number, stopWords: readonly string[]): ExpressionNode {
  let left = readOperand(reader, stopWords);
  for (;;) {
    const operator = operatorOf(reader.token, stopWords);
    if (operator === undefined) return left;
    if (operator === 'NOT') {
      if (BINDING.IN <= least) return left;
      reader.advance(false);
      if (operatorOf(reader.token, stopWords) !== 'IN') throw reader.fail('Expected IN.');
      const inside = readList(reader, left, stopWords);
      left = { kind: 'not', operand: inside, span: inside.span };
      continue;
    }
    const binding = BINDING[operator];
    if (binding <= least) return left;
    if (operator === 'IN') {
      left = readList(reader, left, stopWords);
      continue;
    }
    if (operator === 'AND' || operator === 'OR') {
      left = balanced(operator, readChain(reader, operator, left, stopWords));
      continue;
    }
    reader.advance(true);
    const right = readOperators(reader, binding, stopWords);
    left = { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  }
}

/** The operands of `a AND b AND c`, the first of which has been read. */
function readChain(
  reader: Reader,
  operator: 'AND' | 'OR',
  first: ExpressionNode,
  stopWords: readonly string[],
): ExpressionNode[] {
  const operands = [first];
  while (operatorOf(reader.token, stopWords) === operator) {
    reader.advance(true);
    operands.push(readOperators(reader, BINDING[operator], stopWords));
  }
  return operands;
}

/** Conditions joined in halves, so that thousands of them (from a subsearch) make no deep tree. */
function balanced(operator: 'AND' | 'OR', operands: readonly ExpressionNode[]): ExpressionNode {
  if (operands.length === 1) return operands[0] as ExpressionNode;
  const middle = (operands.length + 1) >> 1;
  const left = balanced(operator, operands.slice(0, middle));
  const right = balanced(operator, operands.slice(middle));
  return { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
}

/** `x IN (a, b)`, from the word IN. */
function readList(reader: Reader, needle: ExpressionNode, stopWords: readonly string[]): ExpressionNode {
  reader.advance(false);
  if (reader.token.text !== '(') throw reader.fail('Expected (.');
  const list = readArguments(reader, stopWords);
  if (list.length === 0) throw reader.fail('The factor is missing.');
  return { kind: 'in', needle, list, span: { start: needle.span.start, end: reader.last } };
}

/** Arguments in parentheses, from the opening one. */
function readArguments(reader: Reader, stopWords: readonly string[]): ExpressionNode[] {
  reader.advance(true);
  const args: ExpressionNode[] = [];
  if (isSymbol(reader.token, ')')) {
    reader.advance(false);
    return args;
  }
  for (;;) {
    args.push(readOperators(reader, 0, stopWords));
    if (isSymbol(reader.token, ',')) {
      reader.advance(true);
      continue;
    }
    closeParenthesis(reader);
    return args;
  }
}

function closeParenthesis(reader: Reader): void {
  if (!isSymbol(reader.token, ')')) {
    throw reader.token.kind === 'end' ? reader.fail('Expected ).') : reader.unexpected();
  }
  reader.advance(false);
}

function readOperand(reader: Reader, stopWords: readonly string[]): ExpressionNode {
  const { kind, text, span } = reader.token;
  if (kind === 'number') {
    reader.advance(false);
    return { kind: 'literal', value: Number(text), written: text, span };
  }
  if (kind === 'string') {
    reader.advance(false);
    return { kind: 'literal', value: text, span };
  }
  if (kind === 'quoted') {
    reader.advance(false);
    return { kind: 'field', name: text, span };
  }
  if (kind === 'name') return readNamed(reader, stopWords);
  if (isSymbol(reader.token, '(')) {
    reader.advance(true);
    const inner = readOperators(reader, 0, stopWords);
    closeParenthesis(reader);
    return { ...inner, span: { start: span.start, end: reader.last } };
  }
  if (isSymbol(reader.token, '!')) return readNegation(reader, stopWords);
  if (isSymbol(reader.token, '-') || isSymbol(reader.token, '+')) {
    reader.advance(true);
    const operand = readOperators(reader, SIGN_BINDING, stopWords);
    if (text === '+') return operand;
    return { kind: 'negate', operand, span: { start: span.start, end: operand.span.end } };
  }
  if (kind === 'end') throw reader.fail('The factor is missing.');
  if (kind === 'unknown' && (text === '"' || text === "'")) throw reader.fail('Unbalanced quotes.');
  throw reader.unexpected();
}

/** `NOT x`, or `!x` as published searches write it, from the operator. */
function readNegation(reader: Reader, stopWords: readonly string[]): ExpressionNode {
  const { start } = reader.token.span;
  reader.advance(true);
  const operand = readOperators(reader, NOT_BINDING, stopWords);
  return { kind: 'not', operand, span: { start, end: operand.span.end } };
}

/** A field, a function call or NOT. */
function readNamed(reader: Reader, stopWords: readonly string[]): ExpressionNode {
  const { text, span } = reader.token;
  const word = WORD_OPERATORS.get(text.toLowerCase());
  if (word === 'NOT') return readNegation(reader, stopWords);
  reader.advance(false);
  if (word === 'AND' || word === 'OR' || word === 'XOR') throw reader.fail('The factor is missing.', span);
  if (!isSymbol(reader.token, '(')) return { kind: 'field', name: text, span };
  const args = readArguments(reader, stopWords);
  return { kind: 'call', name: text, args, span: { start: span.start, end: reader.last } };
}

function isSymbol(token: ExpressionToken, text: string): boolean {
  return token.kind === 'symbol' && token.text === text;
}
