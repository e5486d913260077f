import { countLines, trimEnd } from './byte-text';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';
import { isoTime, usTime } from './timestamps';

const LINE_FEED = 10;

/** The time with which a line begins (ISO 8601 or MM/DD/YYYY), after blanks or `[`; NaN without one. */
export function leadingTime(bytes: Buffer, start: number, fromLocal: (wall: number) => number): number {
  let at = start;
  while (at < start + 4 && (bytes[at] === 32 || bytes[at] === 91 || bytes[at] === 34)) at++;
  const iso = isoTime(bytes, at, fromLocal);
  return Number.isNaN(iso) ? usTime(bytes, at, fromLocal).time : iso;
}

/**
 * Cuts other text into events as Splunk does by default: a new one begins at each line that begins with a
 * time; lines without one belong to the event before. The sourcetype is `generic_single_line`.
 */
export function timedLines(options: BreakerOptions): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  let open = false;

  const finish = (data: Buffer, start: number, end: number): void => {
    const last = trimEnd(data, start, end);
    if (last === start) return;
    if (!open) {
      options.unreadable(line + countLines(data, 0, start), 'text before the first line with a time');
      return;
    }
    options.sink.add(data, start, last, {
      time: leadingTime(data, start, options.fromLocal),
      host: options.host,
      source: options.source,
      sourcetype: 'generic_single_line',
    });
  };

  const consume = (data: Buffer, last: boolean): number => {
    let at = 0;
    let start = 0;
    while (start >= 0 && start < data.length) {
      if ((start > at || !open) && !Number.isNaN(leadingTime(data, start, options.fromLocal))) {
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
