import type { ArgumentReader, ArgumentToken } from '../arguments';
import { refuseUnknownOption } from '../listed-field';
import { parseTimeSpan, type TimeSpan } from '../time/bucket';
import { findAggregation, type NamedAggregation } from './catalogue';
import type { Aggregate, AggregateArgument, AggregateRules } from './aggregate';
import { argumentText } from './argument-text';
import { readComposite } from './composite';
import { count } from './count';

/** The rules of stats. */
export const statsRules: AggregateRules = {
  implicitWildcard: true,
  wildcards: true,
  sparklines: true,
  perTime: false,
};

type NameToken = ArgumentToken & { readonly kind: 'word' | 'quoted' | 'single' };

const isName = (token: ArgumentToken | undefined): token is NameToken =>
  token !== undefined && token.kind !== 'punct';

/** Whether the next token is one of these bare words, in any case. */
export function atWord(args: ArgumentReader, ...words: string[]): boolean {
  const token = args.peek();
  return token?.kind === 'word' && words.includes(token.text.toLowerCase());
}

/**
 * Reads one term: `count`, `count(f)`, `dc("a b")`, `count(eval(x>1))`, `sparkline(avg(x), 1h)` (`sparkline` alone is that of count), each with
 * an optional `AS name`. Default names are the text of the term, as in Splunk: `sum(bytes)`.
 */
export function readAggregate(args: ArgumentReader, rules: AggregateRules): Aggregate {
  const term = readTerm(args, args.next(), rules);
  if (args.peek()?.text === ',' && isAs(args.peek(1))) args.punct(',');
  if (!args.keyword('as')) return term;
  const alias = args.next();
  if (!isName(alias))
    throw args.error(`A name is missing after AS for '${term.name}'.`, alias?.span ?? term.span);
  const { argument } = term;
  const wanted = argument.kind === 'wildcard' ? stars(argument.pattern) : 0;
  if (stars(alias.text) !== wanted) {
    const specifier = argument.kind === 'wildcard' ? argument.pattern : term.name;
    throw args.error(
      `The number of wildcards between field specifier '${specifier}' and rename specifier '${alias.text}' do not match.`,
      alias.span,
    );
  }
  return { ...term, name: alias.text };
}

/** Commas are blanks between terms, so that one may stand before AS too, as published searches have it. */
const isAs = (token: ArgumentToken | undefined): boolean =>
  token?.kind === 'word' && token.text.toLowerCase() === 'as';

const stars = (text: string): number => text.split('*').length - 1;

/** Reads one term without AS, whose name `start` has already been taken. */
export function readTerm(
  args: ArgumentReader,
  start: ArgumentToken | undefined,
  rules: AggregateRules,
): Aggregate {
  if (start?.kind !== 'word') {
    throw args.error(`The argument '${start?.text ?? ''}' is invalid.`, start?.span);
  }
  const lower = start.text.toLowerCase();
  if (lower === 'sparkline' && rules.sparklines) return readSparkline(args, start, rules);
  const called = args.peek()?.text === '(' && args.peek()?.kind === 'punct';
  if (lower === 'eval' && called) {
    return readEvaluated(args, start, rules);
  }
  const found = findAggregation(start.text);
  if (!found)
    throw args.error(`The argument '${start.text}${called ? calledWith(args) : ''}' is invalid.`, start.span);
  if (found.definition.needsSpan && !rules.perTime) {
    throw args.error(`The function '${start.text}' can be used with timechart only.`, start.span);
  }
  const argument = readArgument(args, start, found, rules);
  return { ...found, argument, name: defaultName(start.text, argument), span: start.span };
}

/** What stands in parentheses after the name of a function, as written. */
function calledWith(args: ArgumentReader): string {
  let text = '';
  let depth = 0;
  for (let token = args.next(); token; token = args.next()) {
    text += (token.spaced ? ' ' : '') + token.raw;
    if (token.kind !== 'punct') continue;
    if (token.text === '(') depth++;
    if (token.text === ')' && --depth === 0) return text;
  }
  return text;
}

/** How the stats commands word an option that they do not have. */
const unknownArgument = (text: string): string => `The argument '${text}' is invalid.`;

function readEvaluated(args: ArgumentReader, start: ArgumentToken, rules: AggregateRules): Aggregate {
  const opening = args.next() as ArgumentToken;
  const composite = readComposite(args, opening.span, (inner) =>
    readTerm(inner, inner.next(), { ...rules, wildcards: false, sparklines: false }),
  );
  return {
    definition: count,
    argument: { kind: 'composite', composite },
    name: `eval(${composite.text})`,
    span: start.span,
  };
}

function defaultName(name: string, argument: AggregateArgument): string {
  if (argument.kind === 'rows') return 'count';
  if (argument.kind === 'eval') return `${name}(eval(${argument.expression.text}))`;
  if (argument.kind === 'composite') return `eval(${argument.composite.text})`;
  return `${name}(${argument.kind === 'field' ? argument.field : argument.pattern})`;
}

function readArgument(
  args: ArgumentReader,
  start: ArgumentToken,
  found: NamedAggregation,
  rules: AggregateRules,
): AggregateArgument {
  const none = (): AggregateArgument => {
    if (found.definition.fieldOptional) return { kind: 'rows' };
    if (rules.implicitWildcard) return { kind: 'wildcard', pattern: '*' };
    throw args.error(
      `The aggregation specifier '${start.text}' is invalid. It must be in [func]([field]) format.`,
      start.span,
    );
  };
  if (!args.punct('(') || args.punct(')')) return none();
  const token = args.peek();
  const after = args.peek(1);
  if (
    token?.kind === 'word' &&
    token.text.toLowerCase() === 'eval' &&
    after?.kind === 'punct' &&
    after.text === '('
  ) {
    args.next();
    args.next();
    const expression = args.expression();
    close(args, start);
    close(args, start);
    return { kind: 'eval', expression };
  }
  if (!isName(token))
    throw args.error(`The argument of '${start.text}' is invalid.`, token?.span ?? start.span);
  args.next();
  close(args, start);
  if (!token.text.includes('*')) return { kind: 'field', field: token.text };
  if (!rules.wildcards) throw args.error(`Wildcards are not allowed in '${start.text}'.`, token.span);
  return { kind: 'wildcard', pattern: token.text };
}

function close(args: ArgumentReader, start: ArgumentToken): void {
  if (!args.punct(')')) throw args.error(`A closing parenthesis is missing after '${start.text}('.`);
}

/** The functions that a sparkline can draw. Source: Splunk Search Reference, stats, "sparkline-func". */
const SPARKLINE_FUNCTIONS = new Set(
  'c count dc distinct_count mean avg stdev stdevp var varp sum sumsq min max range'.split(' '),
);

function readSparkline(args: ArgumentReader, start: ArgumentToken, rules: AggregateRules): Aggregate {
  if (!args.punct('(')) {
    const argument: AggregateArgument = { kind: 'rows' };
    return { definition: count, argument, name: 'sparkline', sparkline: {}, span: start.span };
  }
  const name = args.next();
  const inner = readTerm(args, name, { ...rules, sparklines: false, implicitWildcard: false });
  if (!SPARKLINE_FUNCTIONS.has((name?.text ?? '').toLowerCase())) {
    throw args.error(`The function '${name?.text}' cannot be drawn as a sparkline.`, name?.span);
  }
  let text = inner.name;
  let span: TimeSpan | undefined;
  if (args.punct(',')) {
    const token = args.next();
    span = token && parseTimeSpan(token.text);
    if (!token || !span) throw args.error(`Invalid span '${token?.text ?? ''}' of sparkline.`, token?.span);
    text += `, ${token.text}`;
  }
  close(args, start);
  return { ...inner, name: `sparkline(${text})`, sparkline: span ? { span } : {}, span: start.span };
}

/**
 * Reads terms, apart by blanks or commas, until the end or one of the stop words; `option` may take
 * what stands next and say that it did.
 */
export function readAggregates(
  args: ArgumentReader,
  rules: AggregateRules,
  stopWords: readonly string[],
  option: () => boolean,
): Aggregate[] {
  const aggregates: Aggregate[] = [];
  while (!args.atEnd() && !atWord(args, ...stopWords)) {
    if (args.punct(',') || option()) continue;
    refuseUnknownOption(args, unknownArgument);
    aggregates.push(readAggregate(args, rules));
  }
  return aggregates;
}

/** Reads the fields after BY, apart by blanks or commas; `option` may take `name=value` among them. */
export function readByFields(args: ArgumentReader, option: () => boolean): string[] {
  const fields: string[] = [];
  while (!args.atEnd()) {
    if (args.punct(',') || option()) continue;
    refuseUnknownOption(args, unknownArgument);
    const token = args.next();
    if (!isName(token)) throw args.error(`The argument '${token?.text ?? ''}' is invalid.`, token?.span);
    if (token.text.includes('*')) {
      throw args.error(`Wildcards are not allowed in the by clause: '${token.text}'.`, token.span);
    }
    if (fields.includes(token.text)) throw args.error(`Repeated group by field '${token.text}'.`, token.span);
    fields.push(token.text);
  }
  if (fields.length === 0) throw args.error('The by clause names no field.');
  return fields;
}

/** Fails where two terms, or a term and a by field, would write the same column. */
export function checkNames(
  args: ArgumentReader,
  aggregates: readonly Aggregate[],
  by: readonly string[],
): void {
  const seen = new Map<string, Aggregate>();
  for (const aggregate of aggregates) {
    const { name } = aggregate;
    if (by.includes(name)) {
      throw args.error(
        `The output field '${name}' cannot have the same name as a group-by field.`,
        aggregate.span,
      );
    }
    const earlier = seen.get(name);
    if (earlier && !sameTerm(earlier, aggregate)) {
      throw args.error(`Two aggregations have the output field '${name}'.`, aggregate.span);
    }
    seen.set(name, aggregate);
  }
}

const sameTerm = (a: Aggregate, b: Aggregate): boolean =>
  a.definition === b.definition &&
  a.parameter === b.parameter &&
  !a.sparkline === !b.sparkline &&
  argumentText(a.argument) === argumentText(b.argument);
