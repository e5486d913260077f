import { jointProgress } from './joint-progress';
import { rowCount } from './results';
import type { PanelData } from './use-post-process';

/**
 * The data of a panel that draws from several searches and would say something wrong before all of them are done:
 * failed when any failed, ready when all are. Its results count the rows of all and hold nothing else.
 */
export function completeData(parts: readonly PanelData[]): PanelData {
  const failed = parts.filter(({ phase }) => phase === 'failed');
  const complete = parts.every(({ phase, results }) => phase === 'ready' && results?.preview === false);
  const rows = parts.reduce((sum, { results }) => sum + (results ? rowCount(results) : 0), 0);
  return {
    phase: failed.length > 0 ? 'failed' : complete ? 'ready' : 'loading',
    results: complete
      ? { fields: [{ name: 'row' }], columns: [new Array<string>(rows).fill('')], preview: false }
      : undefined,
    stale: false,
    progress: jointProgress(parts),
    scanned: parts.reduce((sum, { scanned }) => sum + scanned, 0),
    partial: complete ? parts.flatMap(({ partial }) => partial ?? [])[0] : undefined,
    message: failed[0]?.message,
    retry: () => failed.forEach(({ retry }) => retry()),
  };
}
