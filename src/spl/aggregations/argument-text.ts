import type { AggregateArgument } from './aggregate';

/** What an aggregation reads, as text: equal where they read the same. */
export function argumentText(argument: AggregateArgument): string {
  if (argument.kind === 'field') return argument.field;
  if (argument.kind === 'wildcard') return argument.pattern;
  if (argument.kind === 'composite') return argument.composite.text;
  return argument.kind === 'eval' ? `eval ${argument.expression.text}` : '';
}
