import { useCallback, useMemo, useState } from 'react';

import { coverageFailures, coverageRecent, coverageSources } from '../../src/searches/coverage-677';
import { fillSearch } from '../../src/searches/fill-search';
import type { PageJob } from '../../src/searches/page-job';
import { completeData } from '../data/complete-data';
import type { CoverageState } from '../data/coverage-address';
import { coverageOf } from '../data/coverage-of';
import type { ControllerCoverage } from '../data/coverage-of';
import { rowsOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { useIndexMacro } from '../data/use-index-macro';
import type { IndexMacroState } from '../data/use-index-macro';
import { usePostProcess } from '../data/use-post-process';
import type { PanelData } from '../data/use-post-process';
import type { RangeAnswer } from '../data/use-resolved-range';
import { useResolvedRange } from '../data/use-resolved-range';
import { useSearchJob } from '../data/use-search-job';

const hour = 3600;
/** How long before the range somebody must have reported to be missed. */
const memory = 30 * 24 * hour;

/** Everything that the page Coverage draws from. */
export interface Coverage {
  readonly resolved: RangeAnswer;
  readonly controllers: readonly ControllerCoverage[];
  readonly controllerData: PanelData;
  readonly sourceData: PanelData;
  readonly controllerUrl: string;
  readonly sourceUrl: string;
  readonly index: IndexMacroState;
}

/** The rows of a job over a part of the range; nothing runs while the range is not known. */
function useTable(
  { id, search, columns }: PageJob,
  turn: number,
  earliest: number | undefined,
  latest: number | undefined,
): PanelData {
  const job = useSearchJob(
    earliest === undefined || latest === undefined
      ? undefined
      : {
          // A changed macro leaves the text of the search as it was: the turn makes it another request.
          id: turn === 0 ? id : `${id} ${turn}`,
          search,
          earliest: String(earliest),
          latest: String(latest),
        },
  );
  return usePostProcess(job, `table ${columns.join(' ')}`);
}

/** Runs the page's three jobs for a range, anew when the macro was changed, and gathers what the page draws. */
export function useCoverage(state: CoverageState): Coverage {
  const resolved = useResolvedRange(state.earliest, state.latest);
  const { range } = resolved;
  const [turn, setTurn] = useState(0);
  const index = useIndexMacro(useCallback(() => setTurn((count) => count + 1), []));
  const from = Math.max(1, range?.earliest ?? 1);
  const before = Math.max(0, from - memory);
  const sourceSearch = fillSearch(coverageSources.search, {
    before: String(before),
    from: String(from),
    to: String(range?.latest ?? 0),
  });
  const sources = useTable(
    { ...coverageSources, search: sourceSearch },
    turn,
    range && before,
    range?.latest,
  );
  const failures = useTable(coverageFailures, turn, range?.earliest, range?.latest);
  const recent = useTable(
    coverageRecent,
    turn,
    range && Math.max(range.earliest, range.latest - hour),
    range?.latest,
  );
  const controllerData = completeData([sources, failures, recent]);
  const ready = controllerData.phase === 'ready';
  const controllers = useMemo(
    () =>
      ready && range && sources.results && failures.results && recent.results
        ? coverageOf(
            {
              sources: rowsOf(sources.results),
              failures: rowsOf(failures.results),
              recent: rowsOf(recent.results),
            },
            { from: range.earliest, to: range.latest },
          )
        : [],
    [ready, range, sources.results, failures.results, recent.results],
  );
  return {
    resolved,
    controllers,
    controllerData,
    sourceData: sources,
    controllerUrl: searchLink(coverageFailures.search, state.earliest, state.latest),
    sourceUrl: searchLink(sourceSearch, String(before), state.latest),
    index,
  };
}
