import type { TimeRange } from '../../spl/context';
import type { SplunkMessage } from '../splunk-error';

/** The states of a job. Source: Splunk REST API Reference, "search/jobs", dispatchState. */
export type DispatchState = 'QUEUED' | 'PARSING' | 'RUNNING' | 'PAUSED' | 'FINALIZING' | 'DONE' | 'FAILED';

/** What a client asked for when it made a job. */
export interface JobRequest {
  readonly search: string;
  readonly owner: string;
  readonly roles: readonly string[];
  readonly app: string;
  /** The parameters as they were sent; clients compare them to find a job again. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly range: TimeRange;
  readonly earliestText: string;
  readonly latestText: string;
  readonly timeZone: string;
  readonly label?: string;
  /** The saved search that it comes from. */
  readonly savedSearch?: string;
  /** Seconds that a job is kept after its last touch. */
  readonly ttl: number;
  /** Seconds without a look at the job after which it is cancelled; 0 for never. */
  readonly autoCancel: number;
  /** Seconds of running after which it is finalised; 0 for never. */
  readonly maxTime: number;
  /** Most rows that are kept. */
  readonly maxCount: number;
  /** Most values that are kept of a search without a transforming command, over all rows and fields. */
  readonly maxEventCells: number;
  /** A job id that the client chose. */
  readonly sid?: string;
}

/** What a search has read and found so far. */
export interface JobCounts {
  /** Events whose text was read. */
  readonly scanCount: number;
  /** Events that matched up to the first transforming command. */
  readonly eventCount: number;
  readonly resultCount: number;
  readonly resultPreviewCount: number;
  /** How many previews were made. */
  readonly numPreviews: number;
}

/** A job as it stands now. Times are milliseconds since 1970 by the wall clock. */
export interface Job {
  readonly sid: string;
  readonly request: JobRequest;
  readonly state: DispatchState;
  readonly created: number;
  readonly started: number | null;
  readonly ended: number | null;
  readonly touched: number;
  readonly doneProgress: number;
  readonly counts: JobCounts;
  readonly messages: readonly SplunkMessage[];
  readonly finalized: boolean;
  readonly ttl: number;
  readonly priority: number;
  readonly saved: boolean;
  readonly previews: boolean;
  /** The search with its macros expanded. */
  readonly expanded: string;
  /** True for a search without a transforming command: its results are events. */
  readonly streaming: boolean;
  /** Bytes of its stored results. */
  readonly bytes: number;
  /** The job whose results these are, where the search did not have to run again; empty otherwise. */
  readonly keptFrom: string;
}

/** Whether a job has come to its end, one way or another. */
export function hasEnded(job: Job): boolean {
  return job.state === 'DONE' || job.state === 'FAILED';
}

/** Seconds that a job has run. */
export function runDuration(job: Job, now: number): number {
  return job.started === null ? 0 : Math.max(0, ((job.ended ?? now) - job.started) / 1000);
}
