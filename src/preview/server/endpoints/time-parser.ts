import { strftime } from '../../../spl/time/strftime';
import { timeText } from '../../jobs/print-results';
import { readTime } from '../read-job-request';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument } from '../rest-call';
import { badRequest } from '../../splunk-error';

/**
 * What times mean, by the preview's clock and in its zone: an object of time to ISO text.
 * Source: Splunk REST API Reference, "search/timeparser".
 */
function parseTimes(call: RestCall): RestAnswer {
  const times = call.args.get('time') ?? [];
  if (times.length === 0) throw badRequest('The following required arguments are missing: time.');
  const { timeZone } = call.context.preview.data();
  const form = argument(call, 'output_time_format');
  const print = (seconds: number): string =>
    form === undefined || form === ''
      ? String(timeText(String(seconds), timeZone))
      : (strftime(seconds, form, timeZone) ?? 'NaN');
  const entries = times.map((time) => [time, print(readTime(call, 'time', time, NaN))] as const);
  const wrong = entries.find(([, text]) => text.includes('NaN'));
  if (wrong) throw badRequest(`Invalid time: "${wrong[0]}".`);
  return { response: Object.fromEntries(entries) };
}

/** The endpoint behind time range pickers. */
export const timeParser: readonly RestEndpoint[] = [
  { method: 'GET', path: 'search/timeparser', handle: parseTimes },
];
