import { MAJOR_BREAKERS, MAJOR_SEQUENCES, MINOR_BREAKERS } from './segments';

/** A word, phrase, TERM() or CASE() of a search. */
export interface TermShape {
  readonly text: string;
  readonly quoted: boolean;
  readonly whole: boolean;
  readonly caseSensitive: boolean;
}

/** Whether an event's text holds a term. */
export type TermTest = (text: string) => boolean;

const MAJOR = new Set(MAJOR_BREAKERS);
const EITHER = new Set(MAJOR_BREAKERS + MINOR_BREAKERS);
const SEQUENCES = MAJOR_SEQUENCES.map((sequence) => sequence.toLowerCase());
const LONGEST_SEQUENCE = Math.max(...SEQUENCES.map(({ length }) => length));

/**
 * A test whether an event's text holds a term. A term begins and ends at breakers: `foo` is not found in `foobar`, but
 * in `foo_bar`; TERM() begins and ends at major breakers. `*` is any text without a major breaker, in a quoted phrase
 * any text at all. What stands around the term is looked at only where it is found. With wildcards the parts between
 * them are sought one after the other, each once over the text, so that no number of them makes it long. The text is
 * put in lower case only where the term does not stand in it as it is written.
 * Sources: Splunk Search Manual, "Use CASE() and TERM() to match phrases", "Event segmentation and searching";
 * how far `*` reaches is not documented.
 */
export function termTest(shape: TermShape): TermTest {
  const { text, whole, caseSensitive } = shape;
  const breakers = whole ? MAJOR : EITHER;
  const bounded = (char: string | undefined): boolean =>
    char !== undefined && char !== '*' && (whole || !EITHER.has(char));
  const boundedBefore = bounded(text[0]);
  const boundedAfter = bounded(text.at(-1));
  const begins = (subject: string, at: number): boolean =>
    !boundedBefore || at === 0 || breakers.has(subject[at - 1] as string) || sequenceEnds(subject, at);
  const ends = (subject: string, end: number): boolean =>
    !boundedAfter ||
    end === subject.length ||
    breakers.has(subject[end] as string) ||
    sequenceBegins(subject, end);
  const holdsOne = (subject: string, wanted: string): boolean => {
    if (wanted === '') return true;
    for (let at = subject.indexOf(wanted); at >= 0; at = subject.indexOf(wanted, at + 1)) {
      if (begins(subject, at) && ends(subject, at + wanted.length)) return true;
    }
    return false;
  };
  const holds = (subject: string, wanted: string): boolean => {
    const [first = '', ...others] = wanted.split('*').filter((part) => part !== '');
    if (others.length === 0) return holdsOne(subject, first);
    let found: readonly number[] = endsOf(subject, first, 0).filter((end) =>
      begins(subject, end - first.length),
    );
    for (const part of others) found = endsAfter(subject, found, part, shape.quoted);
    return found.some((end) => ends(subject, end));
  };
  if (caseSensitive) return (subject) => holds(subject, text);
  const lower = text.toLowerCase();
  if (lower === text.toUpperCase()) return (subject) => holds(subject, text);
  return (subject) => holds(subject, text) || holds(lowerCase(subject), lower);
}

/** Where a part ends, for each of its places from `from` on, in order. */
function endsOf(subject: string, part: string, from: number): number[] {
  const found: number[] = [];
  for (let at = subject.indexOf(part, from); at >= 0; at = subject.indexOf(part, at + 1)) {
    found.push(at + part.length);
  }
  return found;
}

/**
 * Where a part ends that stands behind one of these ends, in order, with any text between (`far`) or one without a
 * major breaker. Behind the nearest end before it there are the fewest breakers, so that no other need be asked.
 */
function endsAfter(subject: string, ends: readonly number[], part: string, far: boolean): readonly number[] {
  const [first] = ends;
  if (first === undefined) return [];
  const places = endsOf(subject, part, first);
  if (far) return places;
  let nearest = 0;
  let free = first;
  return places.filter((end) => {
    const at = end - part.length;
    while ((ends[nearest + 1] ?? Infinity) <= at) nearest++;
    free = Math.max(free, ends[nearest] as number);
    while (free < at && !MAJOR.has(subject[free] as string)) free++;
    return free >= at;
  });
}

function sequenceEnds(subject: string, at: number): boolean {
  const before = subject.slice(Math.max(0, at - LONGEST_SEQUENCE), at).toLowerCase();
  return SEQUENCES.some((sequence) => before.endsWith(sequence));
}

function sequenceBegins(subject: string, at: number): boolean {
  const after = subject.slice(at, at + LONGEST_SEQUENCE).toLowerCase();
  return SEQUENCES.some((sequence) => after.startsWith(sequence));
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
