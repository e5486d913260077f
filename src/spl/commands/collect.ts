import type { ArgumentReader } from '../arguments';
import { assignColumns, column, fieldNames, type Batch } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import type { CollectedEvent, SearchContext } from '../context';
import { unsupported } from '../error';
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
  /** Whether the events are indexed; else they go into a file and stay there. */
  spool: boolean;
  file: string | undefined;
  /** What stands between the events of a file. */
  separator: string;
  runInPreview: boolean;
}

/** The last second that a JavaScript date can have. */
const LAST_SECOND = 8.64e12;

const TEXTS = ['index', 'source', 'host', 'sourcetype', 'marker', 'timeformat', 'file'];
const FLAGS = ['addtime', 'addinfo', 'testmode', 'spool', 'run_in_preview', 'uselb'];

/** What stands between events of a stash file: LINE_BREAKER of the sourcetype stash_new in Splunk's props.conf. */
const STASH_BREAK = '\n==##~~##~~  1E8N3D4E6V5E7N2T9 ~~##~~##==\n';

/**
 * collect: stores the rows as events of an index (summary) and passes them on. A row with _raw is stored as that;
 * any other as `time, search facts, field="value", ...`; addtime=false and addinfo=false leave the first two out.
 * Its time is its _time, or the start of the search's range, or now; a number that no calendar holds is no time.
 * testmode=true stores nothing and gives the rows the text that would be stored. spool=false writes the texts into a
 * file, which is not indexed, with a breaker between them, or a line end with uselb=false. A `file` whose name does not
 * end in .stash goes into the index main. Rows of previews are stored with run_in_preview=true alone.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Collect
 */
export const collect: CommandDefinition = {
  name: 'collect',
  kind: 'ordering',
  writes: true,
  parse(args) {
    const options = readOptions(args);
    return {
      ...(options.runInPreview ? { runsInPreview: true } : {}),
      start: (context) => {
        const stage = allAtOnce((batches) => {
          const events = batches.map((batch) => storedEvents(batch, options, context));
          if (options.test) return batches.map((batch, number) => withTexts(batch, events[number] ?? []));
          store(events.flat(), options, context);
          return batches;
        });
        return options.runInPreview ? stage : { ...stage, snapshot: () => [] };
      },
    };
  },
};

function store(events: readonly CollectedEvent[], options: CollectOptions, { host }: SearchContext): void {
  const { index, spool, file, separator } = options;
  if (spool) {
    host.collect(file === undefined || file.endsWith('.stash') ? index : 'main', events);
    return;
  }
  if (!host.collectFile)
    throw unsupported("Error in 'collect' command: spool=f has no folder to write to here.");
  host.collectFile(file, events.map(({ raw }) => `${raw}${separator}`).join(''));
}

function readOptions(args: ArgumentReader): CollectOptions {
  const texts = new Map<string, string>();
  const flags = new Map<string, boolean>();
  while (!args.atEnd()) {
    const option = args.option([...TEXTS, ...FLAGS, 'output_format']);
    if (!option) {
      args.end();
      continue;
    }
    const { name, value } = option;
    if (FLAGS.includes(name)) flags.set(name, args.boolean(value));
    else texts.set(name, value.text);
    if (
      name === 'file' &&
      !/^(?:[\w-]|\$timestamp\$|\$random\$)(?:[\w.-]|\$timestamp\$|\$random\$)*$/.test(value.text)
    ) {
      throw args.error(
        `Invalid value '${value.text}' for option 'file': a name without folders.`,
        value.span,
      );
    }
    if (name === 'output_format' && value.text !== 'raw') {
      if (value.text !== 'hec')
        throw args.error(`Invalid value '${value.text}' for option 'output_format'.`, value.span);
      throw args.unsupported(
        'output_format=hec is not built: it indexes every field apart from the text, which no event here has.',
        value.span,
      );
    }
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
    spool: flags.get('spool') ?? true,
    file: texts.get('file'),
    separator: flags.get('uselb') === false ? '\n' : STASH_BREAK,
    runInPreview: flags.get('run_in_preview') ?? false,
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
