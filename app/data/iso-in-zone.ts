import { zoneInfo } from './splunk-page';
import { zoneOffset } from './zone-offsets';

/**
 * Seconds that the zone of an ISO time is from UTC at another time: by the zone that Splunk Web describes, summer time
 * included, where that is the zone of the ISO time; else as far as then. UTC where the ISO time names no zone.
 */
export function offsetAt(epoch: number, like: string): number {
  const match = /([+-])(\d\d):?(\d\d)$/.exec(like);
  const then = match ? (match[1] === '-' ? -60 : 60) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  const moment = Date.parse(like.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) / 1000;
  const same = !Number.isNaN(moment) && zoneOffset(zoneInfo(), moment) === then;
  return (same ? zoneOffset(zoneInfo(), epoch) : undefined) ?? then;
}

/** Epoch seconds as an ISO time in the zone of another ISO time; that of UTC where it names none. */
export function isoInZone(epoch: number, like: string): string {
  const offset = offsetAt(epoch, like);
  const wall = new Date((epoch + offset) * 1000).toISOString().slice(0, 19);
  const colon = /[+-]\d\d(:?)\d\d$/.exec(like)?.[1];
  if (colon === undefined && offset === 0) return `${wall}Z`;
  const minutes = Math.abs(Math.round(offset / 60));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon ?? ':'}${two(minutes % 60)}`;
}
