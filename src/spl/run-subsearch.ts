import type { Batch } from './batch';
import type { EventQuery, SearchContext, SearchHost } from './context';
import { SplError } from './error';
import type { Pipeline } from './pipeline';
import { firstRows, startSearch } from './run';

/** How many rows of a subsearch are used, and after how many seconds it ends; 0 seconds for no end. */
export interface SubsearchBounds {
  readonly most: number;
  readonly seconds: number;
}

/**
 * Runs a subsearch and gives at most so many of its rows (by default the host's limit for subsearches). Its
 * messages begin with "[subsearch]: ". Its time range is the request's, not what the outer search says itself. Throws SplError of kind limit where subsearches are nested too deeply.
 * What takes longer than its seconds is finished with the events read so far, with a message.
 * Source: limits.conf.spec, [subsearch] maxout and maxtime.
 */
export function runSubsearch(
  pipeline: Pipeline,
  context: SearchContext,
  bounds: SubsearchBounds = {
    most: context.host.limits.subsearchRows,
    seconds: context.host.limits.subsearchSeconds,
  },
): readonly Batch[] {
  const { most, seconds } = bounds;
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
  const timed = seconds === 0 ? inner : { ...inner, host: endingHost(inner, seconds) };
  const running = startSearch(pipeline, timed);
  while (running.step()) continue;
  const batches = running.results();
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  if (total <= most) return batches;
  inner.message({ type: 'WARN', text: `Subsearch produced ${total} results, truncating to maxout ${most}.` });
  return firstRows(batches, most);
}

/** The host of a search, whose events end when the time is over. */
function endingHost({ host, message }: SearchContext, seconds: number): SearchHost {
  const end = performance.now() + seconds * 1000;
  let told = false;
  function* untilThen(batches: Iterable<Batch>): Generator<Batch> {
    for (const batch of batches) {
      if (performance.now() > end) {
        const text = `Search auto-finalized after time limit (${seconds} seconds) reached.`;
        if (!told) message({ type: 'WARN', text });
        told = true;
        return;
      }
      yield batch;
    }
  }
  const ending = { ...host, events: (query: EventQuery) => untilThen(host.events(query)) };
  if (!host.derived) return ending;
  return {
    ...ending,
    derived: (rows) => {
      const batches = host.derived?.(rows);
      return batches && untilThen(batches);
    },
  };
}
