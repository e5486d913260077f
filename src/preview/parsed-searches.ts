import type { MacroScope } from '../spl/context';
import { parseSearch, type ParsedSearch } from '../spl/parse-pipeline';

/** Parses searches, or gives what was parsed before: a pipeline starts as often as one likes. */
export type SearchParser = (text: string, scope: MacroScope) => ParsedSearch;

/** Most searches that are kept parsed. */
const MOST_KEPT = 200;

/**
 * A parser that remembers. All scopes that it is given must find the same macros; clock and zone may differ. Throws
 * SplError, which is not kept.
 */
export function searchParser(): SearchParser {
  const kept = new Map<string, ParsedSearch>();
  return (text, scope) => {
    const key = `${scope.now} ${scope.timeZone} ${text}`;
    let parsed = kept.get(key);
    if (!parsed) {
      parsed = parseSearch(text, scope);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, parsed);
    }
    return parsed;
  };
}
