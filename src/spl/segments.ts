/**
 * Characters that end a major segment of an event's text.
 * Source: segmenters.conf of Splunk 9.2, default `MAJOR`;
 * https://docs.splunk.com/Documentation/Splunk/9.2.1/Search/Eventsegmentationandsearching
 */
export const MAJOR_BREAKERS = '[]<>(){}|!;,\'"*\n\r \t\f\v&?+';

/** Texts of several characters that end a major segment too (escaped punctuation of URLs). Same source. */
export const MAJOR_SEQUENCES: readonly string[] = [
  ...['%21', '%26', '%2526', '%3B', '%7C', '%20', '%2B', '%3D', '--', '%2520', '%5D', '%5B', '%3A'],
  ...['%0A', '%2C', '%28', '%29'],
];

/** Characters that end a minor segment within a major one. Same source, default `MINOR`. */
export const MINOR_BREAKERS = '/:=@.-$#%\\_';

/** Segments of a text, in order of appearance, with repetitions. */
export interface Segments {
  readonly major: readonly string[];
  readonly minor: readonly string[];
}

const escapeClass = (text: string): string => text.replace(/[\]\\^-]/g, '\\$&');
const SEQUENCES = MAJOR_SEQUENCES.join('|');

/** A regular expression's source for one major breaker, and for one breaker of either kind. */
export const MAJOR_BREAKER_SOURCE = `(?:${SEQUENCES}|[${escapeClass(MAJOR_BREAKERS)}])`;
export const ANY_BREAKER_SOURCE = `(?:${SEQUENCES}|[${escapeClass(MAJOR_BREAKERS + MINOR_BREAKERS)}])`;

const MAJOR = new RegExp(MAJOR_BREAKER_SOURCE, 'i');
const MINOR = new RegExp(`[${escapeClass(MINOR_BREAKERS)}]`);

/**
 * The segments by which an event's text is found: major ones (what TERM() looks up) and the minor ones
 * within them (what words and phrases look up). A major segment without a minor breaker is its own minor one.
 */
export function splitSegments(raw: string): Segments {
  const major = raw.split(MAJOR).filter((segment) => segment !== '');
  const minor = major.flatMap((segment) => segment.split(MINOR).filter((piece) => piece !== ''));
  return { major, minor };
}
