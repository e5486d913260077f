import type { Check } from './check';

const CALL = /`([a-z0-9_]+)(\((?:[^`"]|"(?:[^"\\]|\\.)*")*\))?`/g;

/** How many arguments a call gives: quoted texts may hold commas and parentheses. */
function argumentsOf(list: string | undefined): number {
  if (list === undefined) return 0;
  const bare = list.slice(1, -1).replace(/"(?:[^"\\]|\\.)*"/g, 'x');
  return bare.trim() === '' ? 0 : bare.split(',').length;
}

/** A macro that does not exist fails on the search head only, when nobody looks. */
export const searchesUseKnownMacros: Check = {
  id: 'searches-use-known-macros',
  rule: 'every macro that a saved search, another macro or a list of thresholds names exists with as many arguments',
  check: ({ macros, savedSearches }) => {
    const known = new Set(macros.map(({ name, args = [] }) => `${name}(${args.length})`));
    const unknown = (at: string, text: string) =>
      [...text.matchAll(CALL)]
        .map(([, name, list]) => `${name}(${argumentsOf(list)})`)
        .filter((name) => !known.has(name))
        .map((name) => ({ check: 'searches-use-known-macros', at, message: `there is no macro ${name}` }));
    return [
      ...macros.flatMap(({ name, definition }) => unknown(name, definition)),
      ...savedSearches.flatMap(({ id, search, sharedThresholds, thresholds }) => [
        ...unknown(id, search),
        ...sharedThresholds.flatMap((name) => unknown(id, `\`${name}\``)),
        ...thresholds
          .filter(({ name }) => !search.includes(`\`${name}\``))
          .map(({ name }) => ({
            check: 'searches-use-known-macros',
            at: id,
            message: `the threshold ${name} is not used`,
          })),
      ]),
    ];
  },
};
