import { indexWithin, textAfter } from './byte-text';
import type { BreakerOptions, EventBreaker } from './event-sink';
import { lineEvents, linesThat } from './line-events';
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
  return lineEvents(options, {
    starts: (data) => linesThat(data, (start) => isWmiLine(data, start)),
    before: 'text before the first event',
    header: (data, start, end) => {
      const generated = indexWithin(data, GENERATED, start, end);
      const stamp = generated < 0 ? start : generated + GENERATED.length;
      const own = wmiTime(data, stamp, options.fromLocal);
      const log = textAfter(data, LOG_FILE, start, end, LINE_FEED);
      const host = textAfter(data, COMPUTER, start, end, LINE_FEED);
      const source = `WMI:WinEventLog:${log ? log : 'Security'}`;
      return {
        time: Number.isNaN(own) ? wmiTime(data, start, options.fromLocal) : own,
        host: host ? host : options.host,
        source,
        sourcetype: source,
      };
    },
  });
}

/** Whether a line begins here that holds a WMI timestamp without an offset, and nothing else. */
export function isWmiLine(bytes: Buffer, start: number): boolean {
  const after = bytes[start + 21];
  if (after !== LINE_FEED && after !== 13) return false;
  return !Number.isNaN(wmiTime(bytes, start, (wall) => wall));
}
