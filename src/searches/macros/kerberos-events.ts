import { pipe, type Macro } from '../macro';

const normalised = (terms: string): string =>
  pipe(`\`kerberos_index\` \`kerberos_event_terms\`${terms}`, '`kerberos_normalise`', 'where request!="-"');

/** Every Kerberos event of the Security log, successes too. */
export const kerberosEvents: Macro = {
  name: 'kerberos_events',
  description:
    'Every Kerberos event of the Security log (672-677, 4768-4773, 4820, 4821), successes too, normalised. Reads a great many events: give it a short time range.',
  definition: normalised(''),
};

/** The same, narrowed by raw search terms before anything is read. */
export const kerberosEvents1: Macro = {
  name: 'kerberos_events',
  args: ['terms'],
  description: 'The same, narrowed by raw search terms: `kerberos_events("4769 sql01")`.',
  definition: normalised(' ($terms$)'),
};
