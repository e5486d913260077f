/** A zone as Splunk Web describes it: its offsets from UTC in seconds, and from when on each of them holds. */
interface Zone {
  readonly offsets: readonly number[];
  /** Epoch seconds in rising order, each with the place of its offset. */
  readonly turns: readonly (readonly [from: number, offset: number])[];
}

/**
 * Reads a zone as splunkd prints it at `search/timeparser/tz` and Splunk Web in `$C.SERVER_ZONEINFO`:
 * `### SERIALIZED TIMEZONE FORMAT 1.0;Y3600 NW 43 45 54;Y7200 YW ...;@-1693706400 1;...;$`, where a `Y` is an offset in
 * seconds and an `@` the second from which the offset with that number holds. Undefined for other texts.
 */
function readZone(text: string): Zone | undefined {
  if (!text.startsWith('### SERIALIZED TIMEZONE FORMAT 1.')) return undefined;
  const offsets: number[] = [];
  const turns: [number, number][] = [];
  for (const entry of text.split(';')) {
    const offset = /^Y(-?\d+)/.exec(entry);
    const turn = /^@(-?\d+) (\d+)$/.exec(entry);
    if (offset) offsets.push(Number(offset[1]));
    if (turn) turns.push([Number(turn[1]), Number(turn[2])]);
  }
  return offsets.length === 0 ? undefined : { offsets, turns: turns.sort(([a], [b]) => a - b) };
}

let read: { readonly text: string; readonly zone: Zone | undefined } | undefined;

function zoneOf(text: string): Zone | undefined {
  if (read?.text !== text) read = { text, zone: readZone(text) };
  return read.zone;
}

/** How far a zone, in the form of `$C.SERVER_ZONEINFO`, is from UTC at a time in epoch seconds; undefined where the text is none. */
export function zoneOffset(text: string, epoch: number): number | undefined {
  const zone = zoneOf(text);
  if (!zone) return undefined;
  let low = 0;
  let high = zone.turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zone.turns[middle]?.[0] ?? 0) <= epoch) low = middle + 1;
    else high = middle;
  }
  return zone.offsets[zone.turns[Math.max(0, low - 1)]?.[1] ?? 0];
}
