import { refusedServiceTicketTerms } from '../event-terms';
import { pipe, type Macro } from '../macro';

const diagnosed = (terms: string): string =>
  pipe(
    `\`kerberos_index\` ${refusedServiceTicketTerms}${terms}`,
    '`kerberos_normalise`',
    'where outcome="failure" AND in(event_id, "677", "673", "4769", "4773") AND request!="-"',
    '`kerberos_diagnose`',
  );

/** Refused service tickets: event 677 and what later Windows writes in its place. */
export const kerberos677: Macro = {
  name: 'kerberos_677',
  description:
    'Refused service tickets only, event by event, diagnosed: 677 of Windows 2000, failed 673 of Windows 2003, failed 4769 of today (and 4773).',
  definition: diagnosed(''),
};

/** The same, narrowed by raw search terms before anything is read. */
export const kerberos6771: Macro = {
  name: 'kerberos_677',
  args: ['terms'],
  description: 'The same, narrowed by raw search terms: `kerberos_677("mssqlsvc")`.',
  definition: diagnosed(' ($terms$)'),
};
