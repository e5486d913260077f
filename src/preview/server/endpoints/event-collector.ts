import { fromWall } from '../../../spl/time/zone';
import { classicEvents } from '../../event-files/classic-events';
import { detectKind } from '../../event-files/detect-kind';
import type { BreakerOptions, EventBreaker } from '../../event-files/event-sink';
import type { EventKind } from '../../event-files/file-report';
import { timedLines } from '../../event-files/timed-lines';
import { wmiEvents } from '../../event-files/wmi-events';
import { xmlEvents } from '../../event-files/xml-events';
import { JournalError } from '../../event-journal';
import { MemoryBudgetError } from '../../memory-use';
import type { NewEvent } from '../../preview';
import { DEFAULT_INDEX } from '../../read-events';
import type { HecDefaults } from '../hec-event';
import { hecEvent, HecError, isEventTime, jsonValues } from '../hec-event';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument } from '../rest-call';
import { badRequest, forbidden, SplunkError } from '../../splunk-error';
import { can } from '../../users';

/** How raw text of each kind is cut into events, as files of that kind are. */
const BREAKERS: Readonly<Record<EventKind, (options: BreakerOptions) => EventBreaker>> = {
  'WinEventLog text': classicEvents,
  'WMI text': wmiEvents,
  XmlWinEventLog: xmlEvents,
  text: timedLines,
};

function defaultsOf(call: RestCall): HecDefaults {
  const text = argument(call, 'time');
  const time = text === undefined ? Date.now() / 1000 : Number(text);
  if (!isEventTime(time)) throw new HecError(400, 'Invalid data format: time', 6);
  return {
    index: argument(call, 'index') ?? DEFAULT_INDEX,
    host: argument(call, 'host') ?? '127.0.0.1',
    source: argument(call, 'source') ?? 'http:preview',
    sourcetype: argument(call, 'sourcetype') ?? 'httpevent',
    time,
  };
}

/** Takes events, or says in words why there is no room for them: then none of them is taken. */
function take(call: RestCall, events: readonly NewEvent[], refused: (why: string) => Error): void {
  try {
    call.context.preview.addEvents(events);
  } catch (error) {
    if (error instanceof JournalError || error instanceof MemoryBudgetError) throw refused(error.message);
    throw error;
  }
}

/** The collector's answer where there is no room. Source: Splunk, "Troubleshoot HTTP Event Collector", code 9. */
const busy = (why: string): HecError => new HecError(503, `Server is busy: ${why}`, 9);
const unavailable = (why: string): SplunkError => new SplunkError(503, why);

const SUCCESS: RestAnswer = { json: { text: 'Success', code: 0 } };

function events(call: RestCall): RestAnswer {
  if (call.body.trim() === '') throw new HecError(400, 'No data', 5);
  const defaults = defaultsOf(call);
  const found = jsonValues(call.body).map((value, number) => hecEvent(value, number, defaults));
  if (found.length === 0) throw new HecError(400, 'No data', 5);
  take(call, found, busy);
  return SUCCESS;
}

/**
 * Cuts raw text into events as a file of its kind is cut; what the request names goes over what the text says.
 * `unreadable` is told of a piece that is no event.
 */
function cutIntoEvents(
  call: RestCall,
  defaults: HecDefaults,
  unreadable: (line: number, reason: string) => void,
): readonly NewEvent[] {
  const { timeZone } = call.context.preview.data();
  const found: NewEvent[] = [];
  const body = Buffer.from(call.body, 'utf8');
  const breaker = BREAKERS[detectKind(body).kind ?? 'text']({
    sink: {
      add: (bytes, start, end, header) =>
        found.push({
          raw: bytes.toString('utf8', start, end),
          time:
            argument(call, 'time') !== undefined || Number.isNaN(header.time) ? defaults.time : header.time,
          index: defaults.index,
          host: argument(call, 'host') ?? header.host,
          source: argument(call, 'source') ?? header.source,
          sourcetype: argument(call, 'sourcetype') ?? header.sourcetype,
        }),
    },
    unreadable,
    fromLocal: (wall) => fromWall(wall, timeZone),
    host: defaults.host,
    source: defaults.source,
  });
  breaker.push(body);
  breaker.end();
  return found;
}

/** Raw text. Where a piece is no event nothing is taken, so that an answer of success is never half a truth. */
function raw(call: RestCall): RestAnswer {
  if (call.body.trim() === '') throw new HecError(400, 'No data', 5);
  const found = cutIntoEvents(call, defaultsOf(call), (line, reason) => {
    throw new HecError(400, `Invalid data format: line ${line}: ${reason}`, 6);
  });
  if (found.length === 0) throw new HecError(400, 'No data', 5);
  take(call, found, busy);
  return SUCCESS;
}

/** Who may hand in events with a session. Throws SplunkError. */
function mayReceive({ user }: RestCall): void {
  if (!can(user, 'edit_token_http')) {
    throw forbidden(user, 'capability: edit_token_http');
  }
}

/** A stream of events as plain text, for clients with a session: all of them are taken when it has ended, or none. */
function stream(call: RestCall): RestAnswer {
  mayReceive(call);
  const defaults = { ...defaultsOf(call), source: argument(call, 'source') ?? 'www' };
  const found = cutIntoEvents(call, defaults, (line, reason) => {
    throw badRequest(`Line ${line}: ${reason}`);
  });
  if (found.length === 0) throw badRequest('The request holds no event.');
  take(call, found, unavailable);
  return { status: 204 };
}

/** One event as plain text, for clients with a session; its time is the present. */
function receive(call: RestCall): RestAnswer {
  mayReceive(call);
  if (call.body.trim() === '') throw badRequest('The request holds no event.');
  const defaults = { ...defaultsOf(call), source: argument(call, 'source') ?? 'www' };
  const { time, ...origin } = defaults;
  const raw = call.body.trimEnd();
  take(call, [{ ...origin, time, raw }], unavailable);
  const { index, host, source, sourcetype } = origin;
  return { response: { bytes: Buffer.byteLength(raw), index, host, source, sourcetype } };
}

const health = (): RestAnswer => ({ json: { text: 'HEC is healthy', code: 17 } });

/** The HTTP event collector, and the older receivers for single events and streams. Source: Splunk, "HTTP Event Collector REST API endpoints". */
export const eventCollector: readonly RestEndpoint[] = [
  { method: 'GET', path: 'collector/health', open: true, handle: health },
  ...['', '/1.0'].flatMap((version): readonly RestEndpoint[] => [
    { method: 'POST', path: `collector/event${version}`, hec: true, handle: events },
    { method: 'POST', path: `collector/raw${version}`, hec: true, handle: raw },
  ]),
  { method: 'POST', path: 'collector', hec: true, handle: events },
  { method: 'POST', path: 'receivers/simple', handle: receive },
  { method: 'POST', path: 'receivers/stream', handle: stream },
];
