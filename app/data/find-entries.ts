import { readNumber, signed } from './read-number';
import type { CauseEntry, CodeEntry, TypeEntry } from './reference-rows';

/** Small letters, with underscores and hyphens as blanks, so that `pre auth` finds `PRE-AUTH` and `KDC_ERR_PREAUTH`. */
function plainWords(text: string): string {
  return text.toLowerCase().replace(/[_-]+/g, ' ');
}

function holdsAll(text: string, wanted: readonly string[]): boolean {
  const plain = plainWords(text);
  const joined = plain.replace(/ /g, '');
  return wanted.every((word) => plain.includes(word) || joined.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return plainWords(text).split(/\s+/).filter(Boolean);
}

/**
 * The codes that a text finds: the one of that number where it is a number in any spelling, else those that hold all
 * its words, the ones that hold them in a name first. An empty text finds all.
 */
export function findCodes(
  entries: readonly CodeEntry[],
  causes: readonly CauseEntry[],
  text: string,
): readonly CodeEntry[] {
  const number = readNumber(text);
  if (number !== undefined) {
    return entries.filter((entry) => entry.number === number);
  }
  const wanted = wordsOf(text);
  const sentences = new Map(causes.map((cause) => [cause.id, cause.text]));
  const named = entries.filter((entry) => holdsAll([entry.name, ...entry.aliases].join(' '), wanted));
  const told = entries.filter(
    (entry) =>
      !named.includes(entry) &&
      holdsAll(
        [
          entry.name,
          ...entry.aliases,
          entry.text,
          entry.category,
          entry.explanation,
          entry.action,
          entry.microsoft.says,
          ...entry.causes.flatMap((id) => [id, sentences.get(id) ?? '']),
        ].join(' '),
        wanted,
      ),
  );
  return [...named, ...told];
}

/** The rows of one of the smaller tables that a text finds, in the same way; an option is found by its value too. */
export function findTypes(entries: readonly TypeEntry[], kind: string, text: string): readonly TypeEntry[] {
  const own = entries.filter((entry) => entry.kind === kind);
  const number = readNumber(text);
  if (number !== undefined) {
    return own.filter(
      (entry) =>
        entry.number === signed(number) || (kind === 'option' && readNumber(entry.detail) === number),
    );
  }
  const wanted = wordsOf(text);
  return own.filter((entry) =>
    holdsAll([entry.name, entry.note, entry.detail, entry.windows].join(' '), wanted),
  );
}

/** The options set in a value, bit 0 first. */
export function optionsIn(entries: readonly TypeEntry[], value: number): readonly TypeEntry[] {
  return entries.filter(
    ({ kind, detail }) => kind === 'option' && ((readNumber(detail) ?? 0) & value) >>> 0 !== 0,
  );
}
