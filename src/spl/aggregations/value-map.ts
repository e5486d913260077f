import type { Accumulator, AggregationDefinition } from '../aggregation';
import { column, fieldNames, type Batch, type Column } from '../batch';
import { runtimeError } from '../error';
import { fromTexts, texts, type Value } from '../value';
import type { Aggregate, AggregateArgument } from './aggregate';
import { argumentText } from './argument-text';
import { count } from './count';
import type { RowGroups } from './group-keys';

/**
 * The form that prestats=true gives: per group the number of its rows, and for each aggregated field its values with
 * how often and when they came, from which any function can be computed afterwards. The names are those that Splunk
 * uses in summary indexes; what the columns hold is not documented.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Knowledge/Usesummaryindexing
 */
const ROWS = 'psrsvd_gc';
const VALUES = 'psrsvd_vm_';

/** Most rows that one batch may stand for: far beyond any count of this search head, and no endless loop. */
const MOST_ROWS = 20_000_000;

/** A value of a group: how many rows had it, and the times of the newest and the oldest of them. */
type Entry = readonly [value: Value, rows: number, newest: number | null, oldest: number | null];

const valueMap: AggregationDefinition = {
  name: 'value map',
  create(): Accumulator {
    const found = new Map<
      string,
      { value: Value; rows: number; newest: number | null; oldest: number | null }
    >();
    return {
      add(value, time) {
        const key = JSON.stringify(value);
        const entry = found.get(key);
        if (!entry) found.set(key, { value, rows: 1, newest: time, oldest: time });
        else {
          entry.rows++;
          if (time !== null && (entry.newest === null || time > entry.newest)) entry.newest = time;
          if (time !== null && (entry.oldest === null || time < entry.oldest)) entry.oldest = time;
        }
      },
      result: () =>
        fromTexts(
          [...found.values()].map(({ value, rows, newest, oldest }) =>
            JSON.stringify([value, rows, newest, oldest] satisfies Entry),
          ),
        ),
    };
  },
};

/** The aggregations that give the columns of prestats=true instead of results. */
export function partialAggregates(aggregates: readonly Aggregate[]): readonly Aggregate[] {
  const span = aggregates[0]?.span ?? { start: 0, end: 0 };
  const columns = new Map<string, Aggregate>();
  const add = ({ argument }: Aggregate): void => {
    if (argument.kind === 'composite') argument.composite.parts.forEach(add);
    else if (argument.kind !== 'rows') {
      const name = VALUES + argumentText(argument);
      columns.set(name, { definition: valueMap, argument, name, span });
    }
  };
  aggregates.forEach(add);
  return [{ definition: count, argument: { kind: 'rows' }, name: ROWS, span }, ...columns.values()];
}

/** The number of rows that each row of such a batch stands for; undefined for every other batch. */
export function partialRows(batch: Batch): Column | undefined {
  return batch.source ? undefined : column(batch, ROWS);
}

/** The fields whose values such a batch holds. */
export function partialFields(batch: Batch): readonly string[] {
  return fieldNames(batch)
    .filter((name) => name.startsWith(VALUES))
    .map((name) => name.slice(VALUES.length));
}

/** One of the rows that a row of such a batch stands for. */
interface StoodFor {
  readonly value: Value;
  readonly time: number | null;
  readonly group: number;
}

/** The rows that such a batch stands for, as far as one aggregation reads them, newest first. */
export function expandedRows(
  batch: Batch,
  { rows, groups }: RowGroups,
  argument: AggregateArgument,
): readonly StoodFor[] {
  const packed = column(batch, VALUES + argumentText(argument));
  const found: StoodFor[] = [];
  for (let i = 0; packed && i < groups.length; i++) {
    const group = groups[i] as number;
    if (group < 0) continue;
    for (const text of texts(packed[rows ? (rows[i] as number) : i] ?? null)) {
      const [value, count, newest, oldest] = readEntry(text);
      if (found.length + count > MOST_ROWS) {
        throw runtimeError(
          `Rows of prestats=true that stand for more than ${MOST_ROWS} rows are not computed.`,
        );
      }
      for (let n = 0; n < count; n++) found.push({ value, time: n === 0 ? newest : oldest, group });
    }
  }
  return found.sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
}

/** An entry's text; any other text, which somebody else put into such a field, is a value of one row. */
function readEntry(text: string): Entry {
  const time = (part: unknown): number | null => (typeof part === 'number' ? part : null);
  try {
    const entry: unknown = JSON.parse(text);
    if (Array.isArray(entry) && entry.length === 4 && Number.isSafeInteger(entry[1]) && entry[1] > 0) {
      const [value, rows, newest, oldest] = entry as readonly unknown[];
      return [readValue(value), rows as number, time(newest), time(oldest)];
    }
  } catch {
    return [text, 1, null, null];
  }
  return [text, 1, null, null];
}

function readValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Array.isArray(value) ? fromTexts(value.map(String)) : null;
}
