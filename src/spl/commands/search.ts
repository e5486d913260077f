import type { CommandDefinition } from '../command';
import { perBatch, type Plan } from '../command';
import type { SearchContext, TimeRange } from '../context';
import { filterRows } from '../filter-rows';
import { knowledgeScope } from '../knowledge-scope';
import { predicateMatcher } from '../match-predicate';
import { predicateFields } from '../predicate-fields';
import type { SearchPredicate } from '../predicate';
import { searchKnowledge } from '../search-knowledge';
import { searchTime } from '../search-time';

/**
 * search: as first command events of the index, later a filter of rows. Time modifiers count only in the
 * first one; later `earliest=` compares a field like any other.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Search
 */
export const search: CommandDefinition = {
  name: 'search',
  kind: 'streaming',
  parse(args) {
    const predicate = args.predicate();
    const asks: NonNullable<Plan['asks']> = (context) => {
      const { predicate: settled, range } = timed(predicate, context);
      const query = { predicate: searchKnowledge(settled, knowledgeScope(context), false), range };
      const matcher = predicateMatcher(query.predicate);
      return {
        query,
        reads: predicateFields(query.predicate),
        filter: (batch) => filterRows(batch, matcher(batch)),
      };
    };
    return {
      range: (context) => timed(predicate, context).range,
      asks,
      *source(context) {
        const { query, filter } = asks(context);
        for (const batch of context.host.events(query)) {
          const found = filter(batch);
          if (found) yield found;
        }
      },
      start(context) {
        const matcher = predicateMatcher(searchKnowledge(predicate, knowledgeScope(context), true));
        return perBatch((batch) => filterRows(batch, matcher(batch)));
      },
    };
  },
};

function timed(
  predicate: SearchPredicate,
  context: SearchContext,
): { readonly predicate: SearchPredicate; readonly range: TimeRange } {
  return searchTime(predicate, context.range, context);
}
