import type { Check } from './check';

/** Two dollars make a token: `| savedsearch` and dashboards would replace what stands between them. */
export const oneDollarInSavedSearches: Check = {
  id: 'one-dollar-in-saved-searches',
  rule: 'no saved search holds a second $',
  check: ({ savedSearches }) =>
    savedSearches
      .filter(({ search }) => search.split('$').length > 2)
      .map(({ id }) => ({
        check: 'one-dollar-in-saved-searches',
        at: id,
        message: 'the search holds two $, which Splunk reads as a token',
        tip: 'Move the regular expression into a macro.',
      })),
};
