import { findAggregation } from '../aggregations/catalogue';
import type { Aggregate, AggregateRules } from '../aggregations/aggregate';
import { atWord, readTerm } from '../aggregations/aggregate-list';
import type { ArgumentReader, ArgumentToken } from '../arguments';
import { asNumber } from '../value';

/** The N best or worst series. */
export interface SeriesRank {
  readonly count: number;
  readonly bottom: boolean;
}

/** The where clause of chart and timechart: which series to keep, by an aggregation over each. */
export interface SeriesFilter {
  readonly aggregate: Aggregate;
  /** True for `sum in top5`: the aggregation is over the cells of the series, not over its rows. */
  readonly overCells: boolean;
  readonly test:
    | { readonly kind: 'rank'; readonly rank: SeriesRank; readonly inside: boolean }
    | { readonly kind: 'threshold'; readonly above: boolean; readonly value: number };
}

/** How a split-by field becomes columns. */
export interface SplitOptions {
  readonly rank: SeriesRank;
  readonly score?: Aggregate;
  readonly filter?: SeriesFilter;
  readonly useother: boolean;
  readonly usenull: boolean;
  readonly otherstr: string;
  readonly nullstr: string;
  /** How columns are named, with $AGG$ and $VAL$; by default the value alone, or `agg: value`. */
  readonly format?: string;
  readonly distinctSplits: boolean;
}

/** The aggregations that decide which series are shown. */
export function rankingAggregates({ score, filter }: SplitOptions): readonly Aggregate[] {
  return [...(score ? [score] : []), ...(filter ? [filter.aggregate] : [])];
}

/** Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Timechart (limit, tc-options). */
export const DEFAULT_SPLIT: SplitOptions = {
  rank: { count: 10, bottom: false },
  useother: true,
  usenull: true,
  otherstr: 'OTHER',
  nullstr: 'NULL',
  distinctSplits: false,
};

const NAMES = [
  'limit',
  'sep',
  'format',
  'useother',
  'usenull',
  'otherstr',
  'nullstr',
  'dedup_splitvals',
  'dedup_splitval',
];

/** Takes one option about the series if it stands next, and gives what it changes. */
export function readSplitOption(
  args: ArgumentReader,
  rules: AggregateRules,
  soFar: SplitOptions,
): SplitOptions | undefined {
  const score = readScore(args, rules);
  if (score) return { ...soFar, score };
  const option = args.option(NAMES);
  if (!option) return undefined;
  const { name, value } = option;
  if (name === 'limit') return { ...soFar, rank: readRank(args, value) };
  if (name === 'format') return { ...soFar, format: value.text };
  // format takes precedence over sep.
  if (name === 'sep') return { ...soFar, format: soFar.format ?? `$AGG$${value.text}$VAL$` };
  if (name === 'otherstr' || name === 'nullstr') return { ...soFar, [name]: value.text };
  if (name === 'useother' || name === 'usenull') return { ...soFar, [name]: args.boolean(value) };
  return { ...soFar, distinctSplits: args.boolean(value) };
}

/** Reads `agg=sum(x)` or `agg=(sum(x) AS y)`, the aggregation by which series are ranked; its name is not used. */
function readScore(args: ArgumentReader, rules: AggregateRules): Aggregate | undefined {
  const [word, equals] = [args.peek(), args.peek(1)];
  if (word?.kind !== 'word' || word.text.toLowerCase() !== 'agg' || equals?.text !== '=') return undefined;
  args.next();
  args.next();
  const within = args.punct('(');
  const score = readTerm(args, args.next(), rules);
  if (args.keyword('as')) args.field();
  if (within && !args.punct(')')) throw args.error("A closing parenthesis is missing after 'agg=('.");
  return score;
}

/** Reads `5`, `top5`, `bottom 5`; the first word has been taken. */
function readRank(args: ArgumentReader, word: ArgumentToken): SeriesRank {
  const match = /^(top|bottom)?(\d*)$/i.exec(word.text);
  if (!match || (!match[1] && !match[2])) {
    throw args.error(`Invalid value '${word.text}' for option 'limit'.`, word.span);
  }
  const bottom = match[1]?.toLowerCase() === 'bottom';
  if (match[2]) return { count: Number(match[2]), bottom };
  const count = args.next();
  if (!count) throw args.error(`A number is missing after '${word.text}'.`, word.span);
  return { count: args.integer(count, 0), bottom };
}

/** Reads `where sum(x) in top5`, `where max notin bottom 3`, `where count > 10`, if it stands next. */
export function readSeriesFilter(args: ArgumentReader, rules: AggregateRules): SeriesFilter | undefined {
  if (!atWord(args, 'where')) return undefined;
  args.next();
  const name = args.next();
  const found = name?.kind === 'word' ? findAggregation(name.text) : undefined;
  if (!name || !found) throw args.error(`The argument '${name?.text ?? ''}' is invalid.`, name?.span);
  const bare = args.peek()?.text !== '(' && !found.definition.fieldOptional;
  const aggregate: Aggregate = bare
    ? { ...found, argument: { kind: 'rows' }, name: name.text, span: name.span }
    : readTerm(args, name, rules);
  return { aggregate, overCells: bare, test: readTest(args) };
}

function readTest(args: ArgumentReader): SeriesFilter['test'] {
  const operator = args.next();
  const word = operator?.text.toLowerCase();
  const operand = args.next();
  if (word === 'in' || word === 'notin') {
    if (!operand || !/^(top|bottom)\d*$/i.test(operand.text)) {
      throw args.error(`A top or bottom group is missing after '${word}'.`, operand?.span);
    }
    return { kind: 'rank', rank: readRank(args, operand), inside: word === 'in' };
  }
  const value = operand ? asNumber(operand.text) : null;
  if ((word !== '<' && word !== '>') || value === null) {
    throw args.error(`Invalid where clause near '${operator?.text ?? ''}'.`, operator?.span);
  }
  return { kind: 'threshold', above: word === '>', value };
}

/** Fails where a field is both in a function and on an axis. */
export function checkSplitFields(
  args: ArgumentReader,
  aggregates: readonly Aggregate[],
  fields: readonly string[],
): void {
  for (const { argument, span } of aggregates) {
    if (argument.kind === 'field' && fields.includes(argument.field)) {
      throw args.error(
        `The field '${argument.field}' cannot be both in a function and a split-by field.`,
        span,
      );
    }
  }
}
