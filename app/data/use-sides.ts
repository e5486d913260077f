import { useMemo } from 'react';

import { fillSearch } from '../../src/searches/fill-search';
import { comparison } from '../../src/searches/investigate/comparison';
import { judgedRequests } from './entity';
import type { InvestigateState } from './investigate-address';
import { joinedData } from './joined-data';
import type { Judging, TimeWindow } from './page-state';
import type { Cell } from './results';
import { rowsOf } from './results';
import { usePostProcess } from './use-post-process';
import type { PanelData } from './use-post-process';
import { useSearchJob } from './use-search-job';

/** What is read for a comparison: a time, an eval expression for the side, and what a page calls it while it waits. */
export interface SideQuestion {
  readonly name: string;
  readonly time: TimeWindow;
  readonly side: string;
}

/** The rows of a comparison, whole, and what the panels show until they are there. */
export interface Sides {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly data: PanelData;
  /** The search of each question. */
  readonly searches: readonly string[];
}

const table = `table ${comparison.columns.join(' ')}`;

/**
 * Runs one or two questions, each a job; none while there is nothing to ask. Rows come when all are read: half of a
 * comparison would call everything new.
 */
export function useSides(
  state: Pick<InvestigateState, 'filters'>,
  judging: Judging,
  questions: readonly SideQuestion[],
): Sides {
  const judged = judgedRequests({ filters: state.filters, window: undefined }, judging);
  const searches = questions.map(({ side }) =>
    fillSearch(comparison.search, { refused: judged.events, match: judged.match, side }),
  );
  const request = (index: 0 | 1) => {
    const time = questions[index]?.time;
    const search = searches[index];
    return time && search !== undefined
      ? { id: comparison.id, search, earliest: String(time.from), latest: String(time.to) }
      : undefined;
  };
  const one = usePostProcess(useSearchJob(request(0)), table);
  const two = usePostProcess(useSearchJob(request(1)), table);
  const parts = questions.map(({ name }, index) => ({ name, data: index === 0 ? one : two }));
  const whole = parts.every(
    ({ data }) => data.phase === 'ready' && data.results && !data.results.preview && !data.stale,
  );
  const single = parts.length === 1;
  const rows = useMemo(
    () => [
      ...(one.results ? rowsOf(one.results) : []),
      ...(!single && whole && two.results ? rowsOf(two.results) : []),
    ],
    [one.results, two.results, single, whole],
  );
  if (single) return { rows, data: one, searches };
  const joined = joinedData(parts);
  return {
    rows: whole ? rows : [],
    data: whole || joined.phase === 'failed' ? joined : { ...joined, phase: 'loading', results: undefined },
    searches,
  };
}
