import { isoInZone } from './iso-in-zone';

/** Epoch seconds as `2026-03-05 14:00` in the zone of an ISO time. */
export function wallOf(epoch: number, like: string): string {
  return isoInZone(epoch, like).slice(0, 16).replace('T', ' ');
}

/** The epoch seconds of a wall clock `2026-03-05 14:00` or `2026-03-05` in the zone of an ISO time; undefined for other texts. */
export function epochOfWall(text: string, like: string): number | undefined {
  const match = /^\s*(\d{4}-\d\d-\d\d)(?:[ T]+(\d\d:\d\d)(?::\d\d)?)?\s*$/.exec(text);
  if (!match) return undefined;
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(like)?.[0] ?? 'Z';
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const milliseconds = Date.parse(`${match[1]}T${match[2] ?? '00:00'}:00${offset}`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
