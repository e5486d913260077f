import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKvStore } from '../../src/preview/lookups/kv-store';
import { knownFailureRecord, type KnownFailure } from '../../src/searches/known-failures';
import type { SavedSearch } from '../../src/searches/saved-search';
import { appOnFiles } from './built-app';

/** A row as texts; a multivalue as an array. */
export type SavedRow = Readonly<Record<string, string | readonly string[]>>;

/**
 * The rows of a saved search over these events, in its own time range, at a time. The columns are checked: in order,
 * and none beside those that the search declares. `known` is what an administrator has marked as known.
 */
export async function savedSearchRows(
  saved: SavedSearch,
  events: readonly string[],
  now: string,
  known: readonly KnownFailure[] = [],
): Promise<readonly SavedRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-events-'));
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['xml.log', events.filter((event) => event.startsWith('<'))],
    ['text.log', events.filter((event) => !event.startsWith('<'))],
  ];
  const files = kinds.flatMap(([name, texts]) => {
    if (texts.length === 0) return [];
    const file = path.join(folder, name);
    writeFileSync(file, `${texts.join('\n')}\n`);
    return [file];
  });
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-state-'));
  createKvStore(stateFolder).update('kerberos_677', 'kerberos_known_failures', () =>
    known.map((failure, index) => ({ ...knownFailureRecord(failure), _key: String(index) })),
  );
  const preview = await appOnFiles(files, { stateFolder });
  const { earliest, latest } = saved;
  const answer = preview.search(saved.search, { earliest, latest, now: Date.parse(now) / 1000 });
  const warnings = answer.messages.filter(({ type }) => type === 'ERROR' || type === 'WARN');
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  if (answer.rows.length > 0 && saved.columns[0] !== '_time') expect(answer.fields).toEqual(saved.columns);
  return answer.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== null)
        .map(([field, value]) => [field, Array.isArray(value) ? value.map(String) : String(value)]),
    ),
  );
}
