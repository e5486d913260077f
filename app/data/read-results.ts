import { readResults, rowCount, rowsOf } from './results';
import type { Cell, Results } from './results';
import { splunkRequest } from './splunk-request';

/** A part of the rows; a count of 0 asks for all. */
export interface RowPage {
  readonly offset: number;
  readonly count: number;
}

/** All rows. */
export const everyRow: RowPage = { offset: 0, count: 0 };

/** Rows asked for at a time where all are wanted; limits.conf lets fifty thousand pass. */
const part = 10000;

/**
 * The results of a search over a job's results, undefined where a running job has none yet. Throws
 * SplunkRequestError; an abort passes through as the browser throws it.
 */
export async function readJobResults(
  sid: string,
  which: 'results' | 'results_preview',
  search: string,
  page: RowPage = everyRow,
  signal?: AbortSignal,
): Promise<Results | undefined> {
  const answer = await splunkRequest({
    endpoint: `search/v2/jobs/${encodeURIComponent(sid)}/${which}`,
    inApp: true,
    method: 'POST',
    parameters: [
      ['output_mode', 'json_cols'],
      ['search', `| ${search}`],
      ['count', String(page.count)],
      ['offset', String(page.offset)],
      ['show_metadata', 'true'],
    ],
    ...(signal ? { signal } : {}),
  });
  return answer === null && which === 'results_preview'
    ? undefined
    : { ...readResults(answer), preview: which === 'results_preview' };
}

/** Every row of a search over a finished job's results, read part by part. Throws SplunkRequestError. */
export async function readEveryRow(
  sid: string,
  search: string,
): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const rows: Readonly<Record<string, Cell>>[] = [];
  for (let offset = 0; ; offset += part) {
    const results = await readJobResults(sid, 'results', search, { offset, count: part });
    if (results) rows.push(...rowsOf(results));
    if (!results || rowCount(results) < part) return rows;
  }
}
