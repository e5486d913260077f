import type { Batch } from './batch';
import type { Value } from './value';
import type { DataModel } from './data-model';
import type { SearchPredicate } from './predicate';

/** Seconds since 1970; earliest is included, latest is not. Infinite where open. */
export interface TimeRange {
  readonly earliest: number;
  readonly latest: number;
}

/** A macro of an installed app; `args` are the parameter names in order. Source: macros.conf.spec. */
export interface MacroDefinition {
  readonly name: string;
  readonly args: readonly string[];
  readonly definition: string;
  readonly isEval: boolean;
  readonly validation?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly app: string;
}

/** Where macros are found, and the clock of macros that are eval expressions. */
export interface MacroScope {
  macro(name: string, arity: number): MacroDefinition | undefined;
  /** The installed app that brings this command as a program of its own (commands.conf). */
  commandOwner?(name: string): string | undefined;
  readonly now?: number;
  readonly timeZone?: string;
}

/** Rows of a lookup matched for one event: field values by output field, in file order. */
export type LookupMatch = Readonly<Record<string, string>>;

/** A lookup as transforms.conf defines it. Source: transforms.conf.spec, "Lookup tables". */
export interface LookupTable {
  readonly name: string;
  /** All columns of the table, in order. */
  readonly fields: readonly string[];
  /**
   * A function that finds the matching rows for values of `keys` (table column names), with match_type,
   * case, max_matches, min_matches and default_match applied. `time` is used by time-bounded lookups.
   */
  matcher(
    keys: readonly string[],
  ): (values: readonly string[], time: number | null) => readonly LookupMatch[];
  /** All rows, for inputlookup. */
  rows(): readonly LookupMatch[];
}

/** An event that `collect` stores; host and sourcetype where they are not the host's own defaults. */
export interface CollectedEvent {
  readonly time: number;
  readonly raw: string;
  readonly source: string;
  readonly host?: string;
  readonly sourcetype?: string;
}

/** What a search asks of events, beyond its time range: the index prunes by it, `search` verifies it. */
export interface EventQuery {
  readonly predicate: SearchPredicate;
  readonly range: TimeRange;
}

/** The beginning of a search as plain data, from which another thread makes the same rows. */
export interface DerivedSearch {
  /** Its commands, macros expanded. */
  readonly text: string;
  readonly range: TimeRange;
  readonly now: number;
  readonly timeZone: string;
  /** The same text always means the same rows of the same events. */
  readonly key: string;
  /** The only fields of the rows that are read. */
  readonly fields: readonly string[];
}

/** The rows that follow from single events: each from one event, in their order. */
export interface DerivedRows extends DerivedSearch {
  readonly query: EventQuery;
  /** The only fields of the events that are read. */
  readonly reads: readonly string[];
  /** The rows of some events; each still knows its event. */
  derive(batch: Batch): readonly Batch[];
}

/** What the host supplies. The language knows Splunk's objects only through this. */
export interface SearchHost {
  /** Events newest first, in batches; already true to index, time range and raw tokens where it could prune. */
  events(query: EventQuery): Iterable<Batch>;
  /** Rows derived from events, where the host may have kept them from an earlier search; undefined where it does not. */
  derived?(rows: DerivedRows): Iterable<Batch> | undefined;
  macro(name: string, arity: number): MacroDefinition | undefined;
  /** The installed app that brings this command as a program of its own (commands.conf). */
  commandOwner?(name: string): string | undefined;
  /** A lookup definition (transforms stanza) or a table file `x.csv`. */
  lookup(name: string): LookupTable | undefined;
  /** Writes rows into a lookup's table or collection. */
  writeLookup(name: string, rows: readonly LookupMatch[], fields: readonly string[], append: boolean): void;
  savedSearch(name: string): string | undefined;
  /** The settings of a transaction type (transactiontypes.conf). */
  transactionType?(name: string): Readonly<Record<string, string>> | undefined;
  /** A data model that the search may see. Throws SplError where its JSON is none. */
  dataModel(name: string): DataModel | undefined;
  eventtype(name: string): string | undefined;
  /** Field=value pairs that carry a tag. */
  tagged(tag: string): readonly { readonly field: string; readonly value: string }[];
  /** Rows for `| rest <path>`; undefined where the endpoint has no object of that name. */
  rest(
    path: string,
    args: Readonly<Record<string, readonly string[]>>,
  ): readonly Readonly<Record<string, Value>>[] | undefined;
  /** The groups of servers that this one is in (distsearch.conf). */
  serverGroups?(): readonly string[];
  /** Rows for `| metadata type=...`. */
  metadata(
    type: 'hosts' | 'sources' | 'sourcetypes',
    query: EventQuery,
  ): readonly Readonly<Record<string, Value>>[];
  /** Stores events for `collect`. */
  collect(index: string, events: readonly CollectedEvent[]): void;
  /** Writes a text that `collect` does not index into the folder for such files; a name of the host's own without `name`. */
  collectFile?(name: string | undefined, text: string): void;
  readonly limits: SearchLimits;
}

/** Splunk's limits that change what a search returns. Source: limits.conf.spec of Splunk 9.2. */
export interface SearchLimits {
  readonly sortRows: number;
  readonly subsearchRows: number;
  /** Seconds after which a subsearch is finished with what it has read. */
  readonly subsearchSeconds: number;
  readonly joinRows: number;
  readonly appendRows: number;
  readonly listValues: number;
  readonly subsearchDepth: number;
  readonly resultRows: number;
}

/** Something to tell the user beside the rows, as Splunk's job messages do. */
export interface SearchMessage {
  readonly type: 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly text: string;
}

/** One running search. */
export interface SearchContext {
  readonly host: SearchHost;
  /** The time range of the search: the request's, or what the search itself says (earliest=). */
  readonly range: TimeRange;
  /** The request's range where `range` is the search's own: subsearches begin with it again. */
  readonly requestRange?: TimeRange | undefined;
  /** now(): when the search started, seconds since 1970, constant while it runs. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly timeZone: string;
  readonly sid: string;
  /** Depth of subsearches; 0 for the search itself. */
  readonly depth: number;
  message(message: SearchMessage): void;
  /** Throws when the search has been cancelled. Called once a batch. */
  checkpoint(): void;
  /** Told, when every row is read, how many of the commands that wait for that have finished. */
  finished?(commands: number, of: number): void;
}
