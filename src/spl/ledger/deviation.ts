/** A row as a search gives it: texts, or lists of texts; a missing field is left out. */
export type LedgerRow = Readonly<Record<string, string | readonly string[]>>;

/** What an entry's search gives: its rows, only their number, or the error that it ends with. */
export type LedgerAnswer =
  | { readonly rows: readonly LedgerRow[] }
  | { readonly count: number }
  | { readonly error: { readonly kind: string; readonly message: string } };

/** What a search of the ledger finds installed before it runs. Names begin with `k677_recording`. */
export interface LedgerNeeds {
  /** Macros by name, `name(2)` with two parameters. */
  readonly macros?: Readonly<
    Record<string, { readonly args: readonly string[]; readonly definition: string }>
  >;
  /** Saved searches by name. */
  readonly savedSearches?: Readonly<Record<string, string>>;
  /** CSV tables by file name. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Texts of events of the sourcetype `k677_recording`, one second apart from the range's start. */
  readonly events?: readonly string[];
}

/** What a public text says of an entry. */
export interface Evidence {
  readonly source: string;
  readonly says: string;
  /**
   * `documentation`: Splunk's own pages or spec files; `measured`: somebody writes that they ran it on a real Splunk
   * and gives searches with results; `reported`: somebody tells of it, with a message or without a result.
   */
  readonly weight: 'documentation' | 'measured' | 'reported';
}

/**
 * A place where this engine may differ from Splunk, and nobody can tell from public texts. `undocumented`: no
 * page says what Splunk does; `needs a live recording`: a page says it, but not so that it can be relied on.
 * Something that is not built is no deviation: it is refused by name and counted by the conformance table.
 */
export interface Deviation {
  /** In kebab-case; also the name of the recording. */
  readonly id: string;
  /** Number in the conformance list of SPL semantics, or `documentation` for what is not in it. */
  readonly item: number | 'documentation';
  /** What Splunk's documentation says, or that it says nothing. */
  readonly documented: string;
  /** What is done here. */
  readonly here: string;
  readonly reason: 'undocumented' | 'needs a live recording';
  /** A search that shows it, the same on every search head; it runs over RANGE of `catalogue.ts`. */
  readonly search: string;
  /** What the search gives here now. */
  readonly gives: LedgerAnswer;
  readonly needs?: LedgerNeeds;
  /** What others found, the weightiest first; none where nothing public was found. */
  readonly evidence?: readonly Evidence[];
}
