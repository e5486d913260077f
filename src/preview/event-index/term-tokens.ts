import { splitSegments } from '../../spl/segments';

/**
 * The tokens that every event with this term or phrase must hold: its minor segments, or for TERM() the term
 * itself. Pieces next to a `*` are no whole tokens and are left out.
 */
export function tokensOfTerm(text: string, whole: boolean): readonly string[] {
  const { major, minor } = splitSegments(text.replace(/\*/g, WILDCARD));
  if (whole) return major.length === 1 && major[0] === text && text !== '' ? [text] : [];
  return [...new Set(minor)].filter((token) => !token.includes(WILDCARD));
}

/** Stands for `*` while a term is split: a character that is no breaker. */
const WILDCARD = '\uE000';
