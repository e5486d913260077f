import type { Check } from './check';

const INDEX = /\bindex\s*(?:=|::|\bin\b)/i;

/** Where searches of ours may begin: at a macro that names the index, or at tstats with it. */
const SCOPED =
  /^(?:`kerberos_(?:index|events|failures|677|triage|system_events|lockout_events)[`(]|\| tstats\b.*\bwhere `kerberos_index` )/;

/** What may stand at the beginning of a subsearch before the macro: `search`, and its own time range. */
const SUBSEARCH = /\[\s*(?:search\s+(?:earliest=\S+\s+latest=\S+\s+)?)?/g;

const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/** One macro says where events live; a search that names an index itself escapes it. */
export const searchesNameNoIndex: Check = {
  id: 'searches-name-no-index',
  rule: 'only kerberos_index names an index, and every saved search, its subsearches included, begins with a macro that uses it',
  check: ({ macros, savedSearches }) => {
    const problem = (at: string, message: string) => ({ check: 'searches-name-no-index', at, message });
    return [
      ...macros
        .filter(({ name, definition }) => name !== 'kerberos_index' && INDEX.test(definition))
        .map(({ name }) => problem(name, 'it names an index; use `kerberos_index`')),
      ...savedSearches.flatMap(({ id, search }) => {
        const bare = search.replace(QUOTED, '""');
        const subsearches = [...bare.matchAll(SUBSEARCH)].map((match) =>
          bare.slice((match.index as number) + match[0].length),
        );
        return [
          ...(INDEX.test(search) ? [problem(id, 'it names an index; use `kerberos_index`')] : []),
          ...[bare, ...subsearches]
            .filter((text) => !SCOPED.test(text))
            .map((text) => problem(id, `it begins with ${text.slice(0, 30)}, which names no index`)),
        ];
      }),
    ];
  },
};
