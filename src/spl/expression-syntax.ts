import type { Span } from './error';

/** Operators between two operands of an eval expression; `==` is read as `=`. */
export type BinaryOperator =
  '+' | '-' | '*' | '/' | '%' | '.' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'AND' | 'OR' | 'XOR';

/**
 * An eval expression as a tree.
 * Source: Splunk Search Reference, "eval" (operators) and "Evaluation functions".
 */
export type ExpressionNode =
  | {
      readonly kind: 'literal';
      readonly value: string | number;
      /** A number as it is written, which tells how many of its digits count. */
      readonly written?: string;
      readonly span: Span;
    }
  | { readonly kind: 'field'; readonly name: string; readonly span: Span }
  | { readonly kind: 'negate' | 'not'; readonly operand: ExpressionNode; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: ExpressionNode;
      readonly right: ExpressionNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'in';
      readonly needle: ExpressionNode;
      readonly list: readonly ExpressionNode[];
      readonly span: Span;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly ExpressionNode[];
      readonly span: Span;
    };

/** How tightly each operator binds; the loosest is XOR. Source: Splunk Search Reference, "where", precedence. */
export const BINDING: Readonly<Record<BinaryOperator | 'IN', number>> = {
  XOR: 1,
  OR: 2,
  AND: 3,
  '=': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  LIKE: 5,
  IN: 5,
  '+': 6,
  '-': 6,
  '.': 6,
  '*': 7,
  '/': 7,
  '%': 7,
};

/** How tightly NOT binds: looser than comparisons, tighter than AND. */
export const NOT_BINDING = 4;

/** How tightly a sign binds. */
export const SIGN_BINDING = 8;
