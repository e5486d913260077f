import type { ArgumentReader } from '../arguments';
import { assignColumns, column, fieldNames, type Batch } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import type { CollectedEvent, SearchContext } from '../context';
import { strftime } from '../time/strftime';
import { asNumber, asText, numberText } from '../value';

interface CollectOptions {
  index: string;
  source: string | undefined;
  host: string | undefined;
  sourcetype: string | undefined;
  marker: string;
  addTime: boolean;
  addInfo: boolean;
  timeFormat: string;
  test: boolean;
}

/** The last second that a JavaScript date can have. */
const LAST_SECOND = 8.64e12;

const TEXTS = ['index', 'source', 'host', 'sourcetype', 'marker', 'timeformat'];
const FLAGS = ['addtime', 'addinfo', 'testmode', 'spool', 'run_in_preview', 'uselb'];

/**
 * collect: stores the rows as events of an index (summary) and passes them on. A row with _raw is stored as that;
 * any other as `time, search facts, field="value", ...`; addtime=false and addinfo=false leave the first two out.
 * Its time is its _time, or the start of the search's range, or now; a number that no calendar holds is no time.
 * testmode=true stores nothing and gives the rows the text that would be stored. `file` names a file that is not
 * kept here; previews of results are never stored (run_in_preview), and there is one indexer (uselb).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Collect
 */
export const collect: CommandDefinition = {
  name: 'collect',
  kind: 'ordering',
  writes: true,
  parse(args) {
    const options = readOptions(args);
    return {
      start: (context) => ({
        ...allAtOnce((batches) => {
          const events = batches.map((batch) => storedEvents(batch, options, context));
          if (options.test) return batches.map((batch, number) => withTexts(batch, events[number] ?? []));
          context.host.collect(options.index, events.flat());
          return batches;
        }),
        snapshot: () => [],
      }),
    };
  },
};

function readOptions(args: ArgumentReader): CollectOptions {
  const texts = new Map<string, string>();
  const flags = new Map<string, boolean>();
  while (!args.atEnd()) {
    const option = args.option([...TEXTS, ...FLAGS, 'file', 'output_format']);
    if (!option) {
      args.end();
      continue;
    }
    const { name, value } = option;
    if (FLAGS.includes(name)) flags.set(name, args.boolean(value));
    else texts.set(name, value.text);
    if (name === 'output_format' && value.text !== 'raw') {
      if (value.text !== 'hec')
        throw args.error(`Invalid value '${value.text}' for option 'output_format'.`, value.span);
      throw args.unsupported(
        'output_format=hec is not built: it stores fields apart from the text.',
        value.span,
      );
    }
    const refused = ['spool', 'run_in_preview'].find((flag) => flags.get(flag) === (flag !== 'spool'));
    if (refused !== undefined) throw args.unsupported(`${refused}=${value.text} is not built.`, value.span);
  }
  return {
    index: texts.get('index') ?? 'summary',
    source: texts.get('source'),
    host: texts.get('host'),
    sourcetype: texts.get('sourcetype'),
    marker: texts.get('marker') ?? '',
    addTime: flags.get('addtime') ?? true,
    addInfo: flags.get('addinfo') ?? true,
    timeFormat: texts.get('timeformat') ?? '%m/%d/%Y %H:%M:%S %z',
    test: flags.get('testmode') ?? false,
  };
}

/** The rows with the texts that would be stored. */
function withTexts(batch: Batch, events: readonly CollectedEvent[]): Batch {
  return assignColumns(batch, [['_raw', events.map(({ raw }) => raw)]]);
}

function storedEvents(batch: Batch, options: CollectOptions, context: SearchContext): CollectedEvent[] {
  const names = fieldNames(batch).filter((name) => !name.startsWith('_'));
  const columns = names.map((name) => [name, column(batch, name)] as const);
  const times = column(batch, '_time');
  const raws = column(batch, '_raw');
  const { earliest } = context.range;
  const facts = factsOf(options, context);
  const origin = {
    source: options.source ?? context.sid,
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.sourcetype === undefined ? {} : { sourcetype: options.sourcetype }),
  };
  return Array.from({ length: batch.length }, (_, row) => {
    const time = [asNumber(times?.[row] ?? null), earliest].find(isTime) ?? context.now;
    const raw = asText(raws?.[row] ?? null);
    if (raw !== null)
      return { time, raw: options.marker === '' ? raw : `${raw}, ${options.marker}`, ...origin };
    const pairs = columns.flatMap(([name, values]) => {
      const text = asText(values?.[row] ?? null);
      return text === null ? [] : [`${name}=${quoted(text)}`];
    });
    const start = options.addTime ? [strftime(time, options.timeFormat, context.timeZone) ?? ''] : [];
    return { time, raw: [...start, ...facts, ...pairs].join(', '), ...origin };
  });
}

/** What is said of the search in each event, and the marker. */
function factsOf({ addInfo, marker }: CollectOptions, { now, range }: SearchContext): string[] {
  const { earliest, latest } = range;
  const info = [
    `search_now=${numberText(Math.trunc(now))}.000`,
    ...(Number.isFinite(earliest) ? [`info_min_time=${earliest.toFixed(3)}`] : []),
    ...(Number.isFinite(latest) ? [`info_max_time=${latest.toFixed(3)}`] : []),
    `info_search_time=${now.toFixed(3)}`,
  ];
  return [...(addInfo ? info : []), ...(marker === '' ? [] : [marker])];
}

/** Whether a calendar holds this moment, in seconds since 1970. */
function isTime(seconds: number | null): seconds is number {
  return seconds !== null && Math.abs(seconds) <= LAST_SECOND;
}

function quoted(text: string): string {
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
