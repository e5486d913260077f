import type { Batch } from '../spl/batch';
import type { SearchHost, SearchLimits, SearchMessage, TimeRange } from '../spl/context';
import type { Value } from '../spl/value';
import type { FileReport } from './event-files/file-report';
import type { EventIndex, EventOrigin } from './event-index/event-index';
import type { Refusal } from './extract-fields/refusal';
import type { InstalledApp } from './installed-app';
import type { SearchParser } from './parsed-searches';
import type { LayerPlace, StanzaChanges, UserLayer } from './local-layer';
import type { ServerFacts } from './server-facts';

/** Where the preview gets what it shows, and what it writes into. */
export interface PreviewOptions {
  /** A tarball (or a folder) of the app that the preview is for. */
  readonly tarball: string;
  /** Files and folders with events. */
  readonly events: readonly string[];
  /** IANA zone for timestamps without a zone, and for the user; `UTC` by default. */
  readonly timeZone?: string;
  /** The preview's clock, seconds since 1970; by default the newest event's time. */
  readonly now?: number;
  /** Tarballs or folders of further apps. */
  readonly extraApps?: readonly string[];
  /**
   * The folder of the preview's own layer: local conf files, lookups written by searches, collections.
   * By default a new temporary folder, made when something is first written.
   */
  readonly stateFolder?: string;
  /** A file that keeps the index of these events between starts; it is checked and renewed as needed. */
  readonly indexCache?: string;
  /**
   * Most bytes of memory for events; 256 MiB by default. Where all of them would not fit, texts and tokens are written to
   * disk, as those of files always are with an `indexCache`. Too little for times and places alone is refused.
   */
  readonly memory?: number;
  readonly onProgress?: (progress: IndexingProgress) => void;
}

/** How far reading has come; `bytesTotal` counts files as they lie on disk. */
export interface IndexingProgress {
  readonly file: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly events: number;
}

/**
 * Everything that a search needs, as plain data: a worker thread gets it by structured clone, and the bytes
 * of the index are shared, not copied. `createPreview` makes a Preview from it on either side.
 */
export interface PreviewData {
  /** All apps, those that Splunk itself brings (`system`, `search`) first. */
  readonly apps: readonly InstalledApp[];
  /** What users keep for themselves; none by default. */
  readonly userLayers?: readonly UserLayer[];
  /** The id of the app that the preview is for. */
  readonly appId: string;
  readonly index: EventIndex;
  readonly reports: readonly FileReport[];
  readonly now: number;
  readonly timeZone: string;
  readonly stateFolder: string;
  /** Most bytes of memory for events; 256 MiB where nothing is said. */
  readonly memory?: number;
  /** What the server that shows this says of itself; the command line's where nothing is said. */
  readonly server?: ServerFacts;
  /** Grows with every change (events added, conf written), so that workers can be told. */
  readonly version: number;
}

/** Who searches, and from where. */
export interface HostOptions {
  /** The app in whose context knowledge objects are looked up; by default the preview's app. */
  readonly app?: string;
  readonly user?: string;
  readonly roles?: readonly string[];
  readonly limits?: Partial<SearchLimits>;
  /** Replaces storing of `collect` events, for a worker that must hand them to the main thread. */
  readonly collect?: SearchHost['collect'];
  /** False to work everything out anew, without the rows kept from earlier searches. */
  readonly keep?: boolean;
}

/** What a search has read so far. */
export interface SearchCounters {
  /** Events whose text was read. */
  scanCount: number;
  /** Events that matched; whoever runs the search sets it. */
  eventCount: number;
  /** The time of the oldest event looked at so far; Infinity before the first. */
  reached: number;
}

/** A search host with its counters, for one run of one search. */
export interface CountingHost extends SearchHost {
  readonly counters: SearchCounters;
  /** Events by their numbers in the index. */
  eventsAt(numbers: Uint32Array): Batch;
  /** Parses a search, or gives it as it was parsed before. Throws SplError. */
  readonly parse: SearchParser;
}

/** A search to run at once, to its end. */
export interface SearchOptions extends HostOptions {
  /** A relative time (`-24h@h`), seconds since 1970, an ISO time, `now`; open where absent or empty. */
  readonly earliest?: string | number;
  readonly latest?: string | number;
  /** Instead of the preview's clock. */
  readonly now?: number;
  readonly timeZone?: string;
  readonly sid?: string;
  /** Throws to cancel; called once a batch. */
  readonly checkpoint?: () => void;
}

/** What a search gave. */
export interface SearchAnswer {
  /** The fields in column order. */
  readonly fields: readonly string[];
  /** The rows; a field that a row lacks is left out. */
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly messages: readonly SearchMessage[];
  readonly scanCount: number;
  readonly eventCount: number;
  readonly resultCount: number;
  readonly range: TimeRange;
  /** Seconds from call to last row. */
  readonly seconds: number;
}

/** An event that comes by HTTP or `collect` rather than from a file. */
export interface NewEvent extends EventOrigin {
  /** Seconds since 1970. */
  readonly time: number;
  readonly raw: string;
}

/** A running preview: installed apps, indexed events, and searches on them. */
export interface Preview {
  /** The data as it stands now. */
  data(): PreviewData;
  /** What a search sees of this preview from an app. */
  host(options?: HostOptions): CountingHost;
  /** Parses and runs a search to its end. Throws SplError. */
  search(text: string, options?: SearchOptions): SearchAnswer;
  /** Parses a search without running it; the search with its macros expanded. Throws SplError. */
  check(text: string, options?: HostOptions): string;
  /** The settings of installed apps, for the events here, that are not carried out: app, file, stanza, setting, reason. */
  refusals(options?: HostOptions): readonly Refusal[];
  /** Everything in the conf files of the installed apps that is not carried out, whether events need it or not. */
  installReport(options?: HostOptions): readonly Refusal[];
  /**
   * Indexes further events; they are seen by the searches that start afterwards, and by every later preview of this
   * state folder. Throws JournalError or MemoryBudgetError, and then none of them is taken.
   */
  addEvents(events: readonly NewEvent[]): void;
  /** Installs an app, over the installed one of its id where there is one. Seen by the searches that start afterwards. */
  install(app: InstalledApp): void;
  /** Writes settings of a stanza into a local layer. Seen by the searches that start afterwards. */
  writeConf(place: LayerPlace, conf: string, stanza: string, settings: StanzaChanges): void;
  /** Writes a file of views or navigation into a local layer; null takes it out. */
  writeFile(place: LayerPlace, file: string, text: string | null): void;
  /** Writes what an app's metadata says of an object; null takes it out of the local layer. */
  writeMeta(app: string, object: string, settings: StanzaChanges): void;
}
