/** A line shorter than this is sooner read byte by byte than searched for its end. */
const SHORT_LINE = 100;
const STRETCH = 2048;

/**
 * The number of line feeds in a piece of a buffer. Long lines are hopped over by Node's own search, ten times as fast on
 * events of one line as a look at each byte; a stretch of short lines is looked at byte by byte.
 */
export function countLines(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end;) {
    const feed = bytes.indexOf(10, at);
    if (feed < 0 || feed >= end) return count;
    count++;
    const short = feed - at < SHORT_LINE;
    at = feed + 1;
    if (!short) continue;
    for (const stop = Math.min(end, at + STRETCH); at < stop; at++) if (bytes[at] === 10) count++;
  }
  return count;
}

/** The end of a piece without the white space at its end. */
export function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && (bytes[at - 1] as number) <= 32) at--;
  return at;
}

/** Where bytes begin within a piece of a buffer, -1 where they do not. Never looks beyond the piece's end. */
export function indexWithin(bytes: Buffer, sought: Buffer, start: number, end: number): number {
  const found = bytes.subarray(start, end).indexOf(sought);
  return found < 0 ? -1 : found + start;
}

/**
 * Numbers the lines of a buffer, for places that are asked for in rising order: each byte is looked at once. `first` is the
 * number of the buffer's first line.
 */
export function lineNumbers(bytes: Buffer, first: number): (place: number) => number {
  let line = first;
  let counted = 0;
  return (place) => {
    if (place > counted) {
      line += countLines(bytes, counted, place);
      counted = place;
    }
    return line;
  };
}

/**
 * The text after a label (`Computer>`, `\nComputerName=`) up to one of two stop bytes, within a piece;
 * undefined where the label is not there.
 */
export function textAfter(
  bytes: Buffer,
  label: Buffer,
  start: number,
  end: number,
  stop: number,
): string | undefined {
  const found = indexWithin(bytes, label, start, end);
  if (found < 0) return undefined;
  const from = found + label.length;
  let to = from;
  while (to < end && bytes[to] !== stop && bytes[to] !== 13) to++;
  return bytes.toString('utf8', from, to).trim();
}
