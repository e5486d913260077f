import type { Batch } from './batch';
import { selectRows } from './batch';
import { chainStages, startChain } from './chain-stages';
import { derivedBeginning, type DerivableStep } from './derived-rows';
import { narrowSteps } from './field-flow';
import type { Plan, Stage } from './plan';
import type { SearchContext, TimeRange } from './context';
import type { Pipeline, PipelineStep } from './pipeline';
import { raiseFilters } from './raise-filters';
import { locating } from './source-text';

/** A search at work, one batch of its source at a time, so that whoever runs it can look in between. */
export interface RunningSearch {
  /** The range that the search covers: the request's, or its own. */
  readonly range: TimeRange;
  /** True where the results are not the events themselves but made from them. */
  readonly transforming: boolean;
  /** How many of its commands begin their work once every row is there. */
  readonly collecting: number;
  /** Takes one more batch; false once everything is done. */
  step(): boolean;
  /** The results as far as they have come; all of them after the last step. */
  results(): readonly Batch[];
  /** Rows that are left when the first command that needs them all takes them. */
  counts(): { readonly events: number };
}

/**
 * Starts a search: runs the subsearches in its arguments, then every command's stage. Reading stops early once
 * a stage is satisfied. Results of transforming searches are cut at the limit of result rows, with a message.
 * Throws SplError, its place in the typed text, and whatever `checkpoint` throws.
 */
export function startSearch(pipeline: Pipeline, context: SearchContext): RunningSearch {
  return locating(pipeline.source, () => start(pipeline, context));
}

function start(pipeline: Pipeline, outer: SearchContext): RunningSearch {
  const narrowed = narrowSteps(settleSteps(pipeline.steps, outer));
  const { steps, wanted } = narrowSteps(raiseFilters(narrowed));
  const definitions = steps.map((step) => step.definition);
  const plans = steps.map((step) => step.plan);
  const first = plans[0];
  const range = first?.range?.(outer) ?? outer.range;
  const context = { ...outer, range, requestRange: outer.range };
  const sourced = first?.source !== undefined;
  const beginning = context.host.derived && derivedBeginning(steps, wanted, pipeline.source.text, context);
  const derived = beginning && context.host.derived?.(beginning.request);
  const begun = derived ? beginning.steps : sourced ? 1 : 0;
  const work = plans.slice(begun);
  const later = { ...context, range: widened(range, plans, outer) };
  const kinds = definitions.slice(begun).map((definition) => definition.kind);
  const collects = kinds.findIndex((kind) => kind === 'ordering' || kind === 'transforming');
  const split = collects < 0 ? work.length : collects;
  const before = startChain(work.slice(0, split), later);
  const afterStages = work.slice(split).map((plan) => plan.start(later));
  const after = chainStages(afterStages, (finished) => {
    context.checkpoint();
    if (context.depth === 0) context.finished?.(finished, afterStages.length);
  });
  const batches = (derived ?? first?.source?.(context) ?? [])[Symbol.iterator]();
  const transforming = kinds.includes('transforming') || (!sourced && definitions[0]?.kind === 'generating');
  const writes = steps.some(
    ({ definition, plan }) => definition.writes === true && plan.runsInPreview !== true,
  );

  const results: Batch[] = [];
  let done = false;
  let events = 0;

  const handOver = (batch: Batch): void => {
    context.checkpoint();
    events += batch.length;
    results.push(...after.push(batch));
  };
  const finish = (): void => {
    before.finish().forEach(handOver);
    results.push(...after.finish());
    done = true;
    if (transforming) cutResults(results, context);
  };
  const step = (): boolean => {
    if (done) return false;
    context.checkpoint();
    const next = before.satisfied?.() || after.satisfied?.() ? undefined : batches.next();
    if (!next || next.done) {
      if (next === undefined) batches.return?.();
      finish();
      return false;
    }
    if (next.value.length > 0) before.push(next.value).forEach(handOver);
    return true;
  };

  return {
    range,
    transforming,
    collecting: kinds.filter((kind) => kind === 'ordering' || kind === 'transforming').length,
    step: () => {
      try {
        return locating(pipeline.source, step);
      } catch (error) {
        batches.return?.();
        throw error;
      }
    },
    results: () => {
      if (done || split === work.length) return results;
      return writes
        ? []
        : locating(pipeline.source, () => preview(afterStages[0], work.slice(split + 1), later));
    },
    counts: () => ({ events }),
  };
}

/** The range of a search with those by which its commands widen it. */
function widened(range: TimeRange, plans: readonly Plan[], context: SearchContext): TimeRange {
  const ranges = [range, ...plans.flatMap((plan) => plan.widens?.(context) ?? [])];
  return {
    earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
    latest: Math.max(...ranges.map(({ latest }) => latest)),
  };
}

/** The steps with the subsearches in their arguments run. */
function settleSteps(
  steps: readonly PipelineStep[],
  context: SearchContext,
): readonly (PipelineStep & DerivableStep)[] {
  return steps.map((step) => {
    const plan = step.plan.settle?.(context);
    return plan ? { ...step, plan, settled: true } : step;
  });
}

/** What the results would be if there were no more rows: the first collecting stage's, through fresh stages. */
function preview(
  collecting: Stage | undefined,
  rest: readonly Plan[],
  context: SearchContext,
): readonly Batch[] {
  const rows = collecting?.snapshot?.();
  if (!rows) return [];
  const stage = startChain(rest, { ...context, message: () => undefined });
  const results = rows.flatMap((batch) => stage.push(batch));
  return [...results, ...stage.finish()];
}

function cutResults(results: Batch[], context: SearchContext): void {
  const most = context.host.limits.resultRows;
  const total = results.reduce((sum, batch) => sum + batch.length, 0);
  if (total <= most) return;
  context.message({
    type: 'WARN',
    text: `The search gave ${total} results; only the first ${most} are kept.`,
  });
  const kept = firstRows(results, most);
  results.length = 0;
  results.push(...kept);
}

/** The first rows of some batches. */
export function firstRows(batches: readonly Batch[], most: number): readonly Batch[] {
  const kept: Batch[] = [];
  let left = most;
  for (const batch of batches) {
    if (left <= 0) break;
    kept.push(
      batch.length <= left
        ? batch
        : selectRows(
            batch,
            Array.from({ length: left }, (_, row) => row),
          ),
    );
    left -= batch.length;
  }
  return kept;
}

/** A finished search. */
export interface SearchResult {
  readonly batches: readonly Batch[];
  readonly counts: { readonly events: number };
  readonly range: TimeRange;
}

/** Runs a search to its end. */
export function runSearch(pipeline: Pipeline, context: SearchContext): SearchResult {
  const running = startSearch(pipeline, context);
  while (running.step()) continue;
  return { batches: running.results(), counts: running.counts(), range: running.range };
}
