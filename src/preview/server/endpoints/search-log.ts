import { DateTime } from 'luxon';
import type { Job } from '../../jobs/job';
import { hasEnded, runDuration } from '../../jobs/job';
import { jobOf } from '../job-access';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';

/** A line in the form of Splunk's logs: time, level, component, text on one line. */
function logLine(milliseconds: number, zone: string, level: string, component: string, text: string): string {
  const time = DateTime.fromMillis(milliseconds, { zone }).toFormat('MM-dd-yyyy HH:mm:ss.SSS ZZZ');
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const onOneLine = lines.filter((line) => line !== '').join(' ');
  return `${time} ${level.padEnd(5)} ${component} - ${onOneLine}\n`;
}

/** What is known of how a job ran. It is the preview's own account, not Splunk's. */
function searchLog(job: Job): string {
  const { request, counts, created, started, ended, expanded, messages, state } = job;
  const { timeZone, owner, app, search } = request;
  const line = (time: number, level: string, component: string, text: string): string =>
    logLine(time, timeZone, level, component, text);
  const lines = [
    line(created, 'INFO', 'dispatchRunner', `search job sid=${job.sid} of user=${owner} in app=${app}`),
    line(created, 'INFO', 'SearchParser', `search="${search}"`),
    line(
      created,
      'INFO',
      'UserManager',
      `range: earliest=${request.range.earliest} latest=${request.range.latest}`,
    ),
  ];
  if (started !== null) {
    lines.push(line(started, 'INFO', 'SearchParser', `expanded="${expanded}"`));
    lines.push(line(started, 'INFO', 'SearchPhaseGenerator', `transforming=${String(!job.streaming)}`));
  }
  const time = ended ?? Date.now();
  for (const { type, text } of messages) lines.push(line(time, type, 'SearchMessages', text));
  const found = `scanCount=${counts.scanCount} eventCount=${counts.eventCount} resultCount=${counts.resultCount}`;
  const seconds = runDuration(job, Date.now()).toFixed(3);
  const end = hasEnded(job) ? `ended ${state}` : state;
  lines.push(line(time, 'INFO', 'dispatchRunner', `${end}: ${found}, ${seconds} seconds`));
  return lines.join('');
}

const show = (call: RestCall): RestAnswer => ({
  text: searchLog(jobOf(call)),
  type: 'text/plain; charset=UTF-8',
});

/** The log of a job. Source: Splunk REST API Reference, "search/jobs/{search_id}/search.log". */
export const searchLogs: readonly RestEndpoint[] = ['search/jobs', 'search/v2/jobs'].map((path) => ({
  method: 'GET',
  path: `${path}/:sid/search.log`,
  handle: show,
}));
