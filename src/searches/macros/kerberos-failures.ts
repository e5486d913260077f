import { pipe, type Macro } from '../macro';

const diagnosed = (terms: string): string =>
  pipe(
    `\`kerberos_index\` \`kerberos_failure_terms\`${terms}`,
    '`kerberos_normalise`',
    'where outcome="failure" AND request!="-"',
    '`kerberos_diagnose`',
  );

/** Every Kerberos failure, event by event, with cause and verdict. */
export const kerberosFailures: Macro = {
  name: 'kerberos_failures',
  description:
    'Every Kerberos failure of every Windows, event by event, with what it means, its cause, verdict and action. Reads failures only.',
  definition: diagnosed(''),
};

/** The same, narrowed by raw search terms before anything is read. */
export const kerberosFailures1: Macro = {
  name: 'kerberos_failures',
  args: ['terms'],
  description:
    'The same, narrowed by raw search terms: `kerberos_failures("4769 sql01")`; a phrase is written "\\"sql server\\"".',
  definition: diagnosed(' ($terms$)'),
};
