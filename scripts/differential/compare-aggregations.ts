import { DuckDBInstance, type DuckDBConnection, type Json } from '@duckdb/node-api';
import { fromRows, toRows } from '../../src/spl/batch';
import { emptyHost } from '../../src/spl/empty-host';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { runSearch } from '../../src/spl/run';
import { texts, type Value } from '../../src/spl/value';
import { aggregationCases, type AggregationCase } from './aggregation-cases';
import type { Comparison } from './comparison';
import { generatedRows, ROWS_RANGE, ROWS_ZONE, type GeneratedRow } from './generated-rows';

type Cells = ReadonlyMap<string, unknown>;

/** Aggregations here and in DuckDB over the same generated rows. */
export async function compareAggregations(rows: number, seeds: readonly number[]): Promise<Comparison> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET TimeZone = '${ROWS_ZONE}'`);
  const differences: string[] = [];
  let compared = 0;
  for (const seed of seeds) {
    const table = generatedRows(rows, seed);
    await load(connection, table);
    for (const one of aggregationCases) {
      const ours = byKey(one, search(one.spl, table));
      const theirs = byKey(one, (await connection.runAndReadAll(one.sql)).getRowObjectsJson());
      for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
        const [left, right] = [ours.get(key), theirs.get(key)];
        const names = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
        for (const name of names) {
          compared++;
          if (left && right && same(left.get(name), right.get(name))) continue;
          differences.push(
            `seed ${seed}: ${one.spl.slice(0, 60)}: ${name} of ${key || 'all'}: here ${JSON.stringify(left?.get(name))}, DuckDB ${JSON.stringify(right?.get(name))}`,
          );
        }
      }
    }
  }
  connection.closeSync();
  return { title: 'aggregations, cells, with DuckDB', compared, differences, explained: {} };
}

async function load(connection: DuckDBConnection, rows: readonly GeneratedRow[]): Promise<void> {
  await connection.run(
    'CREATE OR REPLACE TABLE t (_time DOUBLE, arrival INTEGER, k1 VARCHAR, k2 VARCHAR, v BIGINT, w DOUBLE, s VARCHAR)',
  );
  const text = (value: string | number | null): string =>
    value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`;
  for (let start = 0; start < rows.length; start += 1000) {
    const tuples = rows
      .slice(start, start + 1000)
      .map(
        ({ _time, arrival, k1, k2, v, w, s }) => `(${[_time, arrival, k1, k2, v, w, s].map(text).join(',')})`,
      );
    await connection.run(`INSERT INTO t VALUES ${tuples.join(',')}`);
  }
}

function search(spl: string, rows: readonly GeneratedRow[]): readonly Readonly<Record<string, Value>>[] {
  const host = {
    ...emptyHost,
    *events() {
      for (let start = 0; start < rows.length; start += 512) {
        const batch = rows.slice(start, start + 512).map(asEvent);
        yield fromRows(batch);
      }
    },
  };
  const context = {
    host,
    range: ROWS_RANGE,
    now: ROWS_RANGE.latest,
    timeZone: ROWS_ZONE,
    sid: 'differential',
    depth: 0,
    message: () => undefined,
    checkpoint: () => undefined,
  };
  const { pipeline } = parseSearch(`* | ${spl}`, host);
  return runSearch(pipeline, context).batches.flatMap(toRows);
}

/** A row as an index gives it: texts, missing values left out, the time a number. */
function asEvent(row: GeneratedRow): Readonly<Record<string, Value>> {
  const found = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(
    found.map(([name, value]) => [name, name === '_time' ? (value as number) : String(value)]),
  );
}

function byKey(
  { keys }: AggregationCase,
  rows: readonly Readonly<Record<string, Value | Json>>[],
): ReadonlyMap<string, Cells> {
  return new Map(
    rows.map((row) => {
      const key = keys.map((name) => String(plain(row[name]))).join(' ');
      const cells = Object.entries(row).filter(
        ([name, value]) => !keys.includes(name) && name !== '_span' && plain(value) !== null,
      );
      return [key, new Map(cells.map(([name, value]) => [name, plain(value)]))];
    }),
  );
}

/** A value of either side as a number, a text or a list of texts; null where there is none. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.length === 1 ? plain(value[0]) : value.map(String);
  const [text = ''] = texts(value as Value);
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : text;
}

/** Equal, numbers to twelve digits: sums of floating-point numbers depend on their order. */
function same(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') {
    return Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left), Math.abs(right)) * 1e3;
  }
  return JSON.stringify(left) === JSON.stringify(right);
}
