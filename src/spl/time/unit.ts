/** The units of Splunk's time modifiers and spans. */
export type TimeUnit = 'us' | 'ms' | 'cs' | 'ds' | 's' | 'm' | 'h' | 'd' | 'w' | 'mon' | 'q' | 'y';

const SPELLINGS: Readonly<Record<TimeUnit, string>> = {
  us: 'us',
  ms: 'ms',
  cs: 'cs',
  ds: 'ds',
  s: 's sec secs second seconds',
  m: 'm min mins minute minutes',
  h: 'h hr hrs hour hours',
  d: 'd day days',
  w: 'w week weeks',
  mon: 'mon month months',
  q: 'q qtr qtrs quarter quarters',
  y: 'y yr yrs year years',
};

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (Object.entries(SPELLINGS) as [TimeUnit, string][]).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit] as const),
  ),
);

/**
 * The unit that a word names, in any case; undefined where it is none.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/Search/Specifytimemodifiersinyoursearch
 */
export function timeUnit(word: string): TimeUnit | undefined {
  return UNITS.get(word.toLowerCase());
}

/** Seconds of the units that are always equally long. Days and longer are counted by the calendar. */
export const UNIT_SECONDS: Readonly<Partial<Record<TimeUnit, number>>> = {
  us: 1e-6,
  ms: 1e-3,
  cs: 0.01,
  ds: 0.1,
  s: 1,
  m: 60,
  h: 3600,
};
