import { randomUUID } from 'node:crypto';
import { runtimeError, unsupported } from '../../spl/error';
import type { LookupMatch, LookupTable } from '../../spl/context';
import { layeredConf, appsByPrecedence, seen, type ConfContext } from '../conf-layers';
import type { KvRecord, KvStore } from './kv-store';
import { fileDefinition, lookupDefinition, type LookupDefinition } from './lookup-definition';
import { filteredTable } from './filter-table';
import { rowMatcher } from './match-rows';
import { isTableFile, readTable, writeTable } from './table-files';
import { rowMatch, type TableRows } from './table-rows';

/** Where lookups are found and written. */
export interface LookupSurroundings {
  readonly context: ConfContext;
  readonly stateFolder: string;
  readonly kvStore: KvStore;
}

/** Opens and writes lookups as a search in some app sees them. */
export interface Lookups {
  /** A lookup by its definition or its file; undefined where there is none. Throws SplError where refused. */
  open(name: string): LookupTable | undefined;
  /** Appending to a file writes the columns that the file has, and no others, as Splunk's outputlookup says. */
  write(name: string, rows: readonly LookupMatch[], fields: readonly string[], append: boolean): void;
}

/** The lookups that a search sees. Tables are read when they are first asked for. */
export function createLookups(surroundings: LookupSurroundings): Lookups {
  const { context, stateFolder, kvStore } = surroundings;
  const transforms = layeredConf(context, 'transforms');

  const define = (name: string): LookupDefinition | undefined => {
    const stanza = transforms.get(name);
    const found = stanza && lookupDefinition(stanza);
    if (found && 'refused' in found) throw unsupported(`The lookup table '${name}' is not run here. ${found.refused}.`);
    if (found) return found;
    if (!isTableFile(name)) return undefined;
    const owner = ownerOfFile(name);
    return owner === undefined ? undefined : fileDefinition(name, owner);
  };
  /** The app whose table file of this name the search sees. */
  const ownerOfFile = (file: string): string | undefined =>
    appsByPrecedence(context.apps, context.app).find(
      (app) => seen(context, app, 'lookups', file) && readTable(stateFolder, app, file) !== undefined,
    )?.id;

  const tableOf = (definition: LookupDefinition): TableRows => {
    const { table } = definition;
    if (table.kind === 'kvstore') {
      return kvRows(kvStore.records(definition.app, table.collection), table.fields);
    }
    const own = context.apps.find((app) => app.id === definition.app);
    const found = own && readTable(stateFolder, own, table.file);
    if (found) return found;
    const other = context.apps.find((app) => app.id === ownerOfFile(table.file));
    const rows = other && readTable(stateFolder, other, table.file);
    if (!rows) throw runtimeError(`The lookup table '${definition.name}' is invalid: there is no file '${table.file}'.`);
    return rows;
  };

  return {
    open: (name) => {
      const definition = define(name);
      if (!definition) return undefined;
      const table = filteredTable(tableOf(definition), definition.filter);
      return {
        name,
        fields: table.fields,
        matcher: (keys) => rowMatcher(definition, table, keys),
        rows: () => table.rows.map((row) => rowMatch(table, row)),
      };
    },
    write: (name, rows, fields, append) => {
      const definition = define(name) ?? (isTableFile(name) ? fileDefinition(name, context.app) : undefined);
      if (!definition) throw runtimeError(`The lookup table '${name}' does not exist.`);
      const { table } = definition;
      if (table.kind === 'kvstore') {
        const fresh = rows.map((row) => kvRecord(row, table.fields));
        kvStore.update(definition.app, table.collection, (before) => (append ? merged(before, fresh) : fresh));
        return;
      }
      const owner = context.apps.find((app) => app.id === definition.app);
      writeTable(stateFolder, definition.app, table.file, () => {
        const before = append && owner ? readTable(stateFolder, owner, table.file) : undefined;
        const columns = before && before.fields.length > 0 ? before.fields : fields;
        const added = rows.map((row) => columns.map((column) => row[column] ?? ''));
        return { fields: columns, rows: [...(before?.rows ?? []), ...added] };
      });
    },
  };
}

/** The records of a collection as a table of the lookup's fields; `_key` is a column where it is listed. */
function kvRows(records: readonly KvRecord[], fields: readonly string[]): TableRows {
  let known = tables.get(records);
  if (!known) tables.set(records, (known = new Map()));
  const key = fields.join('\0');
  let table = known.get(key);
  if (!table) known.set(key, (table = kvTable(records, fields)));
  return table;
}

const tables = new WeakMap<readonly KvRecord[], Map<string, TableRows>>();

function kvTable(records: readonly KvRecord[], fields: readonly string[]): TableRows {
  return { fields, rows: records.map((record) => fields.map((field) => kvText(record[field]))) };
}

function kvText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function kvRecord(row: LookupMatch, fields: readonly string[]): KvRecord {
  const listed = Object.entries(row).filter(([field]) => fields.includes(field) || field === '_key');
  const record = Object.fromEntries(listed);
  return { ...record, _key: record._key ?? randomUUID().replace(/-/g, '').slice(0, 24) };
}

/** Records with the same key are replaced, others are added. */
function merged(before: readonly KvRecord[], fresh: readonly KvRecord[]): readonly KvRecord[] {
  const byKey = new Map(before.map((record) => [record._key, record]));
  for (const record of fresh) byKey.set(record._key, record);
  return [...byKey.values()];
}
