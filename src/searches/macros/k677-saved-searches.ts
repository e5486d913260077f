import type { Macro } from '../macro';
import { savedSearches } from '../saved/catalogue';
import { filterName } from '../saved-search';

/** The filter of each saved search, for the administrator to change. */
export const savedSearchFilters: readonly Macro[] = savedSearches.map(({ id }) => ({
  name: filterName(id),
  description: `The last command of the saved search ${id}. Leave rows of yours out here, for example: search NOT client="scanner1".`,
  definition: 'search *',
}));

/** The thresholds of the saved searches, a macro each. */
export const savedSearchThresholds: readonly Macro[] = savedSearches.flatMap(({ thresholds }) =>
  thresholds.map(({ name, value, description }) => ({ name, description, definition: String(value) })),
);
