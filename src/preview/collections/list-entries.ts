import { wildcardTest } from '../../spl/wildcard-text';
import { entryFilter } from './entry-filter';
import type { RestCollection } from './rest-collection';
import type { RestEntry } from './rest-feed';

/** The common arguments of Splunk's collections; `count` 0 is no limit. */
export interface ListArguments {
  readonly search: string;
  readonly sortKey: string;
  readonly descending: boolean;
  readonly offset: number;
  readonly count: number;
  /** The fields of the content that are wanted, `*` at their end allowed; all where there are none. */
  readonly fields: readonly string[];
}

/** A part of a list, and how many entries the whole has. */
export interface ListedEntries {
  readonly page: readonly RestEntry[];
  readonly total: number;
}

/** Entries filtered, sorted and paged. Source: Splunk REST API User Manual, "Pagination and filtering parameters". */
export function listEntries(entries: readonly RestEntry[], asked: ListArguments): ListedEntries {
  const { search, sortKey, descending, offset, count, fields } = asked;
  const sign = descending ? -1 : 1;
  const sortable = (entry: RestEntry): string =>
    String((sortKey === 'name' ? entry.name : entry.content[sortKey]) ?? '').toLowerCase();
  const sorted = entries
    .filter(entryFilter(search))
    .map((entry) => ({ entry, key: sortable(entry) }))
    .sort((a, b) => sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const page = sorted.slice(offset, count > 0 ? offset + count : undefined);
  const tests = fields.map((field) => wildcardTest(field));
  return { page: page.map(({ entry }) => withFields(entry, tests)), total: sorted.length };
}

function withFields(entry: RestEntry, tests: readonly ((name: string) => boolean)[]): RestEntry {
  if (tests.length === 0) return entry;
  const kept = Object.entries(entry.content).filter(([key]) => tests.some((wanted) => wanted(key)));
  return { ...entry, content: Object.fromEntries(kept) };
}

/** The entries that arguments of the collection's own choose, such as `datatype` of indexes. */
export function narrowed(
  { narrow = {} }: RestCollection,
  entries: readonly RestEntry[],
  value: (argument: string) => string | undefined,
): readonly RestEntry[] {
  return Object.entries(narrow).reduce((left, [argument, fits]) => {
    const given = value(argument);
    return given === undefined ? left : left.filter((entry) => fits(entry, given));
  }, entries);
}
