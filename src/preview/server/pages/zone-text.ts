import { DateTime } from 'luxon';

/** No zone changes twice within so many seconds. */
const step = 14 * 86400;
/** The times within which changes are listed: since Unix began until its seconds no longer fit into 32 bits. */
const first = 0;
const last = 2 ** 31 - 1;

const texts = new Map<string, string>();

/** The first second in `(from, to]` at which a zone is as far from UTC as at `to`, where it changes once between. */
function changeBetween(from: number, to: number, offsetAt: (seconds: number) => number): number {
  let before = from;
  let after = to;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offsetAt(to)) after = middle;
    else before = middle;
  }
  return after;
}

function print(timeZone: string): string {
  const at = (seconds: number): DateTime => DateTime.fromSeconds(seconds, { zone: timeZone });
  const offsetAt = (seconds: number): number => at(seconds).offset;
  const kinds: string[] = [];
  const turns: string[] = [];
  const kindAt = (seconds: number): number => {
    const time = at(seconds);
    const name = (time.offsetNameShort ?? '').replace(/[^\x20-\x7e]/g, '');
    const letters = [...name].map((letter) => letter.charCodeAt(0).toString(16).toUpperCase());
    const kind = `Y${time.offset * 60} ${time.isInDST ? 'Y' : 'N'}W ${letters.join(' ')}`;
    if (!kinds.includes(kind)) kinds.push(kind);
    return kinds.indexOf(kind);
  };
  kindAt(first);
  for (let time = first; time < last; time += step) {
    const next = Math.min(last, time + step);
    if (offsetAt(time) === offsetAt(next)) continue;
    const change = changeBetween(time, next, offsetAt);
    turns.push(`@${change} ${kindAt(change)}`);
  }
  return `### SERIALIZED TIMEZONE FORMAT 1.0;${[...(turns.length === 0 ? ['C0'] : []), ...kinds, ...turns].join(';')};$`;
}

/**
 * A zone as splunkd prints it at `search/timeparser/tz` and Splunk Web in `$C.SERVER_ZONEINFO`: its offsets from UTC in
 * seconds, each with whether it is summer time and its name in hexadecimal, and the seconds at which they begin.
 */
export function zoneText(timeZone: string): string {
  const text = texts.get(timeZone) ?? print(timeZone);
  texts.set(timeZone, text);
  return text;
}
