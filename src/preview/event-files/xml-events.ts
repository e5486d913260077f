import { countLines, indexWithin, lineNumbers, textAfter } from './byte-text';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';
import { isoTime } from './timestamps';

const START = Buffer.from('<Event');
const NEXT_START = Buffer.from('<Event xmlns');
const END = Buffer.from('</Event>');
const SYSTEM_TIME = Buffer.from('SystemTime=');
const COMPUTER = Buffer.from('<Computer>');
const CHANNEL = Buffer.from('<Channel>');
const LESS_THAN = 60;

/** What may stand between events: declaration, root, comments, and the record lines of EVTX converters. */
const BETWEEN = /\s+|\xEF\xBB\xBF|<\?xml[^>]*\?>|<!--[\s\S]*?-->|<\/?Events(?:\s[^>]*)?>|Record \d+/y;

/**
 * Cuts XML event logs into events, from `<Event` to `</Event>`: one a line, over several lines, or all in one
 * line below an `<Events>` root; both quote styles. An event that is cut off is named.
 * `XmlWinEventLog` and `XmlWinEventLog:<channel>` are what Splunk's Windows input and add-on call them.
 */
export function xmlEvents(options: BreakerOptions): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;

  const gap = (data: Buffer, start: number, end: number, lineAt: (place: number) => number): void => {
    if (start >= end) return;
    const text = data.toString('latin1', start, end);
    let at = 0;
    for (BETWEEN.lastIndex = 0; BETWEEN.test(text); BETWEEN.lastIndex = at) at = BETWEEN.lastIndex;
    if (at === text.length) return;
    const cut = text.startsWith('<Event', at);
    options.unreadable(lineAt(start + at), cut ? 'an event that is cut off' : 'text that is no event');
  };

  const emit = (data: Buffer, start: number, end: number): void => {
    const stamp = indexWithin(data, SYSTEM_TIME, start, end);
    const time = stamp < 0 ? NaN : isoTime(data, stamp + 12, options.fromLocal);
    const channel = textAfter(data, CHANNEL, start, end, LESS_THAN);
    const host = textAfter(data, COMPUTER, start, end, LESS_THAN);
    options.sink.add(data, start, end, {
      time,
      host: host ? host : options.host,
      source: channel ? `XmlWinEventLog:${channel}` : 'XmlWinEventLog',
      sourcetype: 'XmlWinEventLog',
    });
  };

  const consume = (data: Buffer, last: boolean): number => {
    const lineAt = lineNumbers(data, line);
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
      if (end >= 0 && end <= start) end = data.indexOf(END, start);
      if (following >= 0 && following <= start) following = data.indexOf(NEXT_START, start + START.length);
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
      emit(data, start, end + END.length);
      at = end + END.length;
    }
  };

  return {
    push: (chunk) => {
      const data = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      const used = consume(data, false);
      line += countLines(data, 0, used);
      pending = data.subarray(used);
    },
    end: () => {
      consume(pending, true);
    },
  };
}

/** Where the next `<Event` that is the whole name of its element stands; -1 where none does. */
function eventStart(data: Buffer, from: number): number {
  for (let at = data.indexOf(START, from); at >= 0; at = data.indexOf(START, at + 1)) {
    const after = data[at + START.length];
    if (after !== undefined && (after === 62 || after <= 32)) return at;
  }
  return -1;
}
