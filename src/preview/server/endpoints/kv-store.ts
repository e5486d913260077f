import { randomBytes } from 'node:crypto';
import type { KvRecord, KvStore } from '../../lookups/kv-store';
import { createKvStore } from '../../lookups/kv-store';
import { matchesQuery, projected, sortRecords } from '../kv-query';
import { writableApp } from '../read-settings';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, integerArgument } from '../rest-call';
import { visibleStanzas } from '../../collections/rest-collection';
import { badRequest, notFound, SplunkError } from '../../splunk-error';

/** Most records that one batch_save may bring: limits.conf [kvstore] max_documents_per_batch_save. */
const MOST_OF_A_BATCH = 1000;
/** Most records that a query gives: limits.conf [kvstore] max_rows_per_query. */
const MOST_OF_A_QUERY = 50_000;

interface Place {
  readonly store: KvStore;
  readonly app: string;
  readonly collection: string;
  /** Types of fields, where the collection enforces them. */
  readonly types: ReadonlyMap<string, string>;
}

/** The collection of a call; it must be defined in collections.conf and seen by the user. */
function placeOf(call: RestCall): Place {
  const collection = call.parts['collection'] ?? '';
  const data = call.context.preview.data();
  const app = call.app === '-' ? data.appId : call.app;
  const who = { user: call.user.name, roles: call.user.roles, app };
  const stanza = visibleStanzas(data, who, 'collections').find(({ name }) => name === collection);
  if (!stanza) throw notFound('Could not find object.');
  const enforced = /^(?:1|true)$/i.test(stanza.settings.get('enforceTypes')?.value ?? '');
  const types = [...stanza.settings].flatMap(([key, { value }]) =>
    enforced && key.startsWith('field.') ? [[key.slice('field.'.length), value] as const] : [],
  );
  return { store: createKvStore(data.stateFolder), app: stanza.app, collection, types: new Map(types) };
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`JSON in the ${what} is invalid.`);
  }
}

/** A record as it is stored: an object, with the types that the collection wants. */
function recordOf(call: RestCall, place: Place, value: unknown, key?: string): KvRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('JSON in the request is invalid: a record is an object.');
  }
  const given = value as Readonly<Record<string, unknown>>;
  for (const [name, type] of place.types) {
    const field = given[name];
    if (field === undefined || field === null) continue;
    const fits =
      type === 'number'
        ? isPrimitive(field) && !Number.isNaN(Number(field))
        : type === 'bool'
          ? isPrimitive(field) && /^(?:true|false|0|1)$/.test(String(field))
          : true;
    if (!fits) throw badRequest(`Field "${name}" is not of the type ${type}.`);
  }
  const own = typeof given['_key'] === 'string' && given['_key'] !== '' ? given['_key'] : undefined;
  return {
    ...given,
    _user: call.owner === '-' ? 'nobody' : call.owner,
    _key: key ?? own ?? randomBytes(12).toString('hex'),
  };
}

/** Not an object, whose own `toString` may be anything. */
const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;

function find(call: RestCall, options: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { store, app, collection } = placeOf(call);
  const text = (name: string): string => {
    const value = options[name] ?? '';
    if (!isPrimitive(value))
      throw badRequest(`JSON in the request is invalid: ${name} is a text or a number.`);
    return String(value);
  };
  const query =
    typeof options['query'] === 'string' ? parsed(text('query') || '{}', 'query') : (options['query'] ?? {});
  const found = store.records(app, collection).filter((record) => matchesQuery(record, query));
  const skip = Math.max(0, Number(text('skip')) || 0);
  const limit = Number(text('limit')) || MOST_OF_A_QUERY;
  const sorted = text('sort') === '' ? found : sortRecords(found, text('sort'));
  const page = sorted.slice(skip, skip + Math.min(limit, MOST_OF_A_QUERY));
  return text('fields') === '' ? page : page.map((record) => projected(record, text('fields')));
}

function list(call: RestCall): RestAnswer {
  const names = ['query', 'fields', 'sort'] as const;
  const options = Object.fromEntries(names.map((name) => [name, argument(call, name)]));
  const json = find(call, {
    ...options,
    skip: integerArgument(call, 'skip', 0),
    limit: integerArgument(call, 'limit', 0),
  });
  return { json };
}

function batchFind(call: RestCall): RestAnswer {
  const queries = parsed(call.body, 'request');
  if (!Array.isArray(queries))
    throw badRequest('JSON in the request is invalid: a list of queries is wanted.');
  return {
    json: queries.map((query: unknown) => {
      if (typeof query !== 'object' || query === null)
        throw badRequest('JSON in the request is invalid: a query is an object.');
      return find(call, query as Readonly<Record<string, unknown>>);
    }),
  };
}

function show(call: RestCall): RestAnswer {
  const { store, app, collection } = placeOf(call);
  const json = store.records(app, collection).find(({ _key }) => _key === call.parts['key']);
  if (!json) throw notFound('Could not find object.');
  return { json };
}

function writable(call: RestCall): Place {
  const place = placeOf(call);
  writableApp({ ...call, app: place.app }, 'collections', place.collection);
  return place;
}

function insert(call: RestCall): RestAnswer {
  const place = writable(call);
  const record = recordOf(call, place, parsed(call.body, 'request'));
  place.store.update(place.app, place.collection, (records) => {
    if (records.some(({ _key }) => _key === record._key)) {
      throw new SplunkError(409, 'A document with the same key and user already exists.');
    }
    return [...records, record];
  });
  return { status: 201, json: { _key: record._key } };
}

function batchSave(call: RestCall): RestAnswer {
  const place = writable(call);
  const given = parsed(call.body, 'request');
  if (!Array.isArray(given)) throw badRequest('JSON in the request is invalid: a list of records is wanted.');
  if (given.length > MOST_OF_A_BATCH)
    throw badRequest(`The request exceeds the API limits: ${MOST_OF_A_BATCH} records.`);
  const fresh = given.map((value) => recordOf(call, place, value));
  place.store.update(place.app, place.collection, (records) => {
    const byKey = new Map(records.map((record) => [record._key, record]));
    for (const record of fresh) byKey.set(record._key, record);
    return [...byKey.values()];
  });
  return { json: fresh.map(({ _key }) => _key) };
}

function replace(call: RestCall): RestAnswer {
  const place = writable(call);
  const record = recordOf(call, place, parsed(call.body, 'request'), call.parts['key']);
  place.store.update(place.app, place.collection, (records) => {
    if (!records.some(({ _key }) => _key === record._key)) throw notFound('Could not find object.');
    return records.map((old) => (old._key === record._key ? record : old));
  });
  return { json: { _key: record._key } };
}

function remove(call: RestCall): RestAnswer {
  const place = writable(call);
  const key = call.parts['key'];
  const query = key === undefined ? parsed(argument(call, 'query') ?? '{}', 'query') : { _key: key };
  place.store.update(place.app, place.collection, (records) => {
    const kept = records.filter((record) => !matchesQuery(record, query));
    if (key !== undefined && kept.length === records.length) throw notFound('Could not find object.');
    return kept;
  });
  return { json: {} };
}

const DATA = 'storage/collections/data/:collection';

/** Records of KV store collections. Source: Splunk REST API Reference, "storage/collections/data". */
export const kvStoreEndpoints: readonly RestEndpoint[] = [
  { method: 'POST', path: `${DATA}/batch_save`, handle: batchSave },
  { method: 'POST', path: `${DATA}/batch_find`, handle: batchFind },
  { method: 'GET', path: DATA, handle: list },
  { method: 'POST', path: DATA, handle: insert },
  { method: 'DELETE', path: DATA, handle: remove },
  { method: 'GET', path: `${DATA}/:key`, handle: show },
  { method: 'POST', path: `${DATA}/:key`, handle: replace },
  { method: 'DELETE', path: `${DATA}/:key`, handle: remove },
];
