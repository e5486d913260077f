import { describeSavedSearch } from '../outputs/conf/savedsearches-conf';
import { filterName } from '../searches/saved-search';
import type { Check } from './check';

/** The contract: saved searches begin with k677_, and each says what it is for and what it takes wrongly. */
export const savedSearchNames: Check = {
  id: 'saved-search-names',
  rule: 'saved searches are named k677_..., say what they are for and what their false positives are, name their columns, and end with their filter',
  check: ({ savedSearches }) =>
    savedSearches.flatMap((saved) => {
      const { id, question, columns, search, alert } = saved;
      const problem = (message: string) => ({ check: 'saved-search-names', at: id, message });
      const unknown = alert?.entity.filter((field) => !columns.includes(field)) ?? [];
      return [
        ...(/^k677_[a-z0-9_]+$/.test(id) ? [] : [problem('the name does not begin with k677_')]),
        ...(/\w.*\?$/.test(question) ? [] : [problem('the question is none')]),
        ...(/\w{3}.* False positives: \w/s.test(describeSavedSearch(saved))
          ? []
          : [problem('the description says nothing, or nothing about false positives')]),
        ...(columns.length > 0 ? [] : [problem('it has no columns')]),
        ...(search.endsWith(`| \`${filterName(id)}\``)
          ? []
          : [problem(`it does not end with ${filterName(id)}`)]),
        ...unknown.map((field) => problem(`the entity ${field} is not among its columns`)),
      ];
    }),
};
