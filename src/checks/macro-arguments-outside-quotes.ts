import type { Check } from './check';

/** The contract: `($terms$)`, and no macro passes `$terms$` on to another inside quotes. */
export const macroArgumentsOutsideQuotes: Check = {
  id: 'macro-arguments-outside-quotes',
  rule: 'every argument of a macro is used, and terms stand in parentheses, never in quotes',
  check: ({ macros }) =>
    macros.flatMap(({ name, args = [], definition }) =>
      args.flatMap((arg) => {
        const at = `${name}(${args.length})`;
        if (!definition.includes(`$${arg}$`)) {
          return [
            { check: 'macro-arguments-outside-quotes', at, message: `the argument ${arg} is not used` },
          ];
        }
        if (arg === 'terms' && !definition.includes('($terms$)')) {
          return [
            { check: 'macro-arguments-outside-quotes', at, message: 'write ($terms$), in parentheses' },
          ];
        }
        return definition.includes(`"$${arg}$"`)
          ? [{ check: 'macro-arguments-outside-quotes', at, message: `$${arg}$ stands inside quotes` }]
          : [];
      }),
    ),
};
