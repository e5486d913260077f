import type { JobRequest } from '../jobs/job';
import { placeOf } from '../jobs/message-place';
import { readSent } from '../jobs/sent-pipeline';
import type { TimeRange } from '../../spl/context';
import { SplError } from '../../spl/error';
import { timeModifier } from '../../spl/time/time-modifier';
import type { RestCall } from './rest-call';
import { argument, integerArgument, requiredArgument } from './rest-call';
import { SplunkError } from '../splunk-error';

/** Longest search that is taken, in characters. */
const LONGEST_SEARCH = 1_000_000;
/** Seconds that a job is kept: ttl of limits.conf [search]. */
const DEFAULT_TTL = 600;
const MOST_TTL = 7 * 86_400;
/** Most rows kept, as large as max_count of limits.conf [search]. */
const DEFAULT_MAX_COUNT = 500_000;
/** Values kept of a search for events by default: some 20,000 whole events, or 200,000 with a few fields. */
const DEFAULT_EVENT_CELLS = 1_000_000;

/** A moment that a client named, in seconds; open where absent or empty. Throws SplunkError. */
export function readTime(call: RestCall, name: string, text: string | undefined, open: number): number {
  const { now, timeZone } = call.context.preview.data();
  if (text === undefined || text.trim() === '') return open;
  let seconds: number | undefined;
  try {
    seconds = timeModifier(text, now, timeZone);
  } catch (error) {
    throw error instanceof SplError ? new SplunkError(400, error.message, 'FATAL') : error;
  }
  if (seconds === undefined) throw new SplunkError(400, `Invalid ${name}.`, 'FATAL');
  return seconds;
}

/** The time range of a request: earliest included, latest not. */
export function readRange(
  call: RestCall,
  earliest: string | undefined,
  latest: string | undefined,
): TimeRange {
  const range = {
    earliest: readTime(call, 'earliest_time', earliest, -Infinity),
    latest: readTime(call, 'latest_time', latest, Infinity),
  };
  if (range.latest <= range.earliest) {
    throw new SplunkError(400, 'Invalid latest_time: latest_time must be after earliest_time.', 'FATAL');
  }
  return range;
}

/** The app in whose context a call searches. */
export function appOf(call: RestCall): string {
  const { apps, appId } = call.context.preview.data();
  if (call.app === '-') return appId;
  if (!apps.some(({ id }) => id === call.app))
    throw new SplunkError(404, `Application does not exist: ${call.app}`);
  return call.app;
}

/**
 * Parses a search for a call's user; the search that runs for it. One that a client sent begins with a command, a
 * saved one may leave out the word `search`. Throws what Splunk answers to a search that it cannot parse.
 */
export function checkSearch(call: RestCall, sent: string, app: string, saved = false): string {
  const parse = (search: string): string =>
    call.context.preview.check(search, { app, user: call.user.name, roles: call.user.roles });
  try {
    if (!saved) return readSent(sent, parse);
    parse(sent);
    return sent;
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    throw new SplunkError(400, error.message, 'FATAL', placeOf(error, sent));
  }
}

/** A search as a job's request: checked, with its defaults. Throws SplunkError. */
export function readJobRequest(
  call: RestCall,
  given: {
    readonly search?: string;
    readonly savedSearch?: string;
    readonly earliest?: string;
    readonly latest?: string;
    /** Keeps all events, for export. */
    readonly whole?: boolean;
  } = {},
): JobRequest {
  const sent = given.search ?? requiredArgument(call, 'search');
  if (sent.length > LONGEST_SEARCH) {
    throw new SplunkError(
      400,
      `The search has ${sent.length} characters; the preview takes ${LONGEST_SEARCH}.`,
      'FATAL',
    );
  }
  const app = appOf(call);
  const earliestText = argument(call, 'earliest_time') ?? given.earliest ?? '';
  const latestText = argument(call, 'latest_time') ?? given.latest ?? '';
  const range = readRange(call, earliestText, latestText);
  const search = checkSearch(call, sent, app, given.search !== undefined);
  const sid = argument(call, 'id');
  if (sid !== undefined && sid !== '' && !/^[\w.@:-]{1,200}$/.test(sid)) {
    throw new SplunkError(400, 'Invalid id: letters, digits and . _ @ : - only.', 'FATAL');
  }
  const label = argument(call, 'label');
  const parameters = [...call.args].filter(([name]) => name !== 'output_mode');
  return {
    search,
    owner: call.user.name,
    roles: call.user.roles,
    app,
    parameters: Object.fromEntries(
      parameters.map(([name, values]) => [name, values[values.length - 1] ?? '']),
    ),
    range,
    earliestText,
    latestText,
    timeZone: call.context.preview.data().timeZone,
    ...(label === undefined ? {} : { label }),
    ...(given.savedSearch === undefined ? {} : { savedSearch: given.savedSearch }),
    ttl: Math.max(1, Math.min(MOST_TTL, integerArgument(call, 'timeout', DEFAULT_TTL))),
    autoCancel: Math.max(0, integerArgument(call, 'auto_cancel', 0)),
    maxTime: Math.max(0, integerArgument(call, 'max_time', 0)),
    maxCount: Math.max(1, Math.min(DEFAULT_MAX_COUNT, integerArgument(call, 'max_count', DEFAULT_MAX_COUNT))),
    maxEventCells: given.whole || call.args.has('max_count') ? Infinity : DEFAULT_EVENT_CELLS,
    ...(sid === undefined || sid === '' ? {} : { sid }),
  };
}
