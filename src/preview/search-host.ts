import { eventBatch, type Batch, type FieldSource } from '../spl/batch';
import type { EventQuery, SearchHost, TimeRange } from '../spl/context';
import { parseSearch } from '../spl/parse-pipeline';
import type { Value } from '../spl/value';
import { writeCollectFile } from './collect-files';
import type { ConfContext } from './conf-layers';
import type { Searcher } from './derive/derive-messages';
import { derivedBatches } from './derive/derived-batches';
import type { DeriverPool } from './derive/deriver-pool';
import type { EventIndex, EventOrigin } from './event-index/event-index';
import { eventsWithin, inBatches } from './event-index/events-within';
import { eventReader } from './event-index/find-event';
import { newestFirst } from './event-index/newest-first';
import { prunedEvents } from './event-index/prune-events';
import type { EventFields } from './extract-fields/event-fields';
import type { KeptRows, RowKeeper } from './kept-rows';
import type { KnowledgeObjects } from './knowledge-objects';
import { searchLimits } from './limits';
import { serverGroups } from './server-groups';
import { createLookups } from './lookups/open-lookup';
import type { KvStore } from './lookups/kv-store';
import type { SearchParser } from './parsed-searches';
import { termsInEvents } from './terms-in-events';
import type { CountingHost, HostOptions, NewEvent, PreviewData } from './preview';

/** What a search host is made of. */
export interface HostParts {
  readonly context: ConfContext;
  readonly index: EventIndex;
  readonly fields: EventFields;
  readonly objects: KnowledgeObjects;
  readonly keeper: RowKeeper;
  readonly parse: SearchParser;
  readonly stateFolder: string;
  readonly kvStore: KvStore;
  readonly addEvents: (events: readonly NewEvent[]) => void;
  /** Threads that help to make rows, and the data that they need. */
  readonly derivers: DeriverPool;
  readonly data: () => PreviewData;
  /** Answers `| rest`. */
  readonly rest: SearchHost['rest'];
  readonly options: HostOptions;
}

/** Rows in the first batch of events, and in later ones at most: few enough that their texts die young. */
const BATCHES = { first: 256, most: 512 };

/** Fields of events that follow from the index alone: no setting, lookup or search has a part in them. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  ...['_raw', '_time', '_indextime', 'index', 'host', 'source', 'sourcetype'],
]);

/** What a search sees of the preview. Make one for each run: its counters are of that run. */
export function createSearchHost(parts: HostParts): CountingHost {
  const { context, index, fields, objects, keeper, kvStore, stateFolder, options } = parts;
  const counters = { scanCount: 0, eventCount: 0, reached: Infinity };
  const lookups = createLookups({ context, stateFolder, kvStore });
  const prune = (query: EventQuery) => (segment: EventIndex['segments'][number]) =>
    prunedEvents(segment, fields, query.predicate);

  const told: FieldSource = { ...fields, mayHold: termsInEvents(index) };
  const { time } = eventReader(index);
  const count = (numbers: Uint32Array): void => {
    counters.scanCount += numbers.length;
    const oldest = told.column('_time', numbers.subarray(-1))?.[0];
    if (typeof oldest === 'number') counters.reached = oldest;
  };
  function* candidates(query: EventQuery, kept?: KeptRows): Generator<Uint32Array> {
    const { range } = query;
    const order = kept?.order();
    const known = order && covers(order.range, range) ? eventsWithin(order.events, range, time) : undefined;
    const read: Uint32Array[] = [];
    for (const numbers of known
      ? inBatches(known, BATCHES)
      : newestFirst(index, range, prune(query), BATCHES)) {
      if (kept && !known) read.push(numbers);
      yield numbers;
    }
    if (kept && !known) kept.keepOrder({ range, events: joined(read) });
  }
  const eventsAt = (numbers: Uint32Array): Batch => eventBatch(told, numbers);
  const { app, user, roles, limits } = options;
  const searcher: Searcher = {
    ...(app === undefined ? {} : { app }),
    ...(user === undefined ? {} : { user }),
    ...(roles ? { roles } : {}),
    ...(limits ? { limits } : {}),
  };
  function* events(query: EventQuery): Generator<Batch> {
    for (const numbers of candidates(query)) {
      count(numbers);
      yield eventsAt(numbers);
    }
  }
  const derived: SearchHost['derived'] = (rows) => {
    const plain = rows.reads.every((name) => PLAIN_FIELDS.has(name) && !fields.overridden.has(name));
    const kept = plain && options.keep !== false ? keeper.open(rows.key, rows.fields) : undefined;
    if (!kept) return undefined;
    return derivedBatches({
      ...{ candidates: candidates(rows.query, kept), kept, count, pool: parts.derivers },
      derive: (numbers) => rows.derive(eventsAt(numbers)),
      divide: () => parts.derivers.open(parts.data(), searcher, rows),
    });
  };
  return {
    counters,
    parse: options.keep === false ? parseSearch : parts.parse,
    events,
    eventsAt,
    derived,
    macro: objects.macro,
    commandOwner: objects.commandOwner,
    lookup: (name) => lookups.open(name),
    writeLookup: (name, rows, columns, append) => lookups.write(name, rows, columns, append),
    savedSearch: objects.savedSearch,
    transactionType: objects.transactionType,
    dataModel: objects.dataModel,
    eventtype: objects.eventtype,
    tagged: (tag) =>
      objects.tags.filter(({ tags }) => tags.some((one) => one.toLowerCase() === tag.toLowerCase())),
    rest: parts.rest,
    serverGroups: () => serverGroups(context),
    metadata: (type, query) => metadataRows(index, type, query, prune(query)),
    collectFile: (name, text) => writeCollectFile(stateFolder, name, text),
    collect:
      options.collect ??
      ((name, rows) =>
        parts.addEvents(
          rows.map((event) => ({ host: 'preview', sourcetype: 'stash', ...event, index: name })),
        )),
    limits: { ...searchLimits(context), ...options.limits },
  };
}

function covers(wider: TimeRange, range: TimeRange): boolean {
  return wider.earliest <= range.earliest && wider.latest >= range.latest;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}

const METADATA_FIELDS: Readonly<Record<'hosts' | 'sources' | 'sourcetypes', keyof EventOrigin>> = {
  hosts: 'host',
  sources: 'source',
  sourcetypes: 'sourcetype',
};

/** One row a host, source or sourcetype. Source: Splunk Search Reference, "metadata". */
function metadataRows(
  index: EventIndex,
  type: 'hosts' | 'sources' | 'sourcetypes',
  query: EventQuery,
  prune: (segment: EventIndex['segments'][number]) => ReturnType<typeof prunedEvents>,
): readonly Readonly<Record<string, Value>>[] {
  const field = METADATA_FIELDS[type];
  const found = new Map<string, { count: number; first: number; last: number; recent: number }>();
  for (const numbers of newestFirst(index, query.range, prune, { first: 65_536, most: 65_536 })) {
    let segment = index.segments[0];
    for (const event of numbers) {
      if (!segment || event < segment.base || event >= segment.base + segment.count) {
        segment = index.segments.find(({ base, count }) => event >= base && event < base + count);
      }
      if (!segment) continue;
      const name = index.origins[segment.origins[event - segment.base] as number]?.[field] ?? '';
      const time = segment.times[event - segment.base] as number;
      const row = found.get(name);
      if (!row) found.set(name, { count: 1, first: time, last: time, recent: segment.indexTime });
      else {
        row.count++;
        row.first = Math.min(row.first, time);
        row.recent = Math.max(row.recent, segment.indexTime);
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { count, first, last, recent }]) => ({
      firstTime: Math.floor(first),
      lastTime: Math.floor(last),
      recentTime: recent,
      totalCount: count,
      type,
      [field]: name,
    }));
}
