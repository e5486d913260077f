import { MAJOR_BREAKERS, MAJOR_SEQUENCES, MINOR_BREAKERS } from './segments';
import { termPattern, type TermShape } from './term-pattern';

/** Whether an event's text holds a term. */
export type TermTest = (text: string) => boolean;

const MAJOR = new Set(MAJOR_BREAKERS);
const EITHER = new Set(MAJOR_BREAKERS + MINOR_BREAKERS);
const SEQUENCES = MAJOR_SEQUENCES.map((sequence) => sequence.toLowerCase());

/**
 * The test that `termPattern` describes. A term without a wildcard is sought as plain text, and what stands
 * around it is looked at only where it is found: some twenty times as fast as the regular expression.
 */
export function termTest(shape: TermShape): TermTest {
  const { text, whole, caseSensitive } = shape;
  const breakers = whole ? MAJOR : EITHER;
  if (text === '' || text.includes('*')) {
    const pattern = termPattern(shape);
    return (subject) => pattern.test(subject);
  }
  const wanted = caseSensitive ? text : text.toLowerCase();
  const boundedBefore = whole || !EITHER.has(text[0] as string);
  const boundedAfter = whole || !EITHER.has(text.at(-1) as string);
  return (subject) => {
    const lower = lowerCase(subject);
    const searched = caseSensitive ? subject : lower;
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (boundedBefore && at > 0 && !breakers.has(searched[at - 1] as string) && !sequenceEnds(lower, at))
        continue;
      if (boundedAfter && end < searched.length && !breakers.has(searched[end] as string)) {
        if (!sequenceBegins(lower, end)) continue;
      }
      return true;
    }
    return false;
  };
}

function sequenceEnds(lower: string, at: number): boolean {
  return SEQUENCES.some((sequence) => lower.endsWith(sequence, at));
}

function sequenceBegins(lower: string, at: number): boolean {
  return SEQUENCES.some((sequence) => lower.startsWith(sequence, at));
}

let lastText = '';
let lastLower = '';

/** A text in lower case; the last one is remembered, since the terms of a search look at one event in turn. */
function lowerCase(text: string): string {
  if (text !== lastText) {
    lastLower = text.toLowerCase();
    lastText = text;
  }
  return lastLower;
}
