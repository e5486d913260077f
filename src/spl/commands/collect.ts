import { column, fieldNames, type Batch } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import type { SearchContext } from '../context';
import { strftime } from '../time/strftime';
import { asNumber, asText, numberText } from '../value';

interface CollectOptions {
  index: string;
  source: string | undefined;
  marker: string;
  addTime: boolean;
  test: boolean;
}

/** The last second that a JavaScript date can have. */
const LAST_SECOND = 8.64e12;

/**
 * collect: stores the rows as events of an index (summary) and passes them on. A row with _raw is stored as that;
 * any other as `time, search facts, field="value", ...`. Its time is its _time, or the start of the search's range,
 * or now; a number that no calendar holds is no time. testmode=true stores nothing.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Collect
 */
export const collect: CommandDefinition = {
  name: 'collect',
  kind: 'ordering',
  writes: true,
  parse(args) {
    const options: CollectOptions = {
      index: 'summary',
      source: undefined,
      marker: '',
      addTime: true,
      test: false,
    };
    const ignored = [
      'file',
      'spool',
      'run_in_preview',
      'timeformat',
      'sourcetype',
      'host',
      'uselb',
      'addinfo',
    ];
    while (!args.atEnd()) {
      const option = args.option([
        'index',
        'addtime',
        'testmode',
        'marker',
        'source',
        'output_format',
        ...ignored,
      ]);
      if (!option) {
        args.end();
        continue;
      }
      const { name, value } = option;
      if (name === 'index') options.index = value.text;
      else if (name === 'source') options.source = value.text;
      else if (name === 'marker') options.marker = value.text;
      else if (name === 'addtime') options.addTime = args.boolean(value);
      else if (name === 'testmode') options.test = args.boolean(value);
      else if (name !== 'output_format' || value.text.toLowerCase() !== 'raw') {
        throw args.unsupported(`The option ${name}=${value.text} is not built.`, value.span);
      }
    }
    return {
      start: (context) => ({
        ...allAtOnce((batches) => {
          if (!options.test) {
            context.host.collect(
              options.index,
              batches.flatMap((batch) => storedEvents(batch, options, context)),
            );
          }
          return batches;
        }),
        snapshot: () => [],
      }),
    };
  },
};

function storedEvents(
  batch: Batch,
  options: CollectOptions,
  context: SearchContext,
): { readonly time: number; readonly raw: string; readonly source: string }[] {
  const names = fieldNames(batch).filter((name) => !name.startsWith('_'));
  const columns = names.map((name) => [name, column(batch, name)] as const);
  const times = column(batch, '_time');
  const raws = column(batch, '_raw');
  const { earliest, latest } = context.range;
  const source = options.source ?? context.sid;
  const facts = [
    `search_now=${numberText(Math.trunc(context.now))}.000`,
    ...(Number.isFinite(earliest) ? [`info_min_time=${earliest.toFixed(3)}`] : []),
    ...(Number.isFinite(latest) ? [`info_max_time=${latest.toFixed(3)}`] : []),
    `info_search_time=${context.now.toFixed(3)}`,
    ...(options.marker === '' ? [] : [options.marker]),
  ];
  return Array.from({ length: batch.length }, (_, row) => {
    const time = [asNumber(times?.[row] ?? null), earliest].find(isTime) ?? context.now;
    const raw = asText(raws?.[row] ?? null);
    if (raw !== null) return { time, raw: options.marker === '' ? raw : `${raw}, ${options.marker}`, source };
    const pairs = columns.flatMap(([name, values]) => {
      const text = asText(values?.[row] ?? null);
      return text === null ? [] : [`${name}=${quoted(text)}`];
    });
    const start = options.addTime ? [strftime(time, '%m/%d/%Y %H:%M:%S %z', context.timeZone) ?? ''] : [];
    return { time, raw: [...start, ...facts, ...pairs].join(', '), source };
  });
}

/** Whether a calendar holds this moment, in seconds since 1970. */
function isTime(seconds: number | null): seconds is number {
  return seconds !== null && Math.abs(seconds) <= LAST_SECOND;
}

function quoted(text: string): string {
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
