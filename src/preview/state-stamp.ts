import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PreviewData } from './preview';

/** Most files that are looked at. */
const MOST_FILES = 1000;

/**
 * A text that changes whenever a search may find something else: events, settings, lookup files and collections. The
 * files of the preview's own layer are told by size, number and time of change, so that what another thread or process
 * writes counts too. Undefined where there are too many of them.
 */
export function stateStamp(data: Pick<PreviewData, 'version' | 'now' | 'stateFolder'>): string | undefined {
  const parts = [String(data.version), String(data.now)];
  const add = (folder: string): boolean =>
    readdirSync(folder, { withFileTypes: true }).every((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return add(place);
      const found = statSync(place, { throwIfNoEntry: false });
      if (found) parts.push(`${place} ${found.size} ${found.ino} ${found.mtimeMs} ${found.ctimeMs}`);
      return parts.length <= MOST_FILES;
    });
  if (!existsSync(data.stateFolder)) return parts.join('\n');
  try {
    return add(data.stateFolder) ? parts.join('\n') : undefined;
  } catch {
    return undefined;
  }
}
