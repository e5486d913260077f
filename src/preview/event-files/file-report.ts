/** How a file's events are written. */
export type EventKind = 'WinEventLog text' | 'WMI text' | 'XmlWinEventLog' | 'text';

/** What a file holds: events as they are written, or rows of a search that Splunk exported. */
export type FileKind = EventKind | 'Splunk export (JSON)' | 'Splunk export (CSV)';

/** A piece of a file that is no event, named so that nothing is lost silently. */
export interface UnreadablePart {
  /** Where it begins, 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** What one file gave. `reason` says why it gave nothing, where it gave nothing. */
export interface FileReport {
  readonly file: string;
  readonly events: number;
  /** The kind of its events, undefined where it has none. */
  readonly kind: FileKind | undefined;
  readonly encoding: string;
  /** Bytes read, after decompression. */
  readonly bytes: number;
  readonly reason: string | undefined;
  /** How many pieces could not be read; `unreadable` names the first hundred of them. */
  readonly unreadableCount: number;
  readonly unreadable: readonly UnreadablePart[];
  /** Events whose own time could not be read; they have the time of the event before, or the file's. */
  readonly withoutTime: number;
}
