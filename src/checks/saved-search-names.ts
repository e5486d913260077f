import type { Check } from './check';

/** The contract: saved searches begin with k677_, and each says what it is for. */
export const savedSearchNames: Check = {
  id: 'saved-search-names',
  rule: 'saved searches are named k677_..., have a description and a schedule of at most twelve runs an hour',
  check: ({ savedSearches }) =>
    savedSearches.flatMap(({ id, description, cron }) => {
      const problem = (message: string) => ({ check: 'saved-search-names', at: id, message });
      const [minute = '*'] = cron.split(' ');
      return [
        ...(/^k677_[a-z0-9_]+$/.test(id) ? [] : [problem('the name does not begin with k677_')]),
        ...(description.length >= 20 ? [] : [problem('the description says nothing')]),
        ...(/^(?:\d+|\*\/(?:[5-9]|\d\d))$/.test(minute) ? [] : [problem(`it would run too often: ${cron}`)]),
      ];
    }),
};
