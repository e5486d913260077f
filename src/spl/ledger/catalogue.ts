import { chartDeviations } from './charts';
import { dataModelDeviations } from './data-models';
import type { Deviation } from './deviation';
import { evalExpressionDeviations } from './eval-expressions';
import { knowledgeObjectDeviations } from './knowledge-objects';
import { searchExpressionDeviations } from './search-expressions';
import { shapeDeviations } from './shapes';
import { statisticsDeviations } from './statistics';
import { subsearchDeviations } from './subsearches';

/** The range of every search of the ledger: seconds since 1970, and the zone UTC. */
export const LEDGER_RANGE = { earliest: 1709200000, latest: 1709294400 } as const;

/** The ledger of deviations: every reading of Splunk's behaviour that nobody here could verify. */
export const ledger: readonly Deviation[] = [
  ...searchExpressionDeviations,
  ...evalExpressionDeviations,
  ...statisticsDeviations,
  ...chartDeviations,
  ...shapeDeviations,
  ...subsearchDeviations,
  ...knowledgeObjectDeviations,
  ...dataModelDeviations,
];
