import { jointProgress } from './joint-progress';
import { rowCount } from './results';
import type { PanelData } from './use-post-process';
import { answerTexts } from '../texts/answers';

/** The data of a panel, and what a page calls it where it is missing. */
export interface NamedData {
  readonly name: string;
  readonly data: PanelData;
}

/**
 * The data of several panels as those of one that draws from all of them: failed when any failed, ready when any
 * has rows to show, partial while another is on its way; as far as they are on average. Its results count the rows
 * and hold nothing else.
 */
export function joinedData(parts: readonly NamedData[]): PanelData {
  const all = parts.map(({ data }) => data);
  const failed = all.filter(({ phase }) => phase === 'failed');
  const loading = parts.filter(({ data }) => data.phase === 'loading');
  const rows = all.reduce((sum, { results }) => sum + (results ? rowCount(results) : 0), 0);
  const drawn = rows > 0 || loading.length === 0;
  const waiting = loading.map(({ name }) => name).join(', ');
  const partial = all.flatMap((data) => (data.partial === undefined ? [] : [data.partial]))[0];
  return {
    phase: failed.length > 0 ? 'failed' : loading.length === 0 ? 'ready' : 'loading',
    results: drawn
      ? {
          fields: [{ name: 'row' }],
          columns: [new Array<string>(rows).fill('')],
          preview: loading.length > 0,
        }
      : undefined,
    stale: all.some(({ stale }) => stale),
    progress: jointProgress(all),
    scanned: all.reduce((sum, { scanned }) => sum + scanned, 0),
    partial: loading.length > 0 && drawn ? answerTexts.stillReading(waiting) : partial,
    message: failed[0]?.message,
    retry: () => failed.forEach(({ retry }) => retry()),
  };
}
