import { ARITHMETIC } from './arithmetic';
import type { ExpressionNode } from './expression-syntax';
import type { Value } from './value';

/** The value of an expression that is a literal, otherwise undefined. */
export function literalValue(node: ExpressionNode): Value | undefined {
  return node.kind === 'literal' ? node.value : undefined;
}

/** The tree with signs, sums and joined texts of literals worked out. */
export function foldConstants(node: ExpressionNode): ExpressionNode {
  switch (node.kind) {
    case 'literal':
    case 'field':
      return node;
    case 'not':
      return { ...node, operand: foldConstants(node.operand) };
    case 'negate': {
      const operand = foldConstants(node.operand);
      const { span } = node;
      return operand.kind === 'literal' && typeof operand.value === 'number'
        ? { kind: 'literal', value: -operand.value, span }
        : { kind: 'negate', operand, span };
    }
    case 'in':
      return { ...node, needle: foldConstants(node.needle), list: node.list.map(foldConstants) };
    case 'call':
      if (node.name.toLowerCase() === 'sigfig') return node;
      return { ...node, args: node.args.map(foldConstants) };
    case 'binary': {
      const left = foldConstants(node.left);
      const right = foldConstants(node.right);
      const work = ARITHMETIC[node.operator as keyof typeof ARITHMETIC] as
        (typeof ARITHMETIC)['+'] | undefined;
      if (work && left.kind === 'literal' && right.kind === 'literal') {
        const bothTexts = typeof left.value === 'string' && typeof right.value === 'string';
        const value =
          node.operator === '+' && bothTexts ? `${left.value}${right.value}` : work(left.value, right.value);
        if (typeof value === 'string' || typeof value === 'number')
          return { kind: 'literal', value, span: node.span };
      }
      return { ...node, left, right };
    }
  }
}
