import type { Aggregate } from '../aggregations/aggregate';
import { atWord, checkNames, readAggregate, statsRules } from '../aggregations/aggregate-list';
import { groupColumns } from '../aggregations/group-columns';
import { groupKeys } from '../aggregations/group-keys';
import { groupedAggregates } from '../aggregations/grouped-aggregates';
import type { ArgumentReader } from '../arguments';
import { column, tableBatch, type Batch, type Column } from '../batch';
import type { CommandDefinition } from '../command';
import type { SearchContext } from '../context';
import { filterRows } from '../filter-rows';
import { predicateMatcher } from '../match-predicate';
import type { SearchPredicate } from '../predicate';
import { knowledgeScope } from '../knowledge-scope';
import { searchedRange } from '../searched-range';
import { searchKnowledge } from '../search-knowledge';
import { searchTime, type TimedPredicate } from '../search-time';
import { defaultSpan, parseTimeSpan, spanSeconds, timeBuckets, type TimeSpan } from '../time/bucket';
import { asNumber, type Value } from '../value';

/** The fields that are in the index without extraction. */
const INDEXED: readonly string[] = ['_time', '_indextime', 'index', 'host', 'source', 'sourcetype'];

const BOOLEANS = [
  'prestats',
  'local',
  'append',
  'summariesonly',
  'include_reduced_buckets',
  'allow_old_summaries',
];

/** Buckets of `by _time` without span. */
const AUTO_BINS = 100;

interface TstatsRequest {
  readonly aggregates: readonly Aggregate[];
  readonly predicate: SearchPredicate;
  readonly by: readonly string[];
  /** undefined: chosen from the range. */
  readonly span: TimeSpan | undefined;
  readonly fillnull: string | undefined;
}

/**
 * tstats: stats over indexed fields alone. Data models and prestats are refused.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Tstats
 */
export const tstats: CommandDefinition = {
  name: 'tstats',
  kind: 'generating',
  parse(args) {
    let fillnull: string | undefined;
    const take = (): boolean => {
      const option = args.option([...BOOLEANS, 'chunk_size', 'fillnull_value']);
      if (!option) return false;
      const { name, value } = option;
      if (name === 'fillnull_value') fillnull = value.text;
      else if (name === 'chunk_size') args.integer(value, 0);
      else if (args.boolean(value) && (name === 'prestats' || name === 'append')) {
        throw args.unsupported(`${name}=true is not built.`, value.span);
      }
      return true;
    };
    const aggregates: Aggregate[] = [];
    while (!args.atEnd() && !atWord(args, 'from', 'where', 'by', 'groupby')) {
      if (args.punct(',') || take()) continue;
      aggregates.push(
        readAggregate(args, { ...statsRules, implicitWildcard: false, wildcards: false, sparklines: false }),
      );
    }
    refuseDataModel(args);
    if (aggregates.length === 0) throw args.error('At least one aggregation is required.');
    const predicate: SearchPredicate = args.keyword('where')
      ? args.predicate(['by', 'groupby', 'from'])
      : { kind: 'all' };
    refuseDataModel(args);
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
        } else by.push(args.field());
      }
    }
    checkIndexed(args, aggregates, by);
    checkNames(args, aggregates, by);
    const request: TstatsRequest = { aggregates, predicate, by, span, fillnull };
    const timed = (context: SearchContext): TimedPredicate => searchTime(predicate, context.range, context);
    return {
      range: (context) => timed(context).range,
      *source(context) {
        yield* count(request, timed(context), context);
      },
      start: (context) => ({
        push: () => [],
        finish: () => count(request, timed(context), context),
      }),
    };
  },
};

function refuseDataModel(args: ArgumentReader): void {
  if (!args.keyword('from')) return;
  const option = args.option(['datamodel', 'sid', 'savedsearch']);
  const name = option ? `${option.name} ${option.value.text}` : (args.peek()?.text ?? '');
  throw args.unsupported(`Only indexed fields can be searched, not ${name}.`, option?.value.span);
}

function checkIndexed(args: ArgumentReader, aggregates: readonly Aggregate[], by: readonly string[]): void {
  for (const { argument, span } of aggregates) {
    if (argument.kind === 'eval') throw args.error('tstats takes no eval expressions.', span);
    if (argument.kind === 'field' && !INDEXED.includes(argument.field)) {
      throw args.unsupported(`The field '${argument.field}' is not indexed.`, span);
    }
  }
  for (const field of by) {
    if (!INDEXED.includes(field)) throw args.unsupported(`The field '${field}' is not indexed.`);
  }
}

function count(
  request: TstatsRequest,
  { predicate, range }: TimedPredicate,
  outer: SearchContext,
): readonly Batch[] {
  const context = { ...outer, range };
  const settled = searchKnowledge(predicate, knowledgeScope(context), false);
  const matcher = predicateMatcher(settled);
  const keys = groupKeys(request.by.length);
  const state = groupedAggregates(request.aggregates, context, { by: request.by });
  const searched = searchedRange(context);
  const seconds = searched ? searched.latest - searched.earliest : Infinity;
  const span = request.span ?? defaultSpan(seconds, AUTO_BINS);
  const buckets = timeBuckets(span, context.timeZone);
  for (const batch of context.host.events({ predicate: settled, range })) {
    context.checkpoint();
    const found = filterRows(batch, matcher(batch));
    if (!found) continue;
    const columns = request.by.map((field) => {
      const values = column(found, field);
      return field === '_time'
        ? values?.map((value) => bucketOf(buckets.start, value))
        : filled(values, found, request);
    });
    state.add(found, keys.assign(columns, found.length));
  }
  const size = keys.size();
  if (size === 0) return [];
  const columns = groupColumns(request.by, size, keys.key, state.results(size));
  if (request.by.includes('_time')) columns.set('_span', new Array<Value>(size).fill(spanSeconds(span)));
  return [tableBatch(size, columns)];
}

function bucketOf(start: (time: number) => number, value: Value): Value {
  const time = asNumber(value);
  return time === null ? null : start(time);
}

function filled(values: Column | undefined, batch: Batch, { fillnull }: TstatsRequest): Column | undefined {
  if (fillnull === undefined) return values;
  return values ? values.map((value) => value ?? fillnull) : new Array<Value>(batch.length).fill(fillnull);
}
