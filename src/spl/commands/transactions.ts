import {
  column,
  concatBatches,
  detach,
  fieldNames,
  selectRows,
  tableBatch,
  type Batch,
  type Column,
} from '../batch';
import type { SearchContext } from '../context';
import { withDelimiter } from '../delimiters';
import { runtimeError } from '../error';
import { compareText } from '../ordering';
import { asNumber, asText, fromTexts, isMulti, texts, type Value } from '../value';
import type { RowFilter } from './row-filter';

/** Options of transaction, named as in its documentation; spans in seconds, negative for none. */
export interface TransactionOptions {
  readonly fields: readonly string[];
  readonly maxspan: number;
  readonly maxpause: number;
  readonly maxevents: number;
  readonly startswith: RowFilter | undefined;
  readonly endswith: RowFilter | undefined;
  readonly connected: boolean;
  readonly unifyends: boolean;
  readonly keeporphans: boolean;
  readonly keepevicted: boolean;
  readonly mvraw: boolean;
  /** The fields whose values stay a list of each event's, in order of time. */
  readonly lists: 'all' | readonly string[];
  readonly nullstr: string;
  readonly delimiter: string | undefined;
}

/** A group of rows in the order they came, which should be newest first. */
interface Transaction {
  readonly rows: number[];
  readonly values: Map<string, string>;
  /** Times of the first and the last row to come. */
  readonly first: number;
  last: number;
  /** How many of the fields its rows have, all together. */
  matches: number;
}

/** The transactions to show, and how many unfinished ones are not shown. */
export interface FoundTransactions {
  readonly batches: readonly Batch[];
  readonly discarded: number;
}

interface Closed {
  readonly transaction: Transaction;
  readonly closed: boolean;
}

/**
 * Groups rows that come newest first. Rows that come oldest first are not refused but never too far apart,
 * as in the documented example 7. A group is closed when a row starts it (startswith) or a limit cuts it
 * off; with startswith, only groups whose start was found count as closed, and the others are kept only with
 * keepevicted=true. Without startswith every group is kept.
 */
export function transactions(
  batches: readonly Batch[],
  options: TransactionOptions,
  context: SearchContext,
): FoundTransactions {
  const all = detach(concatBatches(batches));
  if (all.length === 0) return { batches: [], discarded: 0 };
  const { done, orphans } = group(all, options, context);
  const kept = done.filter(({ closed }) => closed || !options.startswith || options.keepevicted);
  kept.sort((a, b) => b.transaction.last - a.transaction.last);
  const results = kept.length > 0 ? [render(all, kept, options)] : [];
  const discarded = done.length - kept.length;
  if (!options.keeporphans || orphans.length === 0) return { batches: results, discarded };
  const passed = selectRows(all, orphans);
  const marked = new Map(passed.columns).set('_txn_orphan', new Array<Value>(orphans.length).fill(1));
  return { batches: [...results, tableBatch(orphans.length, marked)], discarded };
}

function group(
  all: Batch,
  options: TransactionOptions,
  context: SearchContext,
): { readonly done: Closed[]; readonly orphans: number[] } {
  const columns = options.fields.map((field) => column(all, field));
  const times = column(all, '_time');
  const starts = options.startswith?.(all, context);
  const ends = options.endswith?.(all, context);
  const done: Closed[] = [];
  const orphans: number[] = [];
  const open = openTransactions(options);
  const limited = options.startswith === undefined;
  const expired = ({ first, last }: Transaction, time: number): boolean =>
    (options.maxspan >= 0 && first - time > options.maxspan) ||
    (options.maxpause >= 0 && last - time > options.maxpause);
  const close = (transaction: Transaction, closed: boolean): void => {
    done.push({ transaction, closed });
    open.remove(transaction);
  };
  let before = -Infinity;
  for (let row = 0; row < all.length; row++) {
    const time = asNumber(times?.[row] ?? null);
    if (time === null) throw runtimeError("Error in 'transaction' command: A row has no _time.");
    before = time;
    const values = new Map<string, string>();
    options.fields.forEach((field, index) => {
      const text = asText(columns[index]?.[row] ?? null);
      if (text !== null) values.set(field, text);
    });
    const isStart = starts?.(row) ?? false;
    const isEnd = ends?.(row) ?? false;
    const loose = !options.unifyends && (isStart || isEnd);
    if (options.fields.length > 0 && values.size === 0 && !loose) {
      orphans.push(row);
      continue;
    }
    let home: Transaction | undefined;
    for (const each of open.candidates(values, loose)) {
      if (expired(each, time)) close(each, limited);
      else if (!home && fits(each, values)) home = each;
    }
    if (isEnd && home) {
      close(home, false);
      home = undefined;
    }
    if (!home) {
      if (ends && starts && !isEnd) {
        orphans.push(row);
        continue;
      }
      home = { rows: [], values: new Map(), first: time, last: time, matches: 0 };
    }
    home.rows.push(row);
    home.last = time;
    home.matches += values.size;
    open.put(home, values);
    if (isStart) close(home, true);
    else if (options.maxevents >= 0 && home.rows.length >= options.maxevents) close(home, limited);
  }
  for (const transaction of open.all()) {
    done.push({ transaction, closed: limited && expired(transaction, before) });
  }
  return { done, orphans };
}

/** Whether no field differs. */
function fits(transaction: Transaction, values: ReadonlyMap<string, string>): boolean {
  for (const [field, text] of values) {
    const known = transaction.values.get(field);
    if (known !== undefined && known !== text) return false;
  }
  return true;
}

interface OpenTransactions {
  /** Those that a row with these values may belong to, the last opened first. */
  candidates(values: ReadonlyMap<string, string>, loose: boolean): readonly Transaction[];
  /** Adds a transaction, or further values of it. */
  put(transaction: Transaction, values: ReadonlyMap<string, string>): void;
  remove(transaction: Transaction): void;
  all(): Iterable<Transaction>;
}

/** Open transactions, found by the values they have; every one is a candidate where none need be shared. */
function openTransactions({ fields, connected }: TransactionOptions): OpenTransactions {
  const open = new Set<Transaction>();
  const byValue = new Map<string, Set<Transaction>>();
  const key = (field: string, text: string): string => `${field}\0${text}`;
  return {
    candidates(values, loose) {
      if (fields.length === 0 || !connected || loose) return [...open].reverse();
      const found = new Set<Transaction>();
      for (const [field, text] of values) {
        for (const each of byValue.get(key(field, text)) ?? []) found.add(each);
      }
      return found.size > 1 ? [...open].filter((each) => found.has(each)).reverse() : [...found];
    },
    put(transaction, values) {
      open.add(transaction);
      for (const [field, text] of values) {
        transaction.values.set(field, text);
        const at = key(field, text);
        const known = byValue.get(at);
        if (known) known.add(transaction);
        else byValue.set(at, new Set([transaction]));
      }
    },
    remove(transaction) {
      open.delete(transaction);
      for (const [field, text] of transaction.values) byValue.get(key(field, text))?.delete(transaction);
    },
    all: () => open,
  };
}

function render(all: Batch, kept: readonly Closed[], options: TransactionOptions): Batch {
  const columns = new Map<string, Column>();
  const oldestFirst = kept.map(({ transaction: { rows, first, last } }) =>
    first < last ? rows : [...rows].reverse(),
  );
  for (const name of fieldNames(all)) {
    const values = column(all, name) ?? [];
    columns.set(
      name,
      oldestFirst.map((rows) => unite(name, rows, values, options)),
    );
  }
  const raw = column(all, '_raw');
  const add = (name: string, read: (closed: Closed) => number): void =>
    void columns.set(name, kept.map(read));
  add('closed_txn', ({ closed }) => (closed ? 1 : 0));
  add('duration', ({ transaction: { first, last } }) => Math.abs(first - last));
  add('eventcount', ({ transaction }) => transaction.rows.length);
  add('field_match_sum', ({ transaction }) => transaction.matches);
  add('linecount', ({ transaction }) =>
    transaction.rows.reduce((sum, row) => sum + lines(raw?.[row] ?? null), 0),
  );
  return tableBatch(kept.length, columns);
}

/** The lines of a row's text; a row without text counts as one. */
const lines = (raw: Value): number => (asText(raw) ?? '').split('\n').length;

/** The values of one field over a transaction's rows, oldest first. */
function unite(name: string, rows: readonly number[], values: Column, options: TransactionOptions): Value {
  const first = values[rows[0] as number] ?? null;
  if (name === '_time' || (rows.length === 1 && !isMulti(first))) return first;
  const listed = options.lists === 'all' || options.lists.includes(name);
  const found = rows.flatMap((row) => {
    const each = texts(values[row] ?? null);
    return each.length === 0 && listed && name !== '_raw' ? [options.nullstr] : each;
  });
  if (name === '_raw') return options.mvraw ? delimited(fromTexts(found), options) : found.join('\n') || null;
  if (listed)
    return rows.every((row) => (values[row] ?? null) === null) ? null : delimited(fromTexts(found), options);
  return delimited(fromTexts([...new Set(found)].sort(compareText)), options);
}

const delimited = (value: Value, { delimiter }: TransactionOptions): Value =>
  isMulti(value) && delimiter !== undefined ? withDelimiter(value, delimiter) : value;
