/** A row of the generated table: an event of three days around a change of the clocks in Berlin. */
export interface GeneratedRow {
  readonly _time: number;
  /** Number of the row as the search reads it, newest first. */
  readonly arrival: number;
  readonly k1: string | null;
  readonly k2: string | null;
  readonly v: number | null;
  readonly w: number | null;
  readonly s: string | null;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 30 March 2024, 00:00 in Berlin; the clocks go forward on the 31st. */
const START = 1711753200;
const LENGTH = 3 * 86400 - 3600;

/** The zone of the searches over these rows. */
export const ROWS_ZONE = 'Europe/Berlin';

/** The range that holds them all. */
export const ROWS_RANGE = { earliest: START, latest: START + LENGTH };

/** So many rows, newest first, no two at the same time; about a tenth of the values are missing. */
export function generatedRows(count: number, seed: number): readonly GeneratedRow[] {
  const next = random(seed);
  const some = <T>(make: () => T): T | null => (next() < 0.1 ? null : make());
  const whole = (below: number): number => Math.floor(next() * below);
  const times = Array.from(
    { length: count },
    (_, n) => START + Math.floor((LENGTH * (n + next())) / count) + n / 1e6,
  );
  return times
    .map((_time) => ({
      _time: Math.round(_time * 1e6) / 1e6,
      k1: some(() => `g${whole(7)}`),
      k2: some(() => ['red', 'Green', 'blue', 'grey'][whole(4)] as string),
      v: some(() => whole(2000) - 1000),
      w: some(() => Math.round(next() * 1e6) / 1e3),
      s: some(() => `t${whole(50)}`),
    }))
    .sort((a, b) => b._time - a._time)
    .map((row, arrival) => ({ ...row, arrival }));
}
