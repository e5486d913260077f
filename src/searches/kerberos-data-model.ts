import { pipe } from './macro';
import { NORMALISED_FIELDS } from './normalise';

/** A data model of one root dataset of the same name, which is a search of streaming commands. */
export interface DataModelSource {
  readonly name: string;
  readonly description: string;
  /** What the index is asked for, and the commands that give the fields. */
  readonly search: string;
  /** The fields, all of them texts. Other searches name them `<name>.<field>`. */
  readonly fields: readonly string[];
}

/**
 * Every Kerberos event of the Security log as `kerberos_events` gives it. Codes, causes, verdicts and known failures
 * are not in it, since a summary would keep them as they were on the day; `kerberos_diagnose` adds them afterwards. A
 * root dataset that is a search may be accelerated as long as all its commands are streaming ones, and no field is
 * stored but those listed; a root event dataset would have to store every step on the way to them.
 * Sources: https://docs.splunk.com/Documentation/Splunk/9.2.1/Knowledge/Acceleratedatamodels,
 * https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Datamodel
 */
export const kerberosDataModel: DataModelSource = {
  name: 'Kerberos',
  description:
    'Every Kerberos event of the Security log (672-677, 4768-4773, 4820, 4821), normalised. Counted by | tstats, diagnosed afterwards by the macro kerberos_diagnose. Its acceleration is off until you switch it on.',
  search: pipe('`kerberos_index` `kerberos_event_terms`', '`kerberos_normalise`', 'where request!="-"'),
  fields: NORMALISED_FIELDS,
};

/** The model and its root dataset, as `FROM` of tstats takes them. */
export const FROM_KERBEROS = `from datamodel=${kerberosDataModel.name}.${kerberosDataModel.name}`;
