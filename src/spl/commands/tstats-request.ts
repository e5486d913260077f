import type { Aggregate, AggregateArgument } from '../aggregations/aggregate';
import { atWord, checkNames, readAggregate, statsRules } from '../aggregations/aggregate-list';
import { findAggregation } from '../aggregations/catalogue';
import type { ArgumentReader } from '../arguments';
import type { Span } from '../error';
import type { SearchPredicate } from '../predicate';
import { parseTimeSpan, type TimeSpan } from '../time/bucket';

/** The data model that tstats counts over, as written. */
export interface ModelReference {
  readonly model: string;
  /** The root dataset, where one is named. */
  readonly dataset: string | undefined;
  readonly span: Span;
}

/** What tstats is asked for. Fields are named as written; a name that ends with `=` was in PREFIX(). */
export interface TstatsRequest {
  readonly aggregates: readonly Aggregate[];
  readonly model: ModelReference | undefined;
  readonly predicate: SearchPredicate;
  readonly by: readonly string[];
  /** Prefixes of raw segments that stand for fields. */
  readonly prefixes: readonly string[];
  /** undefined: chosen from the range. */
  readonly span: TimeSpan | undefined;
  readonly fillnull: string | undefined;
  readonly summariesOnly: boolean;
  readonly prestats: boolean;
  readonly append: boolean;
}

const FLAGS = {
  prestats: false,
  append: false,
  summariesonly: false,
  local: false,
  include_reduced_buckets: false,
  allow_old_summaries: false,
};

const RULES = { ...statsRules, implicitWildcard: false, wildcards: false, sparklines: false };

/** Functions that the page of tstats does not list. Source: Search Reference, tstats, its table of functions. */
const NOT_IN_TSTATS = new Set(['list', 'estdc_error']);

/**
 * Reads the arguments of tstats.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Tstats
 */
export function readTstats(args: ArgumentReader): TstatsRequest {
  const flags = { ...FLAGS };
  const prefixes = new Set<string>();
  let fillnull: string | undefined;
  const take = (): boolean => {
    const option = args.option([...Object.keys(FLAGS), 'chunk_size', 'fillnull_value']);
    if (!option) return false;
    const { name, value } = option;
    if (name === 'fillnull_value') fillnull = value.text;
    else if (name === 'chunk_size') args.integer(value, 0);
    else flags[name as keyof typeof FLAGS] = args.boolean(value);
    return true;
  };
  const aggregates: Aggregate[] = [];
  while (!args.atEnd() && !atWord(args, 'from', 'where', 'by', 'groupby')) {
    if (args.punct(',') || take()) continue;
    const aggregate = readPrefixed(args, prefixes) ?? readAggregate(args, RULES);
    if (NOT_IN_TSTATS.has(aggregate.definition.name)) {
      throw args.unsupported(
        `The function '${aggregate.definition.name}' is none of tstats.`,
        aggregate.span,
      );
    }
    if (aggregate.argument.kind === 'eval' || aggregate.argument.kind === 'composite') {
      throw args.unsupported('An eval expression in an aggregation is not built.', aggregate.span);
    }
    aggregates.push(aggregate);
  }
  let model = readFrom(args);
  while (take()) continue;
  if (aggregates.length === 0) throw args.error('At least one aggregation is required.');
  const predicate: SearchPredicate = args.keyword('where')
    ? args.predicate(['by', 'groupby', 'from'])
    : { kind: 'all' };
  model ??= readFrom(args);
  const by: string[] = [];
  let span: TimeSpan | undefined;
  if (args.keyword('by') || args.keyword('groupby')) {
    while (!args.atEnd()) {
      if (args.punct(',') || take()) continue;
      const option = args.option(['span']);
      if (option) {
        span = option.value.text === 'auto' ? undefined : parseTimeSpan(option.value.text);
        if (!span && option.value.text !== 'auto') {
          throw args.error(`Invalid value '${option.value.text}' for option 'span'.`, option.value.span);
        }
        continue;
      }
      const { span: place } = args.peek() ?? { span: undefined };
      const field = readPrefix(args, prefixes) ?? args.field();
      if (field.includes('*')) {
        throw args.error(`Wildcards are not allowed in the by clause: '${field}'.`, place);
      }
      by.push(field);
    }
  }
  checkNames(args, aggregates, by);
  if (flags.append && !flags.prestats) throw args.error('append=true needs prestats=true.');
  if (model && prefixes.size > 0)
    throw args.error('PREFIX() reads raw segments, which a data model does not have.');
  return {
    aggregates,
    model,
    predicate,
    by,
    prefixes: [...prefixes],
    span,
    fillnull,
    summariesOnly: flags.summariesonly,
    prestats: flags.prestats,
    append: flags.append,
  };
}

/** `FROM datamodel=<model>[.<dataset>]`, if it stands next, each part with or without quotes. */
function readFrom(args: ArgumentReader): ModelReference | undefined {
  if (!args.keyword('from')) return undefined;
  const option = args.option(['datamodel', 'sid', 'savedsearch']);
  if (option?.name !== 'datamodel') {
    const name = option ? `${option.name} ${option.value.text}` : (args.peek()?.text ?? '');
    throw args.unsupported(`What tscollect stored cannot be searched: ${name}.`, option?.value.span);
  }
  const { span } = option.value;
  let { text } = option.value;
  for (let dot = args.peek(); dot?.text.startsWith('.') && !dot.spaced; dot = args.peek()) {
    args.next();
    text += dot.text;
    const name = dot.text === '.' ? args.next() : undefined;
    text += name?.text ?? '';
  }
  const [model = '', ...rest] = text.split('.');
  return { model, dataset: rest.length > 0 ? rest.join('.') : undefined, span };
}

/** `PREFIX(text)`, if it stands next: the text, in lower case as the index has it. */
function readPrefix(args: ArgumentReader, prefixes: Set<string>): string | undefined {
  const word = args.peek();
  const open = args.peek(1);
  if (word?.kind !== 'word' || word.text.toLowerCase() !== 'prefix' || open?.text !== '(' || open.spaced) {
    return undefined;
  }
  args.next();
  args.next();
  let text = '';
  for (let token = args.next(); token?.raw !== ')'; token = args.next()) {
    if (!token || (token.spaced && text !== ''))
      throw args.error('PREFIX() takes one text without blanks.', word.span);
    text += token.text;
  }
  if (text === '') throw args.error('PREFIX() takes one text without blanks.', word.span);
  prefixes.add(text.toLowerCase());
  return text.toLowerCase();
}

/** An aggregation of PREFIX(), such as `avg(PREFIX(kbps=)) AS speed`, if it stands next. */
function readPrefixed(args: ArgumentReader, prefixes: Set<string>): Aggregate | undefined {
  const name = args.peek();
  if (args.peek(1)?.text !== '(' || args.peek(2)?.text.toLowerCase() !== 'prefix') return undefined;
  const found = findAggregation(name?.text ?? '');
  if (!name || !found || args.peek(3)?.text !== '(') return undefined;
  args.next();
  args.next();
  const field = readPrefix(args, prefixes) ?? '';
  if (!args.punct(')'))
    throw args.error(`A closing parenthesis is missing after '${name.text}('.`, name.span);
  const argument: AggregateArgument = { kind: 'field', field };
  const alias = args.keyword('as') ? args.field('name after AS') : `${name.text}(${field})`;
  return { ...found, argument, name: alias, span: name.span };
}
