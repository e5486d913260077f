import type { SavedSearch } from '../saved-search';
import { k677FailuresByDomainController } from './k677-failures-by-domain-controller';
import { k677TopCauses } from './k677-top-causes';
import { k677UnknownServices } from './k677-unknown-services';

/** All saved searches that ship, in the order of savedsearches.conf. */
export const savedSearches: readonly SavedSearch[] = [
  k677TopCauses,
  k677UnknownServices,
  k677FailuresByDomainController,
];
