import { lineNumbers } from './byte-text';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';
import { indexOfLabel, label, labelFinder, type Label } from './find-label';
import { inPieces } from './in-pieces';
import { isoTime } from './timestamps';

const START = label('<Event', 0);
const NEXT_START = label('<Event xmlns', 7);
const END = label('</Event>', 3);
const SYSTEM_TIME = label('SystemTime=', 1);
const COMPUTER = label('<Computer>', 2);
const CHANNEL = label('<Channel>', 2);
const LESS_THAN = 60;

/** What may stand between events: declaration, root, comments, and the record lines of EVTX converters. */
const BETWEEN = /\s+|\xEF\xBB\xBF|<\?xml[^>]*\?>|<!--[\s\S]*?-->|<\/?Events(?:\s[^>]*)?>|Record \d+/y;

/**
 * Cuts XML event logs into events, from `<Event` to `</Event>`: one a line, over several lines, or all in one
 * line below an `<Events>` root; both quote styles. An event that is cut off is named.
 * `XmlWinEventLog` and `XmlWinEventLog:<channel>` are what Splunk's Windows input and add-on call them.
 */
export function xmlEvents(options: BreakerOptions): EventBreaker {
  const sources = new Map<string, string>();

  const gap = (data: Buffer, start: number, end: number, lineAt: (place: number) => number): void => {
    if (start >= end) return;
    const text = data.toString('latin1', start, end);
    let at = 0;
    for (BETWEEN.lastIndex = 0; BETWEEN.test(text); BETWEEN.lastIndex = at) at = BETWEEN.lastIndex;
    if (at === text.length) return;
    const cut = text.startsWith('<Event', at);
    options.unreadable(lineAt(start + at), cut ? 'an event that is cut off' : 'text that is no event');
  };

  /** Hands events of `data` to the sink, in their order. */
  const emitFrom = (data: Buffer): ((start: number, end: number) => void) => {
    const stampIn = labelFinder(data, SYSTEM_TIME);
    const channelOf = element(data, CHANNEL);
    const hostOf = element(data, COMPUTER);
    return (start, end) => {
      const stamp = stampIn(start, end);
      const channel = channelOf(start, end);
      let source = sources.get(channel);
      if (source === undefined) {
        source = channel ? `XmlWinEventLog:${channel}` : 'XmlWinEventLog';
        if (sources.size < MOST_SOURCES) sources.set(channel, source);
      }
      options.sink.add(data, start, end, {
        time: stamp < 0 ? NaN : isoTime(data, stamp + 12, options.fromLocal),
        host: hostOf(start, end) || options.host,
        source,
        sourcetype: 'XmlWinEventLog',
      });
    };
  };

  return inPieces((data, line, last) => {
    const lineAt = lineNumbers(data, line);
    const emit = emitFrom(data);
    let at = 0;
    let following = 0;
    let end = 0;
    for (;;) {
      const start = eventStart(data, at);
      if (start < 0) {
        const keep = last ? data.length : Math.max(at, data.lastIndexOf(LESS_THAN));
        if (keep - at <= LONGEST_EVENT && !last) return at;
        gap(data, at, keep, lineAt);
        return keep;
      }
      gap(data, at, start, lineAt);
      if (end >= 0 && end <= start) end = indexOfLabel(data, END, start);
      if (following >= 0 && following <= start)
        following = indexOfLabel(data, NEXT_START, start + START.text.length);
      if (following >= 0 && (end < 0 || following < end)) {
        gap(data, start, following, lineAt);
        at = following;
        continue;
      }
      if (end < 0) {
        if (!last && data.length - start <= LONGEST_EVENT) return start;
        gap(data, start, data.length, lineAt);
        return data.length;
      }
      emit(start, end + END.text.length);
      at = end + END.text.length;
    }
  });
}

/** Most sources remembered with their channels. */
const MOST_SOURCES = 1000;

/** The text of an element in pieces of `data` that are asked for in rising order; empty where it is not there. */
function element(data: Buffer, tag: Label): (start: number, end: number) => string {
  const find = labelFinder(data, tag);
  return (start, end) => {
    const found = find(start, end);
    if (found < 0) return '';
    const from = found + tag.text.length;
    let to = from;
    while (to < end && data[to] !== LESS_THAN && data[to] !== 13) to++;
    return data.toString('utf8', from, to).trim();
  };
}

/** Where the next `<Event` that is the whole name of its element stands; -1 where none does. */
function eventStart(data: Buffer, from: number): number {
  for (let at = indexOfLabel(data, START, from); at >= 0; at = indexOfLabel(data, START, at + 1)) {
    const after = data[at + START.text.length];
    if (after !== undefined && (after === 62 || after <= 32)) return at;
  }
  return -1;
}
