import type { ExpressionNode } from './expression-syntax';

/** What an expression can be seen to give without any row: a text, a number, null, or whatever a row holds. */
export type StaticType = 'text' | 'number' | 'null' | 'unknown';

/**
 * The type that Splunk sees before a search runs: that of literals, of null(), and of what the operators make of them.
 * Fields and the results of functions are unknown until a row comes.
 * Source: measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_eval_functions.py
 */
export function staticType(node: ExpressionNode): StaticType {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' ? 'text' : typeof node.value === 'number' ? 'number' : 'unknown';
    case 'call':
      return node.name.toLowerCase() === 'null' ? 'null' : 'unknown';
    case 'negate':
      return 'number';
    case 'binary':
      return typeOfResult(node);
    default:
      return 'unknown';
  }
}

function typeOfResult({ operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>): StaticType {
  if (operator === '.') return 'text';
  if (operator === '+') {
    const types = [staticType(left), staticType(right)];
    if (types.includes('text')) return 'text';
    return types.every((type) => type === 'number') ? 'number' : 'unknown';
  }
  return ['-', '*', '/', '%'].includes(operator) ? 'number' : 'unknown';
}
