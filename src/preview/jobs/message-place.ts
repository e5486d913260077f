import type { Span } from '../../spl/error';
import type { MessagePlace } from '../splunk-error';

/** Where in a search text a mistake stands; the kind alone where it has no place. */
export function placeOf(
  error: { readonly kind: string; readonly span?: Span | undefined },
  search: string,
): MessagePlace {
  const { kind, span } = error;
  if (!span) return { kind };
  const start = Math.max(0, Math.min(span.start, search.length));
  const before = search.slice(0, start).split(/\r\n|\n|\r/);
  const column = (before[before.length - 1] ?? '').length + 1;
  return {
    kind,
    line: before.length,
    column,
    start,
    end: Math.max(start, Math.min(span.end, search.length)),
  };
}
