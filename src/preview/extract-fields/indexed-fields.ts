import type { Column, FieldSource } from '../../spl/batch';
import type { Value } from '../../spl/value';
import type { EventReader } from '../event-index/find-event';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The fields that every event has: from its input, from the index, and from the look of its text.
 * `toLocal` gives the wall clock (as if UTC) of a time, for the date_* fields.
 * Source: Splunk Knowledge Manager Manual, "Use default fields".
 */
export function indexedFields(reader: EventReader, toLocal: (time: number) => number): FieldSource {
  const date =
    (part: (date: Date) => Value) =>
    (event: number): Value =>
      part(new Date(toLocal(reader.time(event)) * 1000));
  const fields: Readonly<Record<string, (event: number) => Value>> = {
    _time: (event) => reader.time(event),
    _raw: (event) => reader.raw(event),
    _indextime: (event) => reader.indexTime(event),
    _cd: (event) => `0:${event}`,
    index: (event) => reader.origin(event).index,
    host: (event) => reader.origin(event).host,
    source: (event) => reader.origin(event).source,
    sourcetype: (event) => reader.origin(event).sourcetype,
    splunk_server: () => 'preview',
    linecount: (event) => String(lineCount(reader.raw(event))),
    punct: (event) => punctuation(reader.raw(event)),
    date_year: date((day) => String(day.getUTCFullYear())),
    date_month: date((day) => MONTHS[day.getUTCMonth()] ?? null),
    date_mday: date((day) => String(day.getUTCDate())),
    date_wday: date((day) => DAYS[day.getUTCDay()] ?? null),
    date_hour: date((day) => String(day.getUTCHours())),
    date_minute: date((day) => String(day.getUTCMinutes())),
    date_second: date((day) => String(day.getUTCSeconds())),
    date_zone: () => 'local',
  };
  const names = Object.keys(fields);
  /** Texts are read once for a batch, however many rules and commands ask for them. */
  const raws = new WeakMap<object, Column>();
  return {
    column: (name, events): Column | undefined => {
      const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!read) return undefined;
      const before = name === '_raw' ? raws.get(events) : undefined;
      if (before) return before;
      const values = new Array<Value>(events.length);
      for (let row = 0; row < events.length; row++) values[row] = read(events[row] as number);
      if (name === '_raw') raws.set(events, values);
      return values;
    },
    names: () => names,
  };
}

function lineCount(raw: string): number {
  let count = 1;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count++;
  return count;
}

/** The punctuation of the first line, at most 30 characters: blanks as `_`, tabs as `t`. */
function punctuation(raw: string): string {
  const end = raw.search(/[\r\n]/);
  const line = end < 0 ? raw : raw.slice(0, end);
  let result = '';
  for (const character of line) {
    if (/[A-Za-z0-9]/.test(character) || character > '\x7f') continue;
    result += character === ' ' ? '_' : character === '\t' ? 't' : character;
    if (result.length === 30) break;
  }
  return result;
}
