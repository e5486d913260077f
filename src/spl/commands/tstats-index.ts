import { assignColumns, column, type Batch } from '../batch';
import type { SearchContext } from '../context';
import { filterRows } from '../filter-rows';
import { knowledgeScope } from '../knowledge-scope';
import { predicateMatcher } from '../match-predicate';
import { searchKnowledge } from '../search-knowledge';
import { searchTime } from '../search-time';
import { splitSegments } from '../segments';
import { asText, fromTexts, type Value } from '../value';
import type { TstatsRequest } from './tstats-request';

/** The fields that are in the index without extraction. */
export const INDEXED_FIELDS: readonly string[] = [
  '_time',
  '_indextime',
  'index',
  'host',
  'source',
  'sourcetype',
];

/** The events that tstats counts without a data model; prefixes of raw segments are fields of theirs. */
export function* indexedEvents(
  { predicate, prefixes }: Pick<TstatsRequest, 'predicate' | 'prefixes'>,
  context: SearchContext,
): Generator<Batch> {
  const timed = searchTime(predicate, context.range, context);
  const settled = searchKnowledge(timed.predicate, knowledgeScope(context), false);
  const matcher = predicateMatcher(settled);
  for (const batch of context.host.events({ predicate: settled, range: timed.range })) {
    context.checkpoint();
    const found = filterRows(batch, matcher(batch));
    if (found) yield prefixes.length > 0 ? withPrefixes(found, prefixes) : found;
  }
}

/**
 * What stands in an event's segments after a prefix, in lower case as the index keeps it. Segments end at major
 * breakers only.
 * Source: Search Reference, tstats, "Use PREFIX() to aggregate or group by raw tokens in indexed data".
 */
function withPrefixes(batch: Batch, prefixes: readonly string[]): Batch {
  const segments = (column(batch, '_raw') ?? []).map(
    (raw) => splitSegments((asText(raw) ?? '').toLowerCase()).major,
  );
  return assignColumns(
    batch,
    prefixes.map((prefix) => [
      prefix,
      Array.from({ length: batch.length }, (_, row): Value => {
        const found = (segments[row] ?? []).filter((segment) => segment.startsWith(prefix));
        return fromTexts([...new Set(found)].map((segment) => segment.slice(prefix.length)));
      }),
    ]),
  );
}
