import { syntaxError, unsupported } from '../../spl/error';
import { SERVER_NAME } from '../../spl/server-choice';
import type { Value } from '../../spl/value';
import type { PreviewData } from '../preview';
import { collectionAt } from './catalogue';
import { listEntries, narrowed } from './list-entries';
import type { RestCollection, RestWho } from './rest-collection';
import type { RestEntry } from './rest-feed';
import { aclContent, entryAddress } from './rest-feed';

type Arguments = Readonly<Record<string, readonly string[]>>;
type Row = Readonly<Record<string, Value>>;

/** A content value as a field's value: lists become multivalues, records their JSON. */
function valueOf(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.length === 1 ? String(value[0]) : value.map(String);
  return JSON.stringify(value);
}

/**
 * Rows for `| rest <path>`: one an object, with `title`, `id`, `author`, `eai:acl.*` and the object's content, chosen and
 * sorted by the arguments that the endpoint takes over REST too; undefined where there is no object of that name. As
 * over REST, /services means the asker's own name space in the preview's app. Jobs and whatever else changes while
 * a search runs are not served here. Throws SplError: of kind unsupported for an endpoint or an argument that is not
 * served.
 * Source: Splunk Search Reference, "rest".
 */
export function restRows(
  data: PreviewData,
  who: RestWho,
  path: string,
  args: Arguments,
): readonly Row[] | undefined {
  const [, owner = who.user, app = data.appId, below = ''] =
    /^\/?(?:services|servicesNS\/([^/]+)\/([^/]+))\/(.*?)\/?$/.exec(path) ?? [];
  const whole = collectionAt(below, data);
  const parent = below.replace(/\/[^/]*$/, '');
  const collection = whole ?? collectionAt(parent, data);
  if (!collection) throw unsupported(`Error in 'rest' command: the endpoint '${path}' is not served here.`);
  if (app !== '-' && !data.apps.some(({ id }) => id === app)) return undefined;
  const all = collection.list(data, { ...who, owner: decode(owner), app: decode(app) });
  if (whole) return choose(collection, all, args).map(rowOf);
  const name = decode(below.slice(parent.length + 1));
  const named = all.filter((entry) => entry.name === name);
  return named.length === 0 ? undefined : choose(collection, named, args).map(rowOf);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const COMMON: readonly string[] = ['count', 'offset', 'search', 'sort_key', 'sort_dir', 'f'];

function choose(
  collection: RestCollection,
  entries: readonly RestEntry[],
  args: Arguments,
): readonly RestEntry[] {
  const known = [...COMMON, ...Object.keys(collection.narrow ?? {})];
  const unknown = Object.keys(args).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw unsupported(
      `Error in 'rest' command: the argument '${unknown}' of ${collection.path} is not served here.`,
    );
  }
  const last = (name: string): string | undefined => args[name]?.at(-1);
  return listEntries(narrowed(collection, entries, last), {
    search: last('search') ?? '',
    sortKey: last('sort_key') ?? 'name',
    descending: oneOf('sort_dir', last('sort_dir') ?? 'asc', ['asc', 'desc']) === 'desc',
    offset: whole('offset', last('offset')),
    count: whole('count', last('count')),
    fields: args['f'] ?? [],
  }).page;
}

function whole(name: string, value = '0'): number {
  if (!/^-?\d{1,15}$/.test(value)) throw invalid(name, value);
  return Math.max(0, Number(value));
}

function oneOf(name: string, value: string, values: readonly string[]): string {
  if (!values.includes(value)) throw invalid(name, value);
  return value;
}

const invalid = (name: string, value: string): Error =>
  syntaxError(`Error in 'rest' command: Invalid value "${value}" for option '${name}'.`);

function rowOf(entry: RestEntry): Row {
  const row: Record<string, Value> = {
    title: entry.name,
    id: entryAddress(entry),
    author: entry.acl.owner,
    splunk_server: SERVER_NAME,
  };
  for (const [key, value] of Object.entries(aclContent(entry.acl))) {
    if (key === 'perms') {
      row['eai:acl.perms.read'] = valueOf(entry.acl.perms.read);
      row['eai:acl.perms.write'] = valueOf(entry.acl.perms.write);
    } else row[`eai:acl.${key}`] = valueOf(value);
  }
  for (const [key, value] of Object.entries(entry.content)) row[key] = valueOf(value);
  return row;
}
