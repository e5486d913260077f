import { fieldNames, toRows } from '../spl/batch';
import type { SearchContext, SearchMessage, TimeRange } from '../spl/context';
import { syntaxError } from '../spl/error';
import { macroScope } from '../spl/macro-scope';
import { parseSearch } from '../spl/parse-pipeline';
import { runSearch } from '../spl/run';
import { timeModifier } from '../spl/time/time-modifier';
import { restRows } from './collections/rest-rows';
import type { ConfContext } from './conf-layers';
import { deriverPool } from './derive/deriver-pool';
import { appendEvents } from './event-index/append-events';
import { eventReader } from './event-index/find-event';
import { keepEvents } from './event-journal';
import { eventFields } from './extract-fields/event-fields';
import { installOver } from './install-over';
import { installReport } from './install-report';
import { rowKeeper } from './kept-rows';
import { budgetKeeper } from './keep-in-budget';
import { knowledgeObjects } from './knowledge-objects';
import { userLayers, withLocalLayer, writeLocalConf, writeLocalFile, writeLocalMeta } from './local-layer';
import { createKvStore } from './lookups/kv-store';
import { createLookups } from './lookups/open-lookup';
import { DEFAULT_MEMORY } from './memory-use';
import type { CountingHost, HostOptions, Preview, PreviewData, SearchAnswer, SearchOptions } from './preview';
import { searchParser } from './parsed-searches';
import { createSearchHost } from './search-host';

/** What is made once for an app (and the roles of who searches) and used by every search from it. */
type HostParts = Pick<
  Parameters<typeof createSearchHost>[0],
  'context' | 'fields' | 'objects' | 'keeper' | 'parse'
>;

/**
 * Makes a preview of its data, on the main thread or on a worker. Changes made on it are its own. Its searches are
 * divided over the threads of the pool.
 */
export function createPreview(start: PreviewData, derivers = deriverPool()): Preview {
  let data = start;
  let parts = new Map<string, HostParts>();
  const kvStore = createKvStore(start.stateFolder);
  const inBudget = budgetKeeper(start.stateFolder, start.memory ?? DEFAULT_MEMORY);
  const change = (changes: Partial<PreviewData>): void => {
    data = { ...data, ...changes, version: data.version + 1 };
    parts = new Map();
  };

  const partsFor = (options: HostOptions): HostParts => {
    const app = options.app ?? data.appId;
    const own = data.userLayers?.find((layer) => layer.user === options.user && layer.app.id === app);
    const key = [app, own?.user ?? '', ...(options.roles ?? ['*'])].join('\0');
    let found = parts.get(key);
    if (!found) {
      const context: ConfContext = {
        apps: data.apps,
        app,
        ...(options.roles ? { roles: options.roles } : {}),
        ...(own ? { own } : {}),
      };
      const objects = knowledgeObjects(context);
      const fields = eventFields({
        context,
        objects,
        reader: eventReader(data.index),
        origins: data.index.origins,
        timeZone: data.timeZone,
        now: data.now,
        host: () => host(options),
      });
      const keeper = rowKeeper(data.index.count);
      parts.set(key, (found = { context, objects, fields, keeper, parse: searchParser() }));
    }
    return found;
  };
  const host = (options: HostOptions = {}): CountingHost =>
    createSearchHost({
      ...partsFor(options),
      index: data.index,
      stateFolder: data.stateFolder,
      kvStore,
      addEvents,
      derivers,
      data: () => data,
      rest: (path, args) =>
        restRows(
          data,
          { user: options.user ?? 'admin', roles: options.roles ?? ['admin'], app: '-' },
          path,
          args,
        ),
      options,
    });
  const addEvents: Preview['addEvents'] = (events) => {
    const index = inBudget(appendEvents(data.index, events, () => Date.now() / 1000));
    keepEvents(data.stateFolder, events);
    change({ index });
  };

  const search = (text: string, options: SearchOptions = {}): SearchAnswer => {
    const started = performance.now();
    const now = options.now ?? data.now;
    const timeZone = options.timeZone ?? data.timeZone;
    const range = requestRange(options, now, timeZone);
    const counting = host(options);
    const messages: SearchMessage[] = [];
    const context: SearchContext = {
      host: counting,
      range,
      now,
      timeZone,
      sid: options.sid ?? 'search',
      depth: 0,
      message: (message) => messages.push(message),
      checkpoint: options.checkpoint ?? (() => undefined),
    };
    const { pipeline } = counting.parse(text, macroScope(context));
    const result = runSearch(pipeline, context);
    counting.counters.eventCount = result.counts.events;
    const rows = result.batches.flatMap((batch) => toRows(batch));
    return {
      fields: [...new Set(result.batches.flatMap((batch) => fieldNames(batch)))],
      rows,
      messages,
      scanCount: counting.counters.scanCount,
      eventCount: result.counts.events,
      resultCount: rows.length,
      range: result.range,
      seconds: (performance.now() - started) / 1000,
    };
  };

  /** Lays the layers of an app anew, after one of them was written. */
  const relay = (app: string): void =>
    change({
      apps: data.apps.map((one) => (one.id === app ? withLocalLayer(one, data.stateFolder) : one)),
      userLayers: userLayers(data.stateFolder),
    });

  return {
    data: () => data,
    host,
    search,
    check: (text, options = {}) => {
      const { macro, commandOwner } = partsFor(options).objects;
      return parseSearch(text, { macro, commandOwner, now: data.now, timeZone: data.timeZone }).source.text;
    },
    refusals: (options = {}) => partsFor(options).fields.refusals(),
    installReport: (options = {}) => {
      const { context, objects } = partsFor(options);
      const lookups = createLookups({ context, stateFolder: data.stateFolder, kvStore });
      return installReport({ context, objects, openLookup: (name) => lookups.open(name) });
    },
    addEvents,
    install: (app) => {
      const before = data.apps.find(({ id }) => id === app.id);
      const laid = before
        ? installOver(before, app, data.stateFolder)
        : withLocalLayer(app, data.stateFolder);
      change({ apps: before ? data.apps.map((one) => (one === before ? laid : one)) : [...data.apps, laid] });
    },
    writeConf: (place, conf, stanza, settings) => {
      writeLocalConf(data.stateFolder, place, conf, stanza, settings);
      relay(place.app);
    },
    writeFile: (place, file, text) => {
      writeLocalFile(data.stateFolder, place, file, text);
      relay(place.app);
    },
    writeMeta: (app, object, settings) => {
      writeLocalMeta(data.stateFolder, app, object, settings);
      relay(app);
    },
  };
}

/** The time range that a request asks for. Throws SplError for a text that is no time. */
export function requestRange(
  options: Pick<SearchOptions, 'earliest' | 'latest'>,
  now: number,
  timeZone: string,
): TimeRange {
  const time = (value: string | number | undefined, name: string, open: number): number => {
    if (value === undefined || value === '') return open;
    if (typeof value === 'number') return value;
    const found = timeModifier(value, now, timeZone);
    if (found === undefined) throw syntaxError(`Invalid ${name}_time: "${value}" is no time.`);
    return found;
  };
  return {
    earliest: time(options.earliest, 'earliest', -Infinity),
    latest: time(options.latest, 'latest', Infinity),
  };
}
