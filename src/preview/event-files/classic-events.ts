import { countLines, textAfter, trimEnd } from './byte-text';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';
import { usTime } from './timestamps';

const LOG_NAME = Buffer.from('\nLogName=');
const COMPUTER = Buffer.from('\nComputerName=');
const LINE_FEED = 10;

/**
 * Cuts text as Splunk's WinEventLog input writes it into events: each begins with a line that is a date,
 * followed by a line `LogName=`. Source and sourcetype are those that the input sets.
 */
export function classicEvents(options: BreakerOptions): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  /** Whether the pending bytes begin with an event's date line. */
  let open = false;

  const finish = (data: Buffer, start: number, end: number): void => {
    const last = trimEnd(data, start, end);
    if (last === start) return;
    if (!open) {
      let blank = start;
      while ((data[blank] as number) <= 32) blank++;
      options.unreadable(line + countLines(data, 0, blank), 'text before the first event');
      return;
    }
    const log = textAfter(data, LOG_NAME, start, last, LINE_FEED);
    const host = textAfter(data, COMPUTER, start, last, LINE_FEED);
    options.sink.add(data, start, last, {
      time: usTime(data, start, options.fromLocal).time,
      host: host ? host : options.host,
      source: log ? `WinEventLog:${log}` : 'WinEventLog',
      sourcetype: 'WinEventLog',
    });
  };

  const consume = (data: Buffer, last: boolean): number => {
    let at = 0;
    let search = 0;
    for (;;) {
      const label = data.indexOf(LOG_NAME, search);
      if (label < 0) break;
      search = label + 1;
      const start = data.lastIndexOf(LINE_FEED, label - 1) + 1;
      if (start < at || (start === at && open) || !isDateLine(data, start, label)) continue;
      finish(data, at, start);
      open = true;
      at = start;
    }
    if (last || data.length - at > LONGEST_EVENT) {
      finish(data, at, data.length);
      if (!last) options.unreadable(line + countLines(data, 0, at), 'an event of more than 4 MiB is cut');
      open = false;
      return data.length;
    }
    return at;
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

/** Whether a line holds a date and time in the spelling of Splunk's Windows input, and nothing else. */
export function isDateLine(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 17 || end - start > 32) return false;
  const { time, end: after } = usTime(bytes, start, (wall) => wall);
  return !Number.isNaN(time) && trimEnd(bytes, after, end) === after;
}
