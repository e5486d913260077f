import { isoInZone, offsetAt } from './iso-in-zone';

const day = 86400;

/** Epoch seconds as `2026-03-05 14:00` in the zone of an ISO time. */
export function wallOf(epoch: number, like: string): string {
  return isoInZone(epoch, like).slice(0, 16).replace('T', ' ');
}

/**
 * The epoch seconds of a wall clock `2026-03-05 14:00` or `2026-03-05` in the zone of an ISO time; undefined for other
 * texts. A time that the zone has twice is the first of the two; one that it leaves out is read as before the change.
 */
export function epochOfWall(text: string, like: string): number | undefined {
  const match = /^\s*(\d{4}-\d\d-\d\d)(?:[ T]+(\d\d:\d\d)(?::\d\d)?)?\s*$/.exec(text);
  if (!match) return undefined;
  const wall = Date.parse(`${match[1]}T${match[2] ?? '00:00'}:00Z`) / 1000;
  if (Number.isNaN(wall)) return undefined;
  // The offset changes at most once within a day of the time.
  const before = offsetAt(wall - day, like);
  const after = offsetAt(wall + day, like);
  const fits = [before, after].find((offset) => offsetAt(wall - offset, like) === offset);
  return wall - (fits ?? before);
}
