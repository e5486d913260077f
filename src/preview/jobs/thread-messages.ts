import type { CollectedEvent, TimeRange } from '../../spl/context';
import type { SplErrorKind, Span } from '../../spl/error';
import type { PreviewData } from '../preview';
import type { OutputMode } from './print-results';
import type { PageRequest } from './result-table';

/** What the first word of a job's control block says; the searching thread reads it between batches. */
export const CONTROL = { run: 0, pause: 1, finalize: 2, cancel: 3 } as const;

/** A search to run. `control` is one shared 32-bit word. */
export interface RunRequest {
  readonly type: 'run';
  readonly sid: string;
  readonly search: string;
  readonly app: string;
  readonly user: string;
  readonly roles: readonly string[];
  readonly range: TimeRange;
  readonly timeZone: string;
  readonly maxRows: number;
  /** Most values kept of events, over all rows and fields: extracting and sending them costs most. */
  readonly maxEventCells: number;
  readonly previews: boolean;
  readonly control: SharedArrayBuffer;
}

/** Rows of a job to print, after a post-process search where one is given. */
export interface PrintRequest {
  readonly type: 'print';
  readonly id: number;
  /** Names these rows: the same key always comes with the same rows, so that a thread may keep them unpacked. */
  readonly key: string;
  /** The rows as `packTable` packed them; shared memory, so that sending them costs nothing. */
  readonly packed: SharedArrayBuffer;
  readonly sid: string;
  readonly mode: OutputMode;
  readonly page: PageRequest;
  readonly postProcess: string;
  readonly metadata: boolean;
  readonly preview: boolean;
  readonly messages: readonly { readonly type: string; readonly text: string }[];
  readonly app: string;
  readonly user: string;
  readonly roles: readonly string[];
  readonly range: TimeRange;
  readonly timeZone: string;
  /** The job's search with macros expanded, for the metadata of its fields. */
  readonly expanded: string;
  /** One JSON object a line, as `search/v2/jobs/export` streams them; `last` marks the last row. */
  readonly lines?: { readonly last: boolean };
  /** Beyond the most rows of an answer: for export. */
  readonly whole?: boolean;
}

/** The preview as it stands from now on. */
export interface DataUpdate {
  readonly type: 'data';
  readonly data: PreviewData;
}

/** What the server sends to a search thread. */
export type ToThread = RunRequest | PrintRequest | DataUpdate;

/** A mistake in a search, as plain data. */
export interface ThreadError {
  readonly kind: SplErrorKind | 'internal' | 'cancelled';
  readonly message: string;
  readonly span?: Span | undefined;
}

/** A search has begun: its macros are expanded. `streaming`: without a transforming command. */
export interface StartedReport {
  readonly type: 'started';
  readonly sid: string;
  readonly expanded: string;
  readonly streaming: boolean;
}

/** How far a search is; `packed` are the rows so far, where a preview was made. */
export interface ProgressReport {
  readonly type: 'progress';
  readonly sid: string;
  readonly doneProgress: number;
  readonly scanCount: number;
  readonly eventCount: number;
  readonly previewCount: number;
  readonly packed?: SharedArrayBuffer;
}

/** A search has come to its end with these rows. */
export interface FinishedReport {
  readonly type: 'finished';
  readonly sid: string;
  readonly scanCount: number;
  readonly eventCount: number;
  readonly resultCount: number;
  readonly packed: SharedArrayBuffer;
  readonly cut: boolean;
  /** The job whose results these are, where the search did not have to run again. */
  readonly keptFrom?: string;
}

/** A search has failed or was cancelled. */
export interface FailedReport {
  readonly type: 'failed';
  readonly sid: string;
  readonly scanCount: number;
  readonly eventCount: number;
  readonly error: ThreadError;
}

/** Something to tell the user of a job. */
export interface MessageReport {
  readonly type: 'message';
  readonly sid: string;
  readonly message: { readonly type: 'INFO' | 'WARN' | 'ERROR' | 'FATAL'; readonly text: string };
}

/** Events that a search wrote with `collect`. */
export interface CollectReport {
  readonly type: 'collect';
  readonly index: string;
  readonly events: readonly CollectedEvent[];
}

/** The answer to a PrintRequest: text as UTF-8, or what went wrong. */
export interface PrintedReport {
  readonly type: 'printed';
  readonly id: number;
  readonly text?: Uint8Array;
  readonly rows?: number;
  readonly error?: ThreadError;
}

/** The thread has loaded and waits for work. */
export interface ReadyReport {
  readonly type: 'ready';
}

/** What a search thread sends to the server. */
export type FromThread =
  | StartedReport
  | ProgressReport
  | FinishedReport
  | FailedReport
  | MessageReport
  | CollectReport
  | PrintedReport
  | ReadyReport;
