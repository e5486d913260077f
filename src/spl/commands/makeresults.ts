import type { ArgumentReader } from '../arguments';
import type { Batch, Row } from '../batch';
import { fromRows } from '../batch';
import type { CommandDefinition } from '../command';
import { syntaxError, type Span, type SplError } from '../error';
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

/**
 * An error about inline data, under the name of Splunk's processor for it:
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_eval_functions.py
 */
const inlineError = (words: string, span: Span | undefined): SplError =>
  syntaxError(`Error in 'MakeResultsProcessor': ${words}`, span);

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
    if (given.has(name)) {
      throw syntaxError(
        `Error in 'SearchProcessor': Option '${name}' should not be specified more than once.`,
        value.span,
      );
    }
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
        throw inlineError(
          `An invalid 'format' was specified: ${value.text}. Valid 'format' options are 'csv' and 'json'.`,
          value.span,
        );
    }
  }
  if ((data === undefined) !== (format === undefined))
    throw inlineError(
      "You must specify both 'format' and 'data' arguments for 'makeresults' to read inline data. If you are providing inline data, specify both 'format' and 'data'. If you are not providing inline data, do not specify either argument.",
      args.peek()?.span,
    );
  if (data === undefined) return { count, annotate, rows: undefined };
  const other = [...given].find((name) => name !== 'data' && name !== 'format');
  if (other !== undefined) {
    throw inlineError(
      "When 'makeresults' generates events from inline data, it does not allow arguments other than 'format' and 'data'. If you are providing inline data for 'makeresults', specify only the 'format' and 'data' arguments.",
      args.peek()?.span,
    );
  }
  if (format === 'csv') {
    const made = csvRows(data);
    return { count, annotate, rows: () => made };
  }
  const objects = jsonRows(data);
  if (!objects) {
    throw syntaxError(
      "Incorrectly-formatted JSON data detected. Make sure your JSON-formatted data starts with '[' and ends with ']' and consists of JSON objects.",
    );
  }
  return {
    count,
    annotate,
    rows: (time) => objects.map((row) => ({ _raw: row.raw, _time: time, ...row.fields })),
  };
}
