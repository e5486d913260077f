import type { Macro } from '../searches/macro';
import type { SavedSearch } from '../searches/saved-search';
import type { GeneratedFile } from '../outputs/generated-file';
import type { Problem } from './problem';

/** What the checks look at. */
export interface Sources {
  readonly macros: readonly Macro[];
  readonly savedSearches: readonly SavedSearch[];
  readonly files: readonly GeneratedFile[];
}

/** One rule: its id, what must hold, and what is wrong where it does not. */
export interface Check {
  readonly id: string;
  readonly rule: string;
  check(sources: Sources): readonly Problem[];
}
