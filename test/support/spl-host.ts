import type { Batch, Row } from '../../src/spl/batch';
import { fromRows, toRows } from '../../src/spl/batch';
import type { MacroDefinition, SearchContext, SearchHost, SearchMessage } from '../../src/spl/context';
import { DEFAULT_LIMITS, emptyHost } from '../../src/spl/empty-host';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { runSearch } from '../../src/spl/run';
import { texts } from '../../src/spl/value';

/** What a test may give besides the search. */
export interface SearchSetting {
  /** Events, newest first; `_time` in seconds. The search reads them in batches of `batchSize`. */
  readonly events?: readonly Row[];
  readonly batchSize?: number;
  /** Macros by name, or `name(arity)`, with their definitions. */
  readonly macros?: Readonly<Record<string, string | Partial<MacroDefinition>>>;
  readonly host?: Partial<SearchHost>;
  readonly context?: Partial<SearchContext>;
}

/** The results of a search: rows as plain data (numbers as their texts), column names, messages. */
export interface SearchOutcome {
  readonly rows: readonly Readonly<Record<string, string | readonly string[]>>[];
  readonly columns: readonly string[];
  readonly messages: readonly SearchMessage[];
  readonly batches: readonly Batch[];
}

/** now() in tests: 2024-03-01T12:00:00Z. */
export const NOW = 1709294400;

/** A host over plain rows: it prunes by time only and leaves the rest to the search. */
export function hostOver({
  events = [],
  batchSize = 1000,
  macros = {},
  host = {},
}: SearchSetting): SearchHost {
  return {
    ...emptyHost,
    *events({ range }) {
      const rows = events.filter((event) => {
        const time = Number(event['_time'] ?? NaN);
        return Number.isNaN(time) || (time >= range.earliest && time < range.latest);
      });
      for (let start = 0; start < rows.length; start += batchSize)
        yield fromRows(rows.slice(start, start + batchSize));
    },
    macro: (name, arity) => macroOf(macros, name, arity),
    limits: DEFAULT_LIMITS,
    ...host,
  };
}

function macroOf(
  macros: NonNullable<SearchSetting['macros']>,
  name: string,
  arity: number,
): MacroDefinition | undefined {
  const found = macros[arity === 0 ? name : `${name}(${arity})`];
  if (found === undefined) return undefined;
  const settings = typeof found === 'string' ? { definition: found } : found;
  return { name, args: [], definition: '', isEval: false, app: 'test', ...settings };
}

/** The context of a search over such a host. */
export function contextOver(setting: SearchSetting, messages: SearchMessage[] = []): SearchContext {
  return {
    host: hostOver(setting),
    range: { earliest: -Infinity, latest: Infinity },
    now: NOW,
    timeZone: 'UTC',
    sid: 'test',
    depth: 0,
    message: (message) => messages.push(message),
    checkpoint: () => undefined,
    ...setting.context,
  };
}

/** Runs a search and gives its rows as Splunk's REST would: all values texts, missing ones left out. */
export function runSpl(text: string, setting: SearchSetting = {}): SearchOutcome {
  const messages: SearchMessage[] = [];
  const context = contextOver(setting, messages);
  const { pipeline } = parseSearch(text, context.host);
  const { batches } = runSearch(pipeline, context);
  const rows = batches.flatMap(toRows).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const list = texts(value);
        return [name, list.length === 1 ? (list[0] as string) : list];
      }),
    ),
  );
  const columns = [
    ...new Set(
      batches.flatMap((batch) => [...batch.columns.keys()].filter((name) => batch.columns.get(name))),
    ),
  ];
  return { rows, columns, messages, batches };
}

/** Runs a search over rows that stand for events; the rows it gives. */
export function rowsOf(
  text: string,
  events: readonly Row[] = [],
  setting: SearchSetting = {},
): SearchOutcome['rows'] {
  return runSpl(text, { events, ...setting }).rows;
}
