import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runtimeError } from '../spl/error';
import { WriteError } from './lookups/file-lock';
import { writeWhole } from './lookups/table-files';

/** Where texts of `collect spool=f` stay, below the state folder as below Splunk's own. */
export const COLLECT_FOLDER = path.join('var', 'run', 'splunk', 'collect');

/**
 * Writes what `collect spool=f` gives into a file of its folder; `$timestamp$` and `$random$` in the name are filled in, and
 * the name is a random one by default. The name holds no folder: who calls has seen to it. Throws SplError where
 * the file cannot be written.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Collect
 */
export function writeCollectFile(stateFolder: string, name: string | undefined, text: string): void {
  const filled = (name ?? '$random$_events.stash')
    .replaceAll('$timestamp$', () => String(Math.floor(Date.now() / 1000)))
    .replaceAll('$random$', () => String(randomInt(1_000_000_000)));
  const folder = path.join(stateFolder, COLLECT_FOLDER);
  try {
    mkdirSync(folder, { recursive: true });
    writeWhole(path.join(folder, path.basename(filled)), text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!(error instanceof WriteError) && code === undefined) throw error;
    throw runtimeError(`Error in 'collect' command: ${(error as Error).message}`);
  }
}
