/** The number of line feeds in a piece of a buffer. */
export function countLines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === 10) count++;
  return count;
}

/** The end of a piece without the white space at its end. */
export function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && (bytes[at - 1] as number) <= 32) at--;
  return at;
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
  const found = bytes.indexOf(label, start);
  if (found < 0 || found >= end) return undefined;
  const from = found + label.length;
  let to = from;
  while (to < end && bytes[to] !== stop && bytes[to] !== 13) to++;
  return bytes.toString('utf8', from, to).trim();
}
