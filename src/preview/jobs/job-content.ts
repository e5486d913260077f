import type { Job } from './job';
import { hasEnded, runDuration } from './job';
import { timeText } from './print-results';

/** The properties of a job as search/jobs prints them in `content`. */
export type JobContent = Readonly<Record<string, unknown>>;

/** ISO 8601 of a moment in seconds, or the empty text where a range is open. */
function moment(seconds: number, zone: string): string {
  return Number.isFinite(seconds) ? String(timeText(String(seconds), zone)) : '';
}

/** The search up to the first command that is not `search`, and the rest, as Splunk splits them. */
function splitSearch(search: string): { readonly events: string; readonly report: string } {
  const match = /^((?:"(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^|"[])*)\|?([\s\S]*)$/.exec(search);
  return { events: (match?.[1] ?? '').trim(), report: (match?.[2] ?? '').trim() };
}

/**
 * A job's content: what Splunk's own clients read, and what Splunk always prints beside it.
 * `now` is the wall clock in milliseconds. `k677KeptFrom` is the preview's own: the job whose results these are, where
 * the search did not have to run again; its counts are those of that job.
 * Source: Splunk REST API Reference, "search/jobs/{search_id}".
 */
export function jobContent(job: Job, now: number): JobContent {
  const { request, counts, state } = job;
  const { events, report } = splitSearch(job.expanded);
  const { earliest, latest } = request.range;
  const zone = request.timeZone;
  const failed = state === 'FAILED';
  const ended = hasEnded(job);
  return {
    sid: job.sid,
    dispatchState: state,
    doneProgress: job.doneProgress,
    isDone: ended,
    isFailed: failed,
    isFinalized: job.finalized && ended,
    isPaused: state === 'PAUSED',
    isSaved: job.saved,
    isSavedSearch: request.savedSearch !== undefined,
    isRealTimeSearch: false,
    isRemoteTimeline: false,
    isZombie: false,
    isTimeCursored: true,
    isBatchModeSearch: false,
    isEventsPreviewEnabled: false,
    isPreviewEnabled: job.previews,
    canSummarize: false,
    cursorTime: moment(earliest, zone) || '1970-01-01T00:00:00.000+00:00',
    scanCount: counts.scanCount,
    eventCount: counts.eventCount,
    eventAvailableCount: job.streaming ? counts.resultCount : 0,
    eventFieldCount: 0,
    eventIsStreaming: true,
    eventIsTruncated: job.streaming && counts.resultCount < counts.eventCount,
    resultCount: counts.resultCount,
    resultPreviewCount: counts.resultPreviewCount,
    resultIsStreaming: job.streaming,
    numPreviews: counts.numPreviews,
    dropCount: 0,
    diskUsage: job.bytes,
    runDuration: runDuration(job, now),
    ttl: ended ? Math.max(0, Math.ceil(job.ttl - (now - job.touched) / 1000)) : job.ttl,
    defaultTTL: String(request.ttl),
    defaultSaveTTL: '604800',
    priority: job.priority,
    delegate: '',
    label: request.label ?? request.savedSearch ?? '',
    keywords: '',
    statusBuckets: Number(request.parameters['status_buckets'] ?? '0') || 0,
    pid: String(process.pid),
    sampleRatio: '1',
    sampleSeed: '0',
    provenance: request.parameters['provenance'] ?? '',
    searchProviders: ['kerberos-677-preview'],
    remoteSearch: null,
    eventSearch: events,
    reportSearch: job.streaming ? '' : report,
    normalizedSearch: job.expanded,
    optimizedSearch: job.expanded,
    earliestTime: moment(earliest, zone),
    latestTime: moment(latest, zone),
    searchEarliestTime: Number.isFinite(earliest) ? earliest : 0,
    searchLatestTime: Number.isFinite(latest) ? latest : 0,
    searchTotalBucketsCount: 0,
    searchTotalEliminatedBucketsCount: 0,
    bundleVersion: '0',
    performance: {},
    fieldMetadataStatic: {},
    fieldMetadataResults: {},
    messages: job.messages,
    request: request.parameters,
    runtime: { auto_cancel: String(request.autoCancel), auto_pause: '0' },
    custom: {},
    k677KeptFrom: job.keptFrom,
  };
}
