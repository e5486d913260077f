import { checkNames, readAggregates, readByFields, statsRules } from '../aggregations/aggregate-list';
import { fieldsRead } from '../aggregations/fields-read';
import { firstGroups, groupKeys } from '../aggregations/group-keys';
import { matchingFields } from '../aggregations/grouped-aggregates';
import { runningAggregates, type RunningOptions } from '../aggregations/running-aggregates';
import type { ArgumentReader, ArgumentToken } from '../arguments';
import { column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import type { Expression } from '../expression';
import { unionOf, withFields } from '../field-set';
import { readExpression } from '../read-expression';
import { parseTimeSpan, spanSeconds } from '../time/bucket';
import { tokenSource } from '../token-source';

/**
 * streamstats: the aggregations of stats over the rows so far, written into each row. Without any the rows
 * stay as they are, as in the documented `streamstats global=f | addtotals`.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Streamstats
 */
export const streamstats: CommandDefinition = {
  name: 'streamstats',
  kind: 'streaming',
  parse(args) {
    const given: { -readonly [K in keyof RunningOptions]: RunningOptions[K] } = {
      current: true,
      window: 0,
      timeWindow: 0,
      global: true,
      resetOnChange: false,
      allNumeric: false,
      resetBefore: undefined,
      resetAfter: undefined,
    };
    const take = (): boolean => {
      const reset = resetExpression(args);
      if (reset?.when === 'before') given.resetBefore = reset.expression;
      else if (reset) given.resetAfter = reset.expression;
      if (reset) return true;
      const option = args.option(OPTIONS);
      if (!option) return false;
      const { name, value } = option;
      if (name === 'window') given.window = args.integer(value, 0);
      else if (name === 'time_window') {
        const span = parseTimeSpan(value.text);
        if (!span) throw args.error(`Invalid value '${value.text}' for option 'time_window'.`, value.span);
        given.timeWindow = spanSeconds(span);
      } else given[FLAGS[name] as 'current'] = args.boolean(value);
      return true;
    };
    const aggregates = readAggregates(args, { ...statsRules, sparklines: false }, ['by'], take);
    const by = args.keyword('by') ? readByFields(args, take) : [];
    checkNames(args, aggregates, by);
    const resets = [given.resetBefore, given.resetAfter].flatMap((reset) => reset ?? []);
    return {
      start(context) {
        const keys = groupKeys(by.length);
        const running = runningAggregates(aggregates, given, context, (batch, pattern) =>
          matchingFields(batch, pattern, by),
        );
        return perBatch((batch) => {
          const columns = by.map((field) => column(batch, field));
          return running(batch, firstGroups(keys.assign(columns, batch.length), batch.length));
        });
      },
      ...(resets.some((reset) => reset.readsMore)
        ? {}
        : {
            flow: {
              reads: (wanted) =>
                unionOf(
                  withFields(
                    wanted,
                    resets.flatMap((reset) => reset.fields),
                  ),
                  fieldsRead(aggregates, ['_time', ...by]),
                ),
            },
          }),
    };
  },
};

const OPTIONS = ['current', 'window', 'time_window', 'global', 'reset_on_change', 'allnum'];

const FLAGS: Readonly<Record<string, keyof RunningOptions>> = {
  current: 'current',
  global: 'global',
  reset_on_change: 'resetOnChange',
  allnum: 'allNumeric',
};

/**
 * Reads `reset_before=(expression)`, also as the documentation writes it: `reset_after="("expression")"`; and
 * `"expression"` and `eval(expression)`, which published searches have.
 */
function resetExpression(
  args: ArgumentReader,
): { readonly when: 'before' | 'after'; readonly expression: Expression } | undefined {
  const word = args.peek();
  if (word?.kind !== 'word' || args.peek(1)?.text !== '=') return undefined;
  const match = /^reset_(before|after)$/i.exec(word.text);
  if (!match) return undefined;
  args.next();
  args.next();
  const when = (match[1] as string).toLowerCase() as 'before' | 'after';
  args.keyword('eval');
  const open = args.next();
  if (open?.kind === 'quoted' && open.text !== '(') return { when, expression: quotedExpression(args, open) };
  if (open?.text !== '(')
    throw args.error(`An expression in parentheses is missing after ${word.text}=.`, open?.span);
  if (open.kind === 'quoted') return { when, expression: escapedExpression(args, open) };
  const expression = args.expression();
  if (!args.punct(')')) throw args.error(`A closing parenthesis is missing after ${word.text}=.`);
  return { when, expression };
}

/** Reads the documented form `"("match(test,\"yes\")")"`: between quoted parentheses, quotes escaped. */
function escapedExpression(args: ArgumentReader, open: ArgumentToken): Expression {
  const tokens: ArgumentToken[] = [];
  for (;;) {
    const token = args.next();
    if (!token) throw args.error('Mismatched parenthesis.', open.span);
    if (token.kind === 'quoted' && token.text === ')') break;
    tokens.push(token);
  }
  const { text, start } = tokenSource(tokens, open.span.end);
  return wholeExpression(args, open, text.replace(/\\"/g, '"'), start);
}

/** Reads an expression that is one text in quotes. */
function quotedExpression(args: ArgumentReader, token: ArgumentToken): Expression {
  const start = token.span.start + 1;
  return wholeExpression(args, token, ' '.repeat(start) + token.text, start);
}

function wholeExpression(
  args: ArgumentReader,
  token: ArgumentToken,
  text: string,
  start: number,
): Expression {
  const { expression, end } = readExpression({ text, start, end: text.length, command: args.command });
  if (text.slice(end).trim() !== '') throw args.error('The expression is malformed.', token.span);
  return expression;
}
