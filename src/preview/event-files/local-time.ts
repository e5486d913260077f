import { IANAZone } from 'luxon';

/**
 * A function from wall clock seconds (as if UTC) to seconds since 1970 in a zone. A time that daylight
 * saving skips is read with the offset before it; one that comes twice is the first of the two. Throws for
 * an unknown zone.
 */
export function localTime(timeZone: string): (wall: number) => number {
  if (timeZone === 'UTC') return (wall) => wall;
  if (!IANAZone.isValidZone(timeZone)) throw new Error(`"${timeZone}" is no time zone of the IANA list`);
  const zone = IANAZone.create(timeZone);
  const offsets = new Map<number, number>();
  /** The offset in seconds at a time, kept per quarter of an hour: zones change at no finer step. */
  const offsetAt = (seconds: number): number => {
    const quarter = Math.floor(seconds / 900);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = zone.offset(quarter * 900_000) * 60;
      if (offsets.size > 100_000) offsets.clear();
      offsets.set(quarter, offset);
    }
    return offset;
  };
  return (wall) => {
    const before = offsetAt(wall - 86400);
    const after = offsetAt(wall + 86400);
    if (before === after) return wall - before;
    const early = wall - Math.max(before, after);
    const late = wall - Math.min(before, after);
    if (offsetAt(early) === wall - early) return early;
    return offsetAt(late) === wall - late ? late : wall - before;
  };
}
