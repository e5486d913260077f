import type { NewEvent } from '../preview';
import { SplunkError } from '../splunk-error';

/** An answer of the HTTP event collector that is no success. */
export class HecError extends SplunkError {
  constructor(
    status: number,
    text: string,
    readonly code: number,
    /** Which event of the request, counted from 0. */
    readonly event?: number,
  ) {
    super(status, text);
  }
}

/** What a request says about events that do not say it themselves. */
export interface HecDefaults {
  readonly index: string;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** The last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

const KNOWN = new Set(['time', 'host', 'source', 'sourcetype', 'index', 'event', 'fields']);

/** Whether an event may have this time, in seconds since 1970: up to the end of the year 9999. */
export function isEventTime(seconds: number): boolean {
  return seconds >= 0 && seconds <= LAST_SECOND;
}

/**
 * JSON values that stand one after the other in a text, as the collector takes them, or one list of them. Takes time that
 * grows with the text, whatever it holds. Throws HecError.
 */
export function jsonValues(text: string): readonly unknown[] {
  const values: unknown[] = [];
  let start = -1;
  let depth = 0;
  const wrong = (): HecError => new HecError(400, 'Invalid data format', 6, values.length);
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '{' || character === '[') {
      if (depth++ === 0) start = at;
    } else if (character === '}' || character === ']') {
      if (--depth < 0) throw wrong();
      if (depth === 0) values.push(parsed(text.slice(start, at + 1), values.length));
    } else if (depth === 0) {
      if (!/[\s,]/.test(character)) throw wrong();
    } else if (character === '"') {
      at++;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    }
  }
  if (depth > 0) throw wrong();
  return values.length === 1 && Array.isArray(values[0]) ? (values[0] as readonly unknown[]) : values;
}

function parsed(text: string, event: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HecError(400, 'Invalid data format', 6, event);
  }
}

/** The event of one JSON object. Source: Splunk, "Format events for HTTP Event Collector". Throws HecError. */
export function hecEvent(value: unknown, number: number, defaults: HecDefaults): NewEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HecError(400, 'Invalid data format', 6, number);
  }
  const given = value as Readonly<Record<string, unknown>>;
  const { event } = given;
  if (event === undefined || event === null) throw new HecError(400, 'Event field is required', 12, number);
  if (event === '') throw new HecError(400, 'Event field cannot be blank', 13, number);
  if (Object.keys(given['fields'] ?? {}).length > 0) {
    throw new HecError(
      400,
      'The preview keeps no indexed fields beyond host, source and sourcetype',
      15,
      number,
    );
  }
  const unknown = Object.keys(given).find((key) => !KNOWN.has(key));
  if (unknown !== undefined)
    throw new HecError(400, `Invalid data format: unknown key ${unknown}`, 6, number);
  const text = (key: 'index' | 'host' | 'source' | 'sourcetype'): string => {
    const own = given[key];
    return typeof own === 'string' && own !== '' ? own : defaults[key];
  };
  const said = given['time'] ?? defaults.time;
  const time = typeof said === 'number' || typeof said === 'string' ? Number(said) : NaN;
  if (!isEventTime(time)) throw new HecError(400, 'Invalid data format: time', 6, number);
  return {
    time,
    raw: typeof event === 'string' ? event : JSON.stringify(event),
    index: text('index'),
    host: text('host'),
    source: text('source'),
    sourcetype: text('sourcetype'),
  };
}
