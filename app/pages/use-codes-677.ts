import { useMemo } from 'react';

import { referenceCauses, referenceCodes, referenceTables } from '../../src/searches/codes-677';
import type { PageJob } from '../../src/searches/page-job';
import { completeData } from '../data/complete-data';
import { causeEntries, codeEntries, typeEntries } from '../data/reference-rows';
import type { CauseEntry, CodeEntry, TypeEntry } from '../data/reference-rows';
import { searchLink } from '../data/search-link';
import type { PanelData } from '../data/use-post-process';
import { useOnDemand } from '../panels/use-on-demand';

/** What the page Codes draws from: the tables, empty until their jobs are done, and how the jobs stand. */
export interface Reference {
  readonly codes: readonly CodeEntry[];
  readonly causes: readonly CauseEntry[];
  readonly types: readonly TypeEntry[];
  readonly codeData: PanelData;
  readonly typeData: PanelData;
  /** Both together, for what is explained from all tables. */
  readonly tables: PanelData;
  readonly codeUrl: string;
  readonly typeUrl: string;
}

function useTable(job: PageJob): PanelData {
  return useOnDemand(job.id, job.search, job.columns, '-1m', 'now');
}

/** Runs the page's three jobs, which read lookups only. */
export function useReference(): Reference {
  const codeData = useTable(referenceCodes);
  const causeData = useTable(referenceCauses);
  const typeData = useTable(referenceTables);
  const codes = useMemo(() => (codeData.results ? codeEntries(codeData.results) : []), [codeData.results]);
  const causes = useMemo(
    () => (causeData.results ? causeEntries(causeData.results) : []),
    [causeData.results],
  );
  const types = useMemo(() => (typeData.results ? typeEntries(typeData.results) : []), [typeData.results]);
  return {
    codes,
    causes,
    types,
    codeData,
    typeData,
    tables: completeData([codeData, typeData]),
    codeUrl: searchLink(referenceCodes.search, '-1m', 'now'),
    typeUrl: searchLink(referenceTables.search, '-1m', 'now'),
  };
}
