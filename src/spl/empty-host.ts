import type { SearchContext, SearchHost, SearchLimits } from './context';

/**
 * Splunk's limits as they come.
 * Source: limits.conf.spec of Splunk 9.2: [searchresults] maxresultrows, [subsearch] maxout and
 * maxtime, [join] subsearch_maxout, [append] maxout by default of the command, [stats] list_maxsize, sort's default count.
 */
export const DEFAULT_LIMITS: SearchLimits = {
  sortRows: 10_000,
  subsearchRows: 10_000,
  subsearchSeconds: 60,
  joinRows: 50_000,
  appendRows: 50_000,
  listValues: 100,
  subsearchDepth: 8,
  resultRows: 50_000,
};

/** A host that has no events and no objects: for expressions that stand outside a search. */
export const emptyHost: SearchHost = {
  events: () => [],
  macro: () => undefined,
  lookup: () => undefined,
  writeLookup: () => undefined,
  savedSearch: () => undefined,
  dataModel: () => undefined,
  eventtype: () => undefined,
  tagged: () => [],
  rest: () => [],
  metadata: () => [],
  collect: () => undefined,
  limits: DEFAULT_LIMITS,
};

/** The context of an expression that stands outside a search. */
export function outsideSearch(now: number, timeZone: string): SearchContext {
  return {
    host: emptyHost,
    range: { earliest: -Infinity, latest: Infinity },
    now,
    timeZone,
    sid: '',
    depth: 0,
    message: () => undefined,
    checkpoint: () => undefined,
  };
}
