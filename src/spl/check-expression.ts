import { expressionError } from './command-error';
import { SplError, syntaxError } from './error';
import type { ExpressionNode } from './expression-syntax';
import { literalValue } from './fold-constants';
import { RegexError } from './regex/regex-error';
import type { FunctionDefinition } from './function';
import { wrongArgument } from './functions/argument-types';
import { functions } from './functions/catalogue';
import { staticType, type StaticType } from './static-type';
import { asNumber } from './value';

/** Functions whose result is true or false where all the results they choose among are. */
const CHOOSING: ReadonlyMap<string, (index: number) => boolean> = new Map([
  ['if', (index: number) => index > 0],
  ['case', (index: number) => index % 2 === 1],
  ['coalesce', () => true],
]);

/** Whether an expression gives true or false, which no field may hold. */
export function isBoolean(node: ExpressionNode): boolean {
  switch (node.kind) {
    case 'literal':
    case 'field':
    case 'negate':
      return false;
    case 'not':
    case 'in':
      return true;
    case 'binary':
      return !['+', '-', '*', '/', '%', '.'].includes(node.operator);
    case 'call': {
      const name = node.name.toLowerCase();
      const chooses = CHOOSING.get(name);
      if (!chooses) return name === 'searchmatch' || functions.get(name)?.boolean === true;
      const results = node.args.filter((_, index) => chooses(index));
      return (
        results.length > 0 && results.some(isBoolean) && results.every((arg) => isBoolean(arg) || isNull(arg))
      );
    }
  }
}

function isNull(node: ExpressionNode): boolean {
  return node.kind === 'call' && node.name.toLowerCase() === 'null';
}

/** The fields that an expression reads, in order of appearance. */
export function fieldsOf(node: ExpressionNode): string[] {
  const fields = new Set<string>();
  const visit = (inner: ExpressionNode): void => {
    if (inner.kind === 'field') fields.add(inner.name);
    childrenOf(inner).forEach(visit);
  };
  visit(node);
  return [...fields];
}

function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'literal':
    case 'field':
      return [];
    case 'not':
    case 'negate':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'in':
      return [node.needle, ...node.list];
    case 'call':
      return node.args;
  }
}

/**
 * Looks through a whole expression before it runs: functions exist and have arguments they can take,
 * AND, OR, XOR and NOT join conditions, arithmetic does not. Throws SplError (syntax) in Splunk's words.
 */
export function checkExpression(node: ExpressionNode, command: string): void {
  const fail = (message: string, at: ExpressionNode): SplError =>
    syntaxError(expressionError(command, message), at.span);
  const visit = (inner: ExpressionNode): void => {
    if (inner.kind === 'call') checkCall(inner, fail);
    if (inner.kind === 'not' && !isBoolean(inner.operand)) {
      throw fail("Type checking failed. 'NOT' only takes boolean arguments.", inner.operand);
    }
    if (inner.kind === 'binary') checkOperands(inner, fail);
    childrenOf(inner).forEach(visit);
  };
  visit(node);
}

function checkOperands(
  node: Extract<ExpressionNode, { kind: 'binary' }>,
  fail: (message: string, at: ExpressionNode) => SplError,
): void {
  const { operator, left, right } = node;
  const logical = operator === 'AND' || operator === 'OR' || operator === 'XOR';
  const comparing = ['=', '!=', '<', '<=', '>', '>='].includes(operator);
  if (comparing) {
    if (isBoolean(left) !== isBoolean(right) || differ(staticType(left), staticType(right))) {
      const sign = operator === '=' ? '==' : operator;
      throw fail(`Type checking failed. The '${sign}' operator received different types.`, node);
    }
    return;
  }
  const wrong =
    [left, right].find((operand) => isBoolean(operand) !== logical) ?? wrongOperand(operator, left, right);
  if (wrong) throw fail(`Type checking failed. ${operandsOf(operator, logical)}`, wrong);
}

const differ = (left: StaticType, right: StaticType): boolean =>
  left !== 'unknown' && right !== 'unknown' && left !== right;

/**
 * The literal that an arithmetic operator can be seen not to take. What the point made of its operands is left to the
 * rows: how it binds beside plus and minus is not documented.
 */
function wrongOperand(
  operator: string,
  left: ExpressionNode,
  right: ExpressionNode,
): ExpressionNode | undefined {
  const literals = [left, right].filter(({ kind }) => kind === 'literal' || kind === 'call');
  const isOf = (...types: readonly StaticType[]): ExpressionNode | undefined =>
    literals.find((operand) => types.includes(staticType(operand)));
  if (operator === '.') return isOf('null');
  if (['-', '*', '/', '%'].includes(operator)) return isOf('text', 'null');
  if (operator !== '+') return undefined;
  return (
    isOf('null') ?? (literals.length === 2 && differ(staticType(left), staticType(right)) ? right : undefined)
  );
}

/** What an operator takes, in Splunk's words. */
function operandsOf(operator: string, logical: boolean): string {
  if (logical) return `'${operator}' only takes boolean arguments.`;
  if (operator === '.') return "The '.' operator only takes strings and numbers.";
  return `'${operator}' only takes ${operator === '+' ? 'two strings or two numbers' : 'numbers'}.`;
}

function checkCall(
  node: Extract<ExpressionNode, { kind: 'call' }>,
  fail: (message: string, at: ExpressionNode) => SplError,
): void {
  const { name, args } = node;
  if (name.toLowerCase() === 'searchmatch') {
    const literal = args[0] && literalValue(args[0]);
    if (args.length === 1 && typeof literal === 'string') return;
    throw fail(`The arguments to the '${name}' function are invalid.`, node);
  }
  const definition: FunctionDefinition | undefined = functions.get(name.toLowerCase());
  if (!definition) throw fail(`The '${name}' function is unsupported or undefined.`, node);
  const { least, most } = definition.arity;
  const wrong = wrongArgument(
    name.toLowerCase(),
    args.map((arg) => ({ type: staticType(arg), numeric: asNumber(literalValue(arg) ?? null) !== null })),
  );
  const fits = args.length >= least && args.length <= most && wrong < 0;
  const problem = fits ? problemOf(definition, node, fail) : '';
  if (problem === undefined) return;
  const reason = problem && ` ${problem[0]?.toUpperCase() ?? ''}${problem.slice(1)}.`;
  throw fail(`The arguments to the '${name}' function are invalid.${reason}`, args[wrong] ?? node);
}

/** What a function says of its arguments; its own errors (of a regular expression) get their place. */
function problemOf(
  definition: FunctionDefinition,
  node: Extract<ExpressionNode, { kind: 'call' }>,
  fail: (message: string, at: ExpressionNode) => SplError,
): string | undefined {
  try {
    return definition.check?.(
      node.args.map((arg) => ({ fields: fieldsOf(arg), literal: literalValue(arg) })),
    );
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    const words = error instanceof RegexError ? error.short : error.message;
    throw new SplError(error.kind, fail(words, node).message, node.span);
  }
}
