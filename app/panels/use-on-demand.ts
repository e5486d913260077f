import type { PanelData } from '../data/use-post-process';
import { usePostProcess } from '../data/use-post-process';
import { useSearchJob } from '../data/use-search-job';

/**
 * The rows of a search that runs because somebody asked for it, not on every load. `columns` are kept in order;
 * another `turn` runs it anew.
 */
export function useOnDemand(
  id: string,
  search: string,
  columns: readonly string[],
  earliest: string,
  latest: string,
  turn = 0,
): PanelData {
  const job = useSearchJob({ id, search, earliest, latest, turn });
  return usePostProcess(job, `table ${columns.join(' ')}`);
}
