import type { ArgumentReader } from '../arguments';
import type { Batch, Row } from '../batch';
import { fromRows } from '../batch';
import type { CommandDefinition } from '../command';
import { jsonRows } from '../json-rows';
import { csvRows } from '../csv-rows';

/** The name that rows made here give as their server. */
const SERVER = 'preview';

const ANNOTATIONS: Row = {
  _raw: null,
  host: null,
  source: null,
  sourcetype: null,
  splunk_server: SERVER,
  splunk_server_group: null,
};

/** Most rows that are made out of nothing; a search of more is one that will not end. */
const MOST_ROWS = 10_000_000;
const BATCH_ROWS = 65_536;

/** So many rows that are the same: batches of equal length are one. */
function sameRows(row: Row, count: number): readonly Batch[] {
  const rows = (length: number): readonly Batch[] =>
    length === 0 ? [] : [fromRows(new Array<Row>(length).fill(row))];
  const whole = count < BATCH_ROWS ? [] : rows(BATCH_ROWS);
  return [
    ...Array.from({ length: Math.floor(count / BATCH_ROWS) }, () => whole).flat(),
    ...rows(count % BATCH_ROWS),
  ];
}

/**
 * makeresults: rows out of nothing, with the time of the search in `_time`, or rows from inline CSV or JSON.
 * Rows from JSON carry their object as _raw and the time; those from CSV have their columns alone. Inline rows
 * need `format` and `data` and take no other option.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Makeresults
 */
export const makeresults: CommandDefinition = {
  name: 'makeresults',
  kind: 'generating',
  parse(args) {
    const { count, annotate, rows } = readOptions(args);
    return {
      start: (context) => ({
        push: () => [],
        finish: () => {
          const time = Math.floor(context.now);
          if (rows) return [fromRows(rows(time))];
          const row = annotate ? { _raw: null, _time: time, ...ANNOTATIONS } : { _time: time };
          return sameRows(row, count);
        },
      }),
    };
  },
};

function readOptions(args: ArgumentReader): {
  readonly count: number;
  readonly annotate: boolean;
  readonly rows: ((time: number) => readonly Row[]) | undefined;
} {
  let count = 1;
  let annotate = false;
  let format: string | undefined;
  let data: string | undefined;
  const given = new Set<string>();
  const names = ['count', 'annotate', 'splunk_server', 'splunk_server_group', 'format', 'data'];
  for (let option = args.option(names); option; option = args.option(names)) {
    const { name, value } = option;
    if (given.has(name)) throw args.error(`The option '${name}' is given twice.`, value.span);
    given.add(name);
    if (name === 'count') {
      count = args.integer(value, 0);
      if (count > MOST_ROWS)
        throw args.error(`The preview makes at most ${MOST_ROWS} rows, not ${value.text}.`, value.span);
    }
    if (name === 'annotate') annotate = args.boolean(value);
    else if (name === 'data') data = value.text;
    else if (name === 'format') {
      format = value.text.toLowerCase();
      if (format !== 'csv' && format !== 'json')
        throw args.error(`Invalid format: '${value.text}'`, value.span);
    }
  }
  if ((data === undefined) !== (format === undefined))
    throw args.error("You must specify both 'format' and 'data' arguments, or neither of them.");
  if (data === undefined) return { count, annotate, rows: undefined };
  const other = [...given].find((name) => name !== 'data' && name !== 'format');
  if (other !== undefined) throw args.error(`Rows from inline data take no option '${other}'.`);
  if (format === 'csv') {
    const made = csvRows(data);
    return { count, annotate, rows: () => made };
  }
  const objects = jsonRows(data);
  if (!objects) {
    throw args.error(
      "Incorrectly-formatted JSON data detected. Make sure your JSON-formatted data starts with '[' and ends with ']' and consists of JSON objects.",
    );
  }
  return {
    count,
    annotate,
    rows: (time) => objects.map((row) => ({ _raw: row.raw, _time: time, ...row.fields })),
  };
}
