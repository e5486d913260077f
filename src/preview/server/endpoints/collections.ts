import { collectionAt, collectionPaths } from '../../collections/catalogue';
import { savedSearches } from '../../collections/saved-searches';
import { listEntries, narrowed } from '../../collections/list-entries';
import { storeOf } from '../object-store';
import { readSettings, stanzaName } from '../read-settings';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, integerArgument } from '../rest-call';
import type { RestCollection, RestWho } from '../../collections/rest-collection';
import type { RestEntry, RestFeed } from '../../collections/rest-feed';
import { savedSearchSettings } from '../saved-search-settings';
import { badRequest, notFound, SplunkError } from '../../splunk-error';
import { layerAt, placeOfEntry, placeToCreate, refuseScheduling } from '../write-place';
import { changeAcl } from './object-acl';

const whoOf = ({ user, app, owner }: RestCall): RestWho => ({
  user: user.name,
  roles: user.roles,
  app,
  owner,
});

function collectionOf(call: RestCall, path: string): RestCollection {
  const conf = call.parts['conf'];
  const address = conf === undefined ? path : `configs/conf-${conf}`;
  const collection = collectionAt(address, call.context.preview.data());
  if (!collection) throw notFound(`Could not find object: ${address}`);
  return collection;
}

function entryNamed(call: RestCall, collection: RestCollection, name: string): RestEntry {
  const found = collection
    .list(call.context.preview.data(), whoOf(call))
    .find((entry) => entry.name === name);
  if (!found) throw notFound(`Could not find object id=${name}`);
  return found;
}

const named = (call: RestCall, collection: RestCollection): RestEntry =>
  entryNamed(call, collection, call.parts['name'] ?? '');

/** A list, filtered, sorted and paged as the common arguments of Splunk's collections say. */
function list(call: RestCall, collection: RestCollection): RestAnswer {
  const count = integerArgument(call, 'count', 30);
  const offset = Math.max(0, integerArgument(call, 'offset', 0));
  const all = collection.list(call.context.preview.data(), whoOf(call));
  const { page, total } = listEntries(
    narrowed(collection, all, (name) => argument(call, name)),
    {
      search: argument(call, 'search') ?? '',
      sortKey: argument(call, 'sort_key') ?? 'name',
      descending: argument(call, 'sort_dir') === 'desc',
      offset,
      count,
      fields: call.args.get('f') ?? [],
    },
  );
  const title = collection.path.split('/').pop() ?? '';
  return { feed: { title, entries: page, total, offset, perPage: count } };
}

const show = (collection: RestCollection, entry: RestEntry): { readonly feed: RestFeed } => ({
  feed: { title: collection.path.split('/').pop() ?? '', entries: [entry] },
});

function settingsOf(call: RestCall, { files, path }: RestCollection, nameArgument: string) {
  const settings = readSettings(call, nameArgument, files !== undefined);
  return path === savedSearches.path ? savedSearchSettings(settings) : settings;
}

function create(call: RestCall, collection: RestCollection): RestAnswer {
  const store = storeOf(collection);
  const argumentName = call.args.has('__stanza') ? '__stanza' : 'name';
  const name = stanzaName(argument(call, argumentName) ?? '');
  const place = placeToCreate(call, store, name);
  const settings = settingsOf(call, collection, argumentName);
  refuseScheduling(call, store, settings);
  const missing = (collection.required ?? []).filter((key) => (settings[key] ?? '') === '');
  if (missing.length > 0)
    throw badRequest(`The following required arguments are missing: ${missing.join(', ')}.`);
  const layer = layerAt(call, place);
  if (layer && store.has(layer, name)) {
    throw new SplunkError(
      409,
      `Unable to create a ${store.kind} stanza named "${name}": an object of that name exists.`,
    );
  }
  store.write(call.context.preview, place, name, settings);
  return { ...show(collection, entryNamed({ ...call, app: place.app }, collection, name)), status: 201 };
}

function update(
  call: RestCall,
  collection: RestCollection,
  changes?: Readonly<Record<string, string>>,
): RestAnswer {
  const store = storeOf(collection);
  const name = call.parts['name'] ?? '';
  const place = placeOfEntry(call, store, entryNamed(call, collection, name));
  const settings = changes ?? settingsOf(call, collection, 'name');
  refuseScheduling(call, store, settings);
  store.write(call.context.preview, place, stanzaName(name), settings);
  return show(collection, entryNamed(call, collection, name));
}

/** Takes an object out of the preview's own layer; what an app brings itself cannot be removed. */
function remove(call: RestCall, collection: RestCollection): RestAnswer {
  const store = storeOf(collection);
  const name = call.parts['name'] ?? '';
  const place = placeOfEntry(call, store, entryNamed(call, collection, name));
  const layer = layerAt(call, place);
  if (layer && store.isShipped(layer, name)) {
    throw new SplunkError(403, `The object "${name}" comes with the app ${place.app} and cannot be removed.`);
  }
  store.remove(call.context.preview, place, name);
  return list(call, collection);
}

/**
 * The collections: lists, single objects, writing into the preview's own layers, and with whom objects are shared.
 * Source: Splunk REST API Reference, "Knowledge endpoints", "Configuration endpoints" and "Access control list".
 */
export const collectionEndpoints: readonly RestEndpoint[] = [
  ...collectionPaths,
  'configs/conf-:conf',
].flatMap((path): readonly RestEndpoint[] => {
  const on =
    (work: (call: RestCall, collection: RestCollection) => RestAnswer) =>
    (call: RestCall): RestAnswer =>
      work(call, collectionOf(call, path));
  return [
    { method: 'GET', path, handle: on(list) },
    { method: 'POST', path, handle: on(create) },
    { method: 'GET', path: `${path}/_reload`, handle: on(list) },
    { method: 'POST', path: `${path}/_reload`, handle: on(list) },
    {
      method: 'GET',
      path: `${path}/:name`,
      handle: on((call, collection) => show(collection, named(call, collection))),
    },
    { method: 'POST', path: `${path}/:name`, handle: on((call, collection) => update(call, collection)) },
    {
      method: 'POST',
      path: `${path}/:name/enable`,
      handle: on((call, c) => update(call, c, { disabled: '0' })),
    },
    {
      method: 'POST',
      path: `${path}/:name/disable`,
      handle: on((call, c) => update(call, c, { disabled: '1' })),
    },
    { method: 'DELETE', path: `${path}/:name`, handle: on(remove) },
    { method: 'GET', path: `${path}/:name/acl`, handle: on((call, c) => show(c, named(call, c))) },
    {
      method: 'POST',
      path: `${path}/:name/acl`,
      handle: on((call, c) => changeAcl(call, c, named(call, c), () => named({ ...call, owner: '-' }, c))),
    },
  ];
});
