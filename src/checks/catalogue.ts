import type { Check } from './check';
import { linksAreHttps } from './links-are-https';
import { macroArgumentsOutsideQuotes } from './macro-arguments-outside-quotes';
import { macrosAreDescribed } from './macros-are-described';
import { noAddresses } from './no-addresses';
import { oneDollarInSavedSearches } from './one-dollar-in-saved-searches';
import { savedSearchNames } from './saved-search-names';
import { savedSearchSchedules } from './saved-search-schedules';
import { searchesNameNoIndex } from './searches-name-no-index';
import { searchesUseKnownMacros } from './searches-use-known-macros';

/** All checks, in the order in which they run. */
export const checks: readonly Check[] = [
  macrosAreDescribed,
  macroArgumentsOutsideQuotes,
  savedSearchNames,
  savedSearchSchedules,
  searchesUseKnownMacros,
  searchesNameNoIndex,
  oneDollarInSavedSearches,
  linksAreHttps,
  noAddresses,
];
