import { escapeXml } from '../../../formats/xml';
import type { Job } from '../../jobs/job';
import { hasEnded } from '../../jobs/job';
import { timeText } from '../../jobs/print-results';
import type { Cell } from '../../jobs/result-table';
import { fieldSummary } from '../field-summary';
import { jobOf } from '../job-access';
import { statusBuckets, timelineBuckets } from '../job-timeline';
import { wantedFields } from '../print-job';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, integerArgument } from '../rest-call';

const XML = 'text/xml; charset=UTF-8';
/** Events that a summary is made of, at most. */
const SUMMARY_EVENTS = 10_000;

const wantsJson = (call: RestCall): boolean => (argument(call, 'output_mode') ?? '').startsWith('json');

interface Columns {
  readonly fields: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
}

/** The first events of a job, after a post-process search, column by column. */
async function columnsOf(call: RestCall, job: Job, postProcess: string, count: number): Promise<Columns> {
  const printed = await call.context.jobs.print(job.sid, {
    mode: 'json_cols',
    page: { offset: 0, count, fields: [] },
    postProcess,
    metadata: false,
    preview: !hasEnded(job),
  });
  if (printed.error || !printed.text) return { fields: [], columns: [] };
  return JSON.parse(Buffer.from(printed.text).toString('utf8')) as Columns;
}

/** Whether a job has events to give an overview of: they were asked for when it was made, and are kept. */
const hasOverview = (job: Job): boolean =>
  statusBuckets(job) > 0 && job.streaming && (hasEnded(job) || job.counts.numPreviews > 0);

async function timeline(call: RestCall): Promise<RestAnswer> {
  const job = jobOf(call);
  call.context.jobs.touch(job.sid);
  if (!hasOverview(job)) return { status: 204 };
  const { timeZone } = job.request;
  const counted = await columnsOf(call, job, '| eval t=floor(_time) | stats count by t', 0);
  const cells = (name: string): readonly Cell[] => counted.columns[counted.fields.indexOf(name)] ?? [];
  const counts = cells('t').map((t, row) => [Number(t), Number(cells('count')[row])] as const);
  const buckets = timelineBuckets(counts, statusBuckets(job), timeZone);
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const cursor = buckets[0]?.start ?? 0;
  const finalized = hasEnded(job);
  const iso = (seconds: number): string => String(timeText(String(seconds), timeZone));
  if (wantsJson(call)) {
    const json = {
      event_count: total,
      cursor_time: cursor,
      buckets: buckets.map(({ start, end, count }) => ({
        earliest_time: start,
        earliest_strftime: iso(start),
        duration: end - start,
        is_finalized: finalized,
        available_count: count,
        total_count: count,
      })),
    };
    return { json };
  }
  const lines = buckets.map(
    ({ start, end, count }) =>
      `<bucket c="${count}" a="${count}" t="${start}.000" d="${end - start}" f="${finalized ? 1 : 0}">${iso(start)}</bucket>`,
  );
  return {
    text: `<timeline c="${total}" cursor="${cursor}">\n${lines.join('\n')}\n</timeline>\n`,
    type: XML,
  };
}

async function summary(call: RestCall): Promise<RestAnswer> {
  const job = jobOf(call);
  call.context.jobs.touch(job.sid);
  if (!hasOverview(job)) return { status: 204 };
  const { fields, columns } = await columnsOf(call, job, '', SUMMARY_EVENTS);
  const wanted = wantedFields(call);
  const top = Math.max(0, integerArgument(call, 'top_count', 10));
  const found = fields
    .map((name, index) => [name, columns[index] ?? []] as const)
    .filter(([name]) => !name.startsWith('_') && (wanted.length === 0 || wanted.includes(name)))
    .map(([name, cells]) => [name, fieldSummary(cells, top)] as const);
  const events = columns[0]?.length ?? 0;
  const { earliest, latest } = job.request.range;
  const iso = (seconds: number): string =>
    String(timeText(String(Number.isFinite(seconds) ? seconds : 0), job.request.timeZone));
  const duration = Number.isFinite(latest - earliest) ? latest - earliest : 0;
  const head = { earliest_time: iso(earliest), latest_time: iso(latest), duration, event_count: events };
  if (wantsJson(call)) return { json: { ...head, fields: Object.fromEntries(found) } };
  const lines = found.map(([name, field]) => {
    const modes = field.modes.map(
      ({ value, count }) => `<value c="${count}" exact="1"><text>${escapeXml(value)}</text></value>`,
    );
    return `<field k="${escapeXml(name)}" c="${field.count}" nc="${field.numeric_count}" dc="${field.distinct_count}" exact="1"><modes>${modes.join('')}</modes></field>`;
  });
  const open = `<summary earliest_time="${head.earliest_time}" latest_time="${head.latest_time}" duration="${duration}" c="${events}">`;
  return {
    text: `<results preview='${hasEnded(job) ? 0 : 1}'>\n${open}\n${lines.join('\n')}\n</summary>\n</results>\n`,
    type: XML,
  };
}

/**
 * Timeline and summary of a job's events: for searches without a transforming command that were made with
 * `status_buckets`. There is no content otherwise. Source: Splunk REST API Reference, "search/jobs/{search_id}/timeline"
 * and "summary".
 */
export const jobOverview: readonly RestEndpoint[] = ['search/jobs', 'search/v2/jobs'].flatMap(
  (path): readonly RestEndpoint[] => [
    { method: 'GET', path: `${path}/:sid/timeline`, handle: timeline },
    { method: 'GET', path: `${path}/:sid/summary`, handle: summary },
  ],
);
