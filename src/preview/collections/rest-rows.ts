import { unsupported } from '../../spl/error';
import type { Value } from '../../spl/value';
import type { PreviewData } from '../preview';
import { collectionAt } from './catalogue';
import { entryFilter } from './entry-filter';
import type { RestWho } from './rest-collection';
import { aclContent, entryAddress } from './rest-feed';

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
 * Rows for `| rest <path>`: one an object, with `title`, `id`, `eai:acl.*` and the object's content; `search` and `count`
 * choose among them as over REST. Jobs and
 * whatever else changes while a search runs are not served here. Throws SplError of kind unsupported.
 * Source: Splunk Search Reference, "rest".
 */
export function restRows(
  data: PreviewData,
  who: RestWho,
  path: string,
  args: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, Value>>[] {
  const [, , app, below = ''] =
    /^\/?(?:services|servicesNS\/([^/]+)\/([^/]+))\/(.*?)\/?$/.exec(path.split('?')[0] ?? '') ?? [];
  const named = { ...who, app: app ?? '-' };
  const whole = collectionAt(below, data);
  const parent = below.replace(/\/[^/]*$/, '');
  const name = decodeURIComponent(below.slice(parent.length + 1));
  const collection = whole ?? collectionAt(parent, data);
  if (!collection) throw unsupported(`Error in 'rest' command: the endpoint '${path}' is not served here.`);
  const entries = collection.list(data, named).filter((entry) => whole !== undefined || entry.name === name);
  return entries
    .filter(entryFilter(args['search'] ?? ''))
    .slice(0, Number(args['count'] ?? '0') || undefined)
    .map((entry) => {
      const row: Record<string, Value> = {
        title: entry.name,
        id: entryAddress(entry),
        author: entry.acl.owner,
        splunk_server: 'preview',
      };
      for (const [key, value] of Object.entries(aclContent(entry.acl))) {
        if (key === 'perms') {
          row['eai:acl.perms.read'] = valueOf(entry.acl.perms.read);
          row['eai:acl.perms.write'] = valueOf(entry.acl.perms.write);
        } else row[`eai:acl.${key}`] = valueOf(value);
      }
      for (const [key, value] of Object.entries(entry.content)) row[key] = valueOf(value);
      return row;
    });
}
