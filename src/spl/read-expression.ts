import { checkExpression, fieldsOf, isBoolean } from './check-expression';
import { compileExpression } from './evaluate';
import type { Expression } from './expression';
import { neverFails, readsUnnamedFields, varies } from './never-fails';
import type { ExpressionInput } from './parse-expression';
import { parseExpression } from './parse-expression';
import { printedPrecision } from './printed-precision';

/** An eval expression read, checked and compiled, and the offset after its last token. */
export interface ReadExpression {
  readonly expression: Expression;
  readonly end: number;
}

/** Reads, checks and compiles one eval expression. Throws SplError (syntax) with its place. */
export function readExpression(input: ExpressionInput): ReadExpression {
  const { node, end } = parseExpression(input);
  checkExpression(node, input.command);
  const compiled = compileExpression(node);
  const assigned = printedPrecision(node, compiled) ?? compiled;
  return {
    end,
    expression: {
      span: node.span,
      text: input.text.slice(node.span.start, node.span.end),
      fields: fieldsOf(node),
      boolean: isBoolean(node),
      mayFail: !neverFails(node),
      readsMore: readsUnnamedFields(node),
      varies: varies(node),
      bind: (batch, context) => compiled({ batch, context }),
      assigned: (batch, context) => assigned({ batch, context }),
    },
  };
}
