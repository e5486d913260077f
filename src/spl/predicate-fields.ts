import type { SearchPredicate } from './predicate';

/** The fields of events that a search expression reads; terms read _raw. */
export function predicateFields(predicate: SearchPredicate): readonly string[] {
  switch (predicate.kind) {
    case 'all':
    case 'none':
      return [];
    case 'and':
    case 'or':
      return [...new Set(predicate.parts.flatMap(predicateFields))];
    case 'not':
      return predicateFields(predicate.part);
    case 'term':
      return ['_raw'];
    case 'comparison':
    case 'in':
      return [predicate.field];
  }
}
