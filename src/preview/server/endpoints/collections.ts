import { collectionAt, collectionPaths } from '../collections/catalogue';
import { readSettings, stanzaName, writableApp } from '../read-settings';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, integerArgument } from '../rest-call';
import type { RestCollection, RestWho } from '../rest-collection';
import type { RestEntry, RestFeed } from '../rest-feed';
import { badRequest, notFound, SplunkError } from '../splunk-error';

const whoOf = (call: RestCall): RestWho => ({ user: call.user.name, roles: call.user.roles, app: call.app });

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

/** A list, filtered, sorted and paged as the common arguments of Splunk's collections say. */
function list(call: RestCall, collection: RestCollection): RestAnswer {
  const count = integerArgument(call, 'count', 30);
  const offset = Math.max(0, integerArgument(call, 'offset', 0));
  const filter = (argument(call, 'search') ?? '').trim();
  const key = argument(call, 'sort_key') ?? 'name';
  const sign = argument(call, 'sort_dir') === 'desc' ? -1 : 1;
  const sortable = (entry: RestEntry): string =>
    String((key === 'name' ? entry.name : entry.content[key]) ?? '');
  const entries = collection
    .list(call.context.preview.data(), whoOf(call))
    .filter((entry) => filter === '' || matches(entry, filter))
    .map((entry) => wanted(entry, call.args.get('f') ?? []));
  const sorted = [...entries].sort((a, b) => sign * compare(sortable(a), sortable(b)));
  const page = sorted.slice(offset, count > 0 ? offset + count : undefined);
  const title = collection.path.split('/').pop() ?? '';
  return { feed: { title, entries: page, total: entries.length, offset, perPage: count } };
}

const compare = (one: string, other: string): number => {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** `field=value` on name and content, wildcards allowed; a bare word is looked for anywhere. */
function matches(entry: RestEntry, filter: string): boolean {
  return (filter.match(/[\w.:]+="[^"]*"|\S+/g) ?? []).every((term) => {
    const [, name, value = ''] = /^([\w.:]+)=(.*)$/.exec(term) ?? [];
    if (name === undefined)
      return JSON.stringify([entry.name, entry.content]).toLowerCase().includes(term.toLowerCase());
    const text = String(
      (name === 'name' ? entry.name : (entry.content[name] ?? aclValue(entry, name))) ?? '',
    );
    const parts = value.replace(/^"(.*)"$/, '$1').split('*');
    const pattern = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
    return new RegExp(`^${pattern}$`, 'is').test(text);
  });
}

function aclValue(entry: RestEntry, name: string): string | undefined {
  const { app, owner, sharing } = entry.acl;
  return { 'eai:acl.app': app, 'eai:acl.owner': owner, 'eai:acl.sharing': sharing }[name];
}

function wanted(entry: RestEntry, fields: readonly string[]): RestEntry {
  if (fields.length === 0) return entry;
  const kept = Object.entries(entry.content).filter(([key]) =>
    fields.some((field) => field === key || (field.endsWith('*') && key.startsWith(field.slice(0, -1)))),
  );
  return { ...entry, content: Object.fromEntries(kept) };
}

const show = (collection: RestCollection, entry: RestEntry): { readonly feed: RestFeed } => ({
  feed: { title: collection.path.split('/').pop() ?? '', entries: [entry] },
});

function confOf(collection: RestCollection): string {
  if (collection.conf === undefined) throw new SplunkError(405, 'Method Not Allowed');
  return collection.conf;
}

function create(call: RestCall, collection: RestCollection): RestAnswer {
  const conf = confOf(collection);
  const argumentName = call.args.has('__stanza') ? '__stanza' : 'name';
  const name = stanzaName(argument(call, argumentName) ?? '');
  const app = writableApp(call, conf, name);
  const settings = readSettings(call, argumentName);
  const missing = (collection.required ?? []).filter((key) => (settings[key] ?? '') === '');
  if (missing.length > 0)
    throw badRequest(`The following required arguments are missing: ${missing.join(', ')}.`);
  const { apps } = call.context.preview.data();
  if (
    apps
      .find(({ id }) => id === app)
      ?.conf.get(conf)
      ?.has(name)
  ) {
    throw new SplunkError(
      409,
      `Unable to create a ${conf} stanza named "${name}": an object of that name exists.`,
    );
  }
  call.context.preview.writeConf(app, conf, name, settings);
  return { ...show(collection, entryNamed({ ...call, app }, collection, name)), status: 201 };
}

function update(
  call: RestCall,
  collection: RestCollection,
  changes?: Readonly<Record<string, string>>,
): RestAnswer {
  const conf = confOf(collection);
  const name = call.parts['name'] ?? '';
  const { acl } = entryNamed(call, collection, name);
  const app = writableApp({ ...call, app: acl.app === 'system' ? call.app : acl.app }, conf, name);
  call.context.preview.writeConf(app, conf, stanzaName(name), changes ?? readSettings(call, 'name'));
  return show(collection, entryNamed(call, collection, name));
}

/** Takes an object out of the preview's own layer; what an app brings itself cannot be removed. */
function remove(call: RestCall, collection: RestCollection): RestAnswer {
  const conf = confOf(collection);
  const name = call.parts['name'] ?? '';
  const { acl } = entryNamed(call, collection, name);
  const app = writableApp({ ...call, app: acl.app }, conf, name);
  const stanza = call.context.preview
    .data()
    .apps.find(({ id }) => id === app)
    ?.conf.get(conf)
    ?.get(name);
  if ([...(stanza?.values() ?? [])].some(({ file }) => file.startsWith('default/'))) {
    throw new SplunkError(403, `The object "${name}" comes with the app ${app} and cannot be removed.`);
  }
  call.context.preview.writeConf(app, conf, name, null);
  return list(call, collection);
}

/**
 * The collections: lists, single objects, and writing into the preview's own local layer.
 * Source: Splunk REST API Reference, "Knowledge endpoints" and "Configuration endpoints".
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
      handle: on((call, collection) =>
        show(collection, entryNamed(call, collection, call.parts['name'] ?? '')),
      ),
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
  ];
});
