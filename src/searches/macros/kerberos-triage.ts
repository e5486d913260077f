import { foundByFailureTerms, ticketGrantedTerms } from '../event-terms';
import { pipe, type Macro } from '../macro';
import { judgeCommands, replaceCommands } from '../triage';

const judged = (terms: string): string =>
  pipe(
    `\`kerberos_index\` (\`kerberos_failure_terms\` OR ${ticketGrantedTerms})${terms}`,
    '`kerberos_normalise`',
    `where request!="-" AND (outcome="failure" AND (${foundByFailureTerms}) OR outcome="success" AND in(event_id, "672", "4768"))`,
    ...judgeCommands,
    '`kerberos_diagnose`',
    ...replaceCommands,
  );

/** Every Kerberos failure, judged with its neighbours in time. */
export const kerberosTriage: Macro = {
  name: 'kerberos_triage',
  description:
    'The rows of kerberos_failures, judged with their neighbours in time: who succeeded afterwards, who else failed from the same client, in which rhythm. Adds pattern_id, pattern and verdict_first, and replaces verdict and cause where a pattern decides. Reads the granted tickets of 672 and 4768 too; neighbours outside the searched time are not seen.',
  definition: judged(''),
};

/** The same, narrowed by raw search terms before anything is read. */
export const kerberosTriage1: Macro = {
  name: 'kerberos_triage',
  args: ['terms'],
  description:
    'The same, narrowed by raw search terms: `kerberos_triage("sql01")`. The neighbours are narrowed too: what the terms leave out cannot explain anything.',
  definition: judged(' ($terms$)'),
};
