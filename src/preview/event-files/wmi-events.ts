import { countLines, indexWithin, textAfter, trimEnd } from './byte-text';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';
import { wmiTime } from './timestamps';

const LOG_FILE = Buffer.from('\nLogfile=');
const COMPUTER = Buffer.from('\nComputerName=');
const GENERATED = Buffer.from('\nTimeGenerated=');
const LINE_FEED = 10;

/**
 * Cuts text as Splunk's WMI input writes it into events: each begins with a line of 20 digits,
 * `20090911164234.000000`. The event's time is TimeGenerated, which says its zone, where it is there.
 */
export function wmiEvents(options: BreakerOptions): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  let open = false;

  const finish = (data: Buffer, start: number, end: number): void => {
    const last = trimEnd(data, start, end);
    if (last === start) return;
    if (!open) {
      options.unreadable(line + countLines(data, 0, start), 'text before the first event');
      return;
    }
    const generated = indexWithin(data, GENERATED, start, last);
    const stamp = generated < 0 ? start : generated + GENERATED.length;
    const own = wmiTime(data, stamp, options.fromLocal);
    const log = textAfter(data, LOG_FILE, start, last, LINE_FEED);
    const host = textAfter(data, COMPUTER, start, last, LINE_FEED);
    const source = `WMI:WinEventLog:${log ? log : 'Security'}`;
    options.sink.add(data, start, last, {
      time: Number.isNaN(own) ? wmiTime(data, start, options.fromLocal) : own,
      host: host ? host : options.host,
      source,
      sourcetype: source,
    });
  };

  const consume = (data: Buffer, last: boolean): number => {
    let at = 0;
    let start = 0;
    while (start >= 0 && start < data.length) {
      if ((start > at || !open) && isWmiLine(data, start)) {
        finish(data, at, start);
        open = true;
        at = start;
      }
      const feed = data.indexOf(LINE_FEED, start);
      start = feed < 0 ? -1 : feed + 1;
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

/** Whether a line begins here that holds a WMI timestamp without an offset, and nothing else. */
export function isWmiLine(bytes: Buffer, start: number): boolean {
  const after = bytes[start + 21];
  if (after !== LINE_FEED && after !== 13) return false;
  return !Number.isNaN(wmiTime(bytes, start, (wall) => wall));
}
