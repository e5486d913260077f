import type { Check } from './check';

const OURS = /^(?:kerberos|k677)_[a-z0-9_]+$/;

/** Names of the contract, and a description for everybody who opens Settings. */
export const macrosAreDescribed: Check = {
  id: 'macros-are-described',
  rule: 'macros are named kerberos_... or k677_..., are described, and every name with its number of arguments is there once',
  check: ({ macros }) => {
    const names = macros.map(({ name, args = [] }) => `${name}(${args.length})`);
    return macros.flatMap(({ name, description }, index) => {
      const problem = (message: string) => ({ check: 'macros-are-described', at: name, message });
      return [
        ...(OURS.test(name) ? [] : [problem('the name begins with neither kerberos_ nor k677_')]),
        ...(description.length >= 20 ? [] : [problem('the description says nothing')]),
        ...(names.indexOf(names[index] as string) === index ? [] : [problem('the macro is defined twice')]),
      ];
    });
  },
};
