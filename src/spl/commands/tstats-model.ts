import type { Aggregate } from '../aggregations/aggregate';
import type { ArgumentReader } from '../arguments';
import { column, tableBatch, type Batch, type Column } from '../batch';
import type { SearchContext } from '../context';
import { datasetLineage, type DataModel, type DataModelDataset } from '../data-model';
import { datasetSearch } from '../data-model-search';
import { runtimeError, SplError } from '../error';
import { expandMacros } from '../macros';
import { filterRows } from '../filter-rows';
import { knowledgeScope } from '../knowledge-scope';
import { predicateMatcher } from '../match-predicate';
import { parsePredicate } from '../parse-predicate';
import type { SearchPredicate } from '../predicate';
import { searchKnowledge } from '../search-knowledge';
import { searchTime } from '../search-time';
import { sourceText } from '../source-text';
import { streamPipeline } from '../stream-pipeline';
import { timeModifier } from '../time/time-modifier';
import type { ModelReference, TstatsRequest } from './tstats-request';

/**
 * The events of a data model's dataset that the where clause lets through, their fields by the names of the model.
 * Throws SplError where there is no such model or dataset.
 */
export function* modelEvents(
  args: ArgumentReader,
  { predicate, aggregates, by, summariesOnly }: TstatsRequest,
  reference: ModelReference,
  outer: SearchContext,
): Generator<Batch> {
  const model = outer.host.dataModel(reference.model);
  if (!model) {
    throw runtimeError(
      `Error in 'DataModelEvaluator': Data model '${reference.model}' was not found.`,
      reference.span,
    );
  }
  const { subsearchDepth } = outer.host.limits;
  if (outer.depth > subsearchDepth) {
    throw new SplError(
      'limit',
      `The data model '${model.name}' reads data models more than ${subsearchDepth} deep; it may read itself.`,
      reference.span,
    );
  }
  const timed = searchTime(predicate, outer.range, outer);
  const context = summariesOnly
    ? summarised(model, { ...outer, range: timed.range })
    : { ...outer, range: timed.range };
  const { dataset, rest } = chosenDataset(model, reference, timed.predicate);
  if (!context) return;
  const scope = {
    macro: context.host.macro.bind(context.host),
    now: context.now,
    timeZone: context.timeZone,
  };
  const inside = (lineage: string): SearchPredicate => membership(model, lineage, scope, reference);
  const search = datasetSearch(model, dataset, scope);
  const plain = (name: string): string => search.fields.get(name) ?? '';
  const settled = searchKnowledge(onPlainFields(rest, plain, inside), knowledgeScope(context), false);
  const matcher = predicateMatcher(settled);
  const used = new Set([...aggregates.flatMap(readField), ...by]);
  const fields = new Set([...[...used].map(plain), ...readFields(settled), '_time']);
  fields.delete('');
  const pipeline = parsed(args, search.text, scope, reference);
  const range = pipeline.steps[0]?.plan.range?.(context) ?? context.range;
  const within = { ...context, range, requestRange: context.range, depth: context.depth + 1 };
  for (const batch of streamPipeline(pipeline, fields, within)) {
    const found = filterRows(batch, matcher(batch));
    if (found) yield renamed(found, used, plain);
  }
}

/** The part of the range that a summary covers; undefined where there is none. */
function summarised({ acceleration }: DataModel, context: SearchContext): SearchContext | undefined {
  if (!acceleration) return undefined;
  const { earliest } = acceleration;
  const from = earliest ? timeModifier(earliest, context.now, context.timeZone) : undefined;
  if (from === undefined) return context;
  return { ...context, range: { ...context.range, earliest: Math.max(from, context.range.earliest) } };
}

/** The dataset that the reference and the where clause name, and the rest of that clause. */
function chosenDataset(
  model: DataModel,
  { dataset: name, span }: ModelReference,
  predicate: SearchPredicate,
): { readonly dataset: DataModelDataset; readonly rest: SearchPredicate } {
  const parts = predicate.kind === 'and' ? predicate.parts : [predicate];
  const node = parts.find((part) => nodeOf(part) !== undefined);
  const lineage = node && nodeOf(node);
  const roots = model.datasets.filter(({ parent }) => parent === undefined);
  const root = roots.find((dataset) => dataset.name === (name ?? lineage?.split('.')[0]));
  const chosen =
    root ?? (name === undefined && lineage === undefined && roots.length === 1 ? roots[0] : undefined);
  if (!chosen) {
    throw runtimeError(
      "Error in 'DataModelCache': Invalid or unaccelerable root object for datamodel.",
      span,
    );
  }
  if (lineage === undefined) return { dataset: chosen, rest: predicate };
  const dataset = datasetOf(model, lineage);
  const within = lineage === chosen.name || lineage.startsWith(`${chosen.name}.`);
  const rest: SearchPredicate = { kind: 'and', parts: parts.filter((part) => part !== node) };
  return dataset && within ? { dataset, rest } : { dataset: chosen, rest: { kind: 'none' } };
}

function nodeOf(part: SearchPredicate): string | undefined {
  if (part.kind !== 'comparison' || part.field !== 'nodename' || part.operator !== '=') return undefined;
  return part.value.includes('*') ? undefined : part.value;
}

function datasetOf(model: DataModel, lineage: string): DataModelDataset | undefined {
  return model.datasets.find((dataset) => datasetLineage(model, dataset) === lineage);
}

/** What an event fulfils that is in a dataset, beyond being in its root. */
function membership(
  model: DataModel,
  lineage: string,
  scope: Parameters<typeof expandMacros>[1],
  { span }: ModelReference,
): SearchPredicate {
  if (lineage.includes('*')) {
    throw new SplError(
      'unsupported',
      "Error in 'tstats' command: nodename with a wildcard is not built.",
      span,
    );
  }
  const names = lineage.split('.');
  if (!datasetOf(model, lineage)) return { kind: 'none' };
  const constraints = model.datasets
    .filter(({ name, parent }) => parent !== undefined && names.includes(name))
    .flatMap((dataset) => dataset.constraints);
  const parts = constraints.map((constraint) => {
    const { text } = expandMacros(sourceText(constraint), scope);
    return parsePredicate({ text, start: 0, end: text.length, command: 'search' }).predicate;
  });
  return parts.length > 0 ? { kind: 'and', parts } : { kind: 'all' };
}

/** The where clause with the plain names of the fields, and with constraints for names of datasets. */
function onPlainFields(
  predicate: SearchPredicate,
  plain: (name: string) => string,
  inside: (lineage: string) => SearchPredicate,
): SearchPredicate {
  const inner = (part: SearchPredicate): SearchPredicate => onPlainFields(part, plain, inside);
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return { kind: predicate.kind, parts: predicate.parts.map(inner) };
    case 'not':
      return { kind: 'not', part: inner(predicate.part) };
    case 'comparison': {
      if (predicate.field !== 'nodename') return { ...predicate, field: plain(predicate.field) };
      const member = inside(predicate.value);
      return predicate.operator === '!=' ? { kind: 'not', part: member } : member;
    }
    case 'in':
      if (predicate.field === 'nodename') return { kind: 'or', parts: predicate.values.map(inside) };
      return { ...predicate, field: plain(predicate.field) };
    default:
      return predicate;
  }
}

/** The fields that a search expression reads. */
function readFields(predicate: SearchPredicate): readonly string[] {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.parts.flatMap(readFields);
    case 'not':
      return readFields(predicate.part);
    case 'comparison':
    case 'in':
      return [predicate.field];
    case 'term':
      return ['_raw'];
    default:
      return [];
  }
}

function readField({ argument }: Aggregate): readonly string[] {
  return argument.kind === 'field' ? [argument.field] : [];
}

function renamed(batch: Batch, names: Iterable<string>, plain: (name: string) => string): Batch {
  const columns = new Map<string, Column | undefined>([['_time', column(batch, '_time')]]);
  for (const name of names) columns.set(name, column(batch, plain(name)));
  return tableBatch(batch.length, columns);
}

function parsed(
  args: ArgumentReader,
  text: string,
  scope: Parameters<typeof expandMacros>[1],
  { model, span }: ModelReference,
): ReturnType<ArgumentReader['search']> {
  try {
    return args.search(text, scope);
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    throw new SplError(error.kind, `In the data model '${model}': ${error.message}`, span);
  }
}
