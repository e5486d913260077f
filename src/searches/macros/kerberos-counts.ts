import { FROM_KERBEROS, kerberosDataModel } from '../kerberos-data-model';
import { pipe, type Macro } from '../macro';

/** Fields of the model that differ from event to event: a count by them would be the events again. */
const OF_ONE_EVENT: readonly string[] = ['record_id', 'client_port'];

const by = kerberosDataModel.fields
  .filter((field) => !OF_ONE_EVENT.includes(field))
  .map((field) => `${kerberosDataModel.name}.${field}`);

const counted = (terms: string): string =>
  pipe(
    `tstats \`kerberos_summariesonly\` count ${FROM_KERBEROS} where ${kerberosDataModel.name}.outcome="failure"${terms} by _time span=1h ${by.join(' ')}`,
    `rename ${kerberosDataModel.name}.* AS *`,
    '`kerberos_diagnose`',
  );

/** The failures counted by the hour over the data model, diagnosed. */
export const kerberosCounts: Macro = {
  name: 'kerberos_counts',
  description:
    'The failures of kerberos_failures, counted by the hour and by every field but record_id and client_port, in the field count: | `kerberos_counts` | stats sum(count) AS count by cause. For estates that accelerate the data model Kerberos; without its summary this reads successes too, so kerberos_failures is cheaper there.',
  definition: counted(''),
};

/** The same, narrowed by conditions on fields of the data model. */
export const kerberosCounts1: Macro = {
  name: 'kerberos_counts',
  args: ['conditions'],
  description:
    'The same, narrowed by conditions on fields of the data model: | `kerberos_counts("Kerberos.service=MSSQLSvc* Kerberos.kdc=dc1*")`.',
  definition: counted(' ($conditions$)'),
};
