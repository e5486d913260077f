import { countLines, trimEnd } from './byte-text';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker, type EventHeader } from './event-sink';
import { inPieces } from './in-pieces';

/** How events are told whose first line says that they begin. */
export interface LineEvents {
  /** Where such lines begin in `data`, in rising order. */
  readonly starts: (data: Buffer) => Iterable<number>;
  /** What is known of the event from `start` to `end`. */
  readonly header: (data: Buffer, start: number, end: number) => EventHeader;
  /** What text is called that stands before the first such line. */
  readonly before: string;
}

/** Cuts text into events that each begin with a line of their kind and go on to the next one; blanks at the end go. */
export function lineEvents(
  { sink, unreadable }: BreakerOptions,
  { starts, header, before }: LineEvents,
): EventBreaker {
  /** Whether the bytes that are not done with begin with an event's first line. */
  let open = false;

  return inPieces((data, line, last) => {
    let at = 0;
    const finish = (end: number): void => {
      const trimmed = trimEnd(data, at, end);
      if (trimmed === at) return;
      if (open) {
        sink.add(data, at, trimmed, header(data, at, trimmed));
        return;
      }
      let text = at;
      while ((data[text] as number) <= 32) text++;
      unreadable(line + countLines(data, 0, text), before);
    };
    for (const start of starts(data)) {
      if (start < at || (start === at && open)) continue;
      finish(start);
      open = true;
      at = start;
    }
    if (!last && data.length - at <= LONGEST_EVENT) return at;
    finish(data.length);
    if (!last) unreadable(line + countLines(data, 0, at), 'an event of more than 4 MiB is cut');
    open = false;
    return data.length;
  });
}

const LINE_FEED = 10;

/** Where lines begin that pass a test, in rising order. */
export function* linesThat(data: Buffer, test: (start: number) => boolean): Iterable<number> {
  let start = 0;
  while (start < data.length) {
    if (test(start)) yield start;
    const feed = data.indexOf(LINE_FEED, start);
    if (feed < 0) return;
    start = feed + 1;
  }
}
