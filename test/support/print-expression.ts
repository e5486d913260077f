import type { ExpressionNode } from '../../src/spl/expression-syntax';
import { quote } from '../../src/spl/quoted-text';

/** An expression as text, every operation in parentheses; parsing it gives the same tree. */
export function printExpression(node: ExpressionNode): string {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'number' ? String(node.value) : quote(node.value);
    case 'field':
      return `'${node.name.replace(/['\\]/g, '\\$&')}'`;
    case 'negate':
      return `(-${printExpression(node.operand)})`;
    case 'not':
      return `(NOT ${printExpression(node.operand)})`;
    case 'binary':
      return `(${printExpression(node.left)} ${node.operator} ${printExpression(node.right)})`;
    case 'in':
      return `(${printExpression(node.needle)} IN (${node.list.map(printExpression).join(', ')}))`;
    case 'call':
      return `${node.name}(${node.args.map(printExpression).join(', ')})`;
  }
}

/** The tree without its places and the spelling of its numbers, for comparison. */
export function withoutSpans(node: ExpressionNode): unknown {
  const left = new Set(['span', 'written']);
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (left.has(key) ? undefined : value)));
}
