/** A text to look for, and with which of its bytes the search begins. */
export interface Label {
  readonly text: Buffer;
  /** What is looked for: the label from that byte on. */
  readonly rest: Buffer;
  readonly skipped: number;
}

/**
 * A label whose search begins with its byte number `skipped`. Node looks for a text by its first byte: `vent>` is found
 * in an XML event three times as fast as `</Event>`, since `<` stands at every fifteenth byte and `v` does not.
 */
export function label(text: string, skipped: number): Label {
  const bytes = Buffer.from(text, 'latin1');
  return { text: bytes, rest: bytes.subarray(skipped), skipped };
}

/** Where a label begins at or after a place; -1 where it does not. */
export function indexOfLabel(bytes: Buffer, { text, rest, skipped }: Label, from: number): number {
  for (let at = bytes.indexOf(rest, from + skipped); at >= 0; at = bytes.indexOf(rest, at + 1)) {
    let same = 0;
    while (same < skipped && bytes[at - skipped + same] === text[same]) same++;
    if (same === skipped) return at - skipped;
  }
  return -1;
}

/**
 * Finds a label in pieces of a buffer that are asked for in rising order; -1 where it is not in the piece. Each
 * byte is looked at once, however many pieces lack the label.
 */
export function labelFinder(bytes: Buffer, sought: Label): (start: number, end: number) => number {
  let found = -1;
  let searched = false;
  return (start, end) => {
    if (!searched || (found >= 0 && found < start)) {
      found = indexOfLabel(bytes, sought, start);
      searched = true;
    }
    return found >= 0 && found + sought.text.length <= end ? found : -1;
  };
}
