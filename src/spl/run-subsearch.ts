import type { Batch } from './batch';
import type { SearchContext } from './context';
import { SplError } from './error';
import type { Pipeline } from './pipeline';
import { firstRows, startSearch } from './run';

/**
 * Runs a subsearch and gives at most so many of its rows (by default the host's limit for subsearches). Its
 * messages begin with "[subsearch]: ". Its time range is the request's, not what the outer search says itself. Throws SplError of kind limit where subsearches are nested too deeply.
 * Source: limits.conf.spec, [subsearch] maxout.
 */
export function runSubsearch(
  pipeline: Pipeline,
  context: SearchContext,
  most = context.host.limits.subsearchRows,
): readonly Batch[] {
  const { subsearchDepth } = context.host.limits;
  if (context.depth >= subsearchDepth) {
    throw new SplError(
      'limit',
      `The search is nested deeper than ${subsearchDepth} subsearches.`,
      pipeline.steps[0]?.span,
    );
  }
  const inner: SearchContext = {
    ...context,
    range: context.requestRange ?? context.range,
    requestRange: undefined,
    depth: context.depth + 1,
    message: ({ type, text }) => context.message({ type, text: `[subsearch]: ${text}` }),
  };
  const running = startSearch(pipeline, inner);
  while (running.step()) continue;
  const batches = running.results();
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  if (total <= most) return batches;
  inner.message({ type: 'WARN', text: `Subsearch produced ${total} results, truncating to maxout ${most}.` });
  return firstRows(batches, most);
}
