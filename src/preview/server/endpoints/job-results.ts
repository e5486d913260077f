import type { Job } from '../../jobs/job';
import { hasEnded } from '../../jobs/job';
import type { OutputMode } from '../../jobs/print-results';
import { contentType } from '../../jobs/print-results';
import { failureOf, jobOf } from '../job-access';
import { outputMode, printJob, wantedFields } from '../print-job';
import { readJobRequest } from '../read-job-request';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { requiredArgument } from '../rest-call';
import { refuseRisky } from '../risky-commands';
import { SplunkError } from '../../splunk-error';

/** Rows of an export that are printed at a time. */
const EXPORT_ROWS = 10_000;

function results(call: RestCall): Promise<RestAnswer> | RestAnswer {
  const job = jobOf(call);
  call.context.jobs.touch(job.sid);
  if (!hasEnded(job)) return { status: 204 };
  return printJob(call, job, { preview: false, count: 100 });
}

function preview(call: RestCall): Promise<RestAnswer> | RestAnswer {
  const job = jobOf(call);
  call.context.jobs.touch(job.sid);
  if (!hasEnded(job) && job.counts.numPreviews === 0) return { status: 204 };
  return printJob(call, job, { preview: !hasEnded(job), count: 100 });
}

/** The events of a job: its results where no command transformed them; none are kept otherwise. */
function events(call: RestCall): Promise<RestAnswer> | RestAnswer {
  const job = jobOf(call);
  call.context.jobs.touch(job.sid);
  if (job.streaming)
    return hasEnded(job) || job.counts.numPreviews > 0
      ? printJob(call, job, { preview: !hasEnded(job), count: 100 })
      : { status: 204 };
  return { status: 204 };
}

/**
 * The paths without v2 as a current Splunk has them: they still give results, but launch no search by a GET, neither a
 * post-process one nor an export. Splunk turned that off in 9.4 (restmap.conf, v1APIBlockGETSearchLaunch). The status
 * and the words of the refusal are ours: Splunk documents neither.
 * Source: https://help.splunk.com/en/splunk-enterprise/rest-api-reference/10.2/search-endpoints
 */
function launchesNothing(handle: RestEndpoint['handle']): RestEndpoint['handle'] {
  return (call) => {
    if (call.args.has('search')) {
      throw new SplunkError(
        400,
        'Version 1 of this endpoint launches no search by GET. Use its version 2 below search/v2/jobs.',
        'FATAL',
      );
    }
    return handle(call);
  };
}

/** Runs a search and streams all its rows; the job is gone afterwards. */
async function exportRows(call: RestCall): Promise<RestAnswer> {
  const mode = outputMode(call);
  const { jobs } = call.context;
  refuseRisky(call, requiredArgument(call, 'search'), false);
  const { sid } = jobs.create(readJobRequest(call, { whole: true }));
  call.onClose(() => jobs.remove(sid));
  const job = await jobs.whenEnded(sid);
  if (!job) throw new SplunkError(404, 'Unknown sid.', 'FATAL');
  if (job.state === 'FAILED') {
    jobs.remove(sid);
    throw failureOf(job);
  }
  return { stream: pagesOf(call, job, mode), type: contentType(mode) };
}

async function* pagesOf(call: RestCall, job: Job, mode: OutputMode): AsyncIterable<string | Uint8Array> {
  const { jobs } = call.context;
  const total = job.counts.resultCount;
  try {
    const rows = mode === 'json' ? EXPORT_ROWS : Math.max(1, total);
    for (let offset = 0; offset < Math.max(1, total); offset += rows) {
      const printed = await jobs.print(job.sid, {
        mode,
        page: { offset, count: rows, fields: wantedFields(call) },
        postProcess: '',
        metadata: false,
        preview: false,
        whole: true,
        ...(mode === 'json' ? { lines: { last: offset + rows >= total } } : {}),
      });
      if (printed.error) return;
      yield printed.text ?? '';
    }
  } finally {
    jobs.remove(job.sid);
  }
}

/** Export without a search is refused as any call that lacks an argument. */
const exportByGet = launchesNothing((call) => exportRows(call));

/** What jobs found. Source: Splunk REST API Reference, "search/v2/jobs/{search_id}/results" and its neighbours. */
export const jobResults: readonly RestEndpoint[] = [
  { method: 'GET', path: 'search/v2/jobs/export', handle: exportRows },
  { method: 'POST', path: 'search/v2/jobs/export', handle: exportRows },
  { method: 'GET', path: 'search/jobs/export', handle: exportByGet },
  { method: 'POST', path: 'search/jobs/export', handle: exportRows },
  ...(['GET', 'POST'] as const).flatMap((method): readonly RestEndpoint[] => [
    { method, path: 'search/v2/jobs/:sid/results', handle: results },
    { method, path: 'search/v2/jobs/:sid/results_preview', handle: preview },
    { method, path: 'search/v2/jobs/:sid/events', handle: events },
  ]),
  { method: 'GET', path: 'search/jobs/:sid/results', handle: launchesNothing(results) },
  { method: 'GET', path: 'search/jobs/:sid/results_preview', handle: launchesNothing(preview) },
  { method: 'GET', path: 'search/jobs/:sid/events', handle: launchesNothing(events) },
];
