import { panels } from '../../src/searches/panels/catalogue';
import { savedSearches } from '../../src/searches/saved/catalogue';
import { SplError } from '../../src/spl/error';
import { onlyExpected, type FuzzTarget } from './fuzz-target';
import { fuzzPreview } from './fuzz-preview';
import { AWKWARD, awkwardText, mutateText } from './mutate';
import { search } from './spl-grammar';

/** Searches: from a grammar, from what ships with pieces changed, and from noise. They end, or fail as SplError. */
export const fuzzSpl: FuzzTarget = {
  id: 'spl',
  about: 'searches: from a grammar, shipped ones with pieces changed, noise',
  open: async () => {
    const { preview, close } = fuzzPreview();
    const shipped = [
      ...savedSearches.map(({ search: text }) => text),
      ...panels.map(({ search: text }) => `\`kerberos_failures\` | ${text}`),
    ];
    const pieces = [
      ...AWKWARD,
      '| stats count by a',
      '[search a]',
      '| eval x=1',
      '`kerberos_failures`',
      'by',
      '(',
      'case(1=1,',
    ];
    return {
      run: async (random) => {
        const kind = random.next();
        const text =
          kind < 0.5
            ? search(random)
            : kind < 0.6
              ? mutateText(random, search(random), pieces)
              : kind < 0.9
                ? mutateText(random, random.pick(shipped), pieces)
                : kind < 0.95
                  ? awkwardText(random, 30)
                  : random
                      .pick(['(', '[', '| eval a=', 'NOT ', '-', 'a.', '`', '"', 'case(', '| ', '\\'])
                      .repeat(random.between(1, 20_000));
        const answer = await onlyExpected(
          text,
          (error) => error instanceof SplError && error.message !== '',
          () => preview.search(text),
        );
        return answer ? 'ran' : 'refused';
      },
      close: async () => close(),
    };
  },
};
