import { causeFeatures } from '../knowledge/causes/cause-rule';
import { CAUSE_FIELDS, CODE_FIELDS } from './failure-fields';
import { knownCommands } from './known-failures';

/**
 * The parts of `kerberos_diagnose`: from the normalised fields to what the failure is called, why it
 * happens, and what to do.
 */

const orDash = (fields: readonly string[]): string =>
  `eval ${fields.map((field) => `${field}=coalesce(nullif(${field}, ""), "-")`).join(', ')}`;

/** A code that no RFC and no Windows document names still gets its number in both spellings. */
const unknownCode = [
  'eval k677_unknown=if(isnull(failure_name) AND failure_code!="-", 1, 0),',
  'failure_name=if(k677_unknown=1, "unknown", failure_name),',
  'failure_code_dec=if(k677_unknown=1, failure_code, failure_code_dec),',
  'failure_code_hex=if(k677_unknown=1, lower(tostring(tonumber(failure_code), "hex")), failure_code_hex)',
].join(' ');

/** Text in another language has none of the labels that the fields are read from. */
const UNREADABLE =
  'failure_code="-" AND ticket_options="-" AND account="-" AND service="-" AND client_ip="-"';

const untranslated: Readonly<Record<string, string>> = {
  cause_id: 'untranslated',
  cause: 'The text of this event is in another language, so its fields cannot be read',
  cause_confidence: 'documented',
  verdict: 'fix',
  cause_action:
    'Collect this log as XML (renderXml = true in inputs.conf): the names of XML fields are the same in every language.',
  cause_reference: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/MonitorWindowseventlogdata',
};

const translated = `eval ${Object.entries(untranslated)
  .map(([field, text]) => `${field}=if(${UNREADABLE}, "${text}", ${field})`)
  .join(', ')}`;

/** The names of the CIM data model Authentication, with its "unknown" for what is missing. */
const CIM: readonly (readonly [string, string])[] = [
  ['src', 'client_ip'],
  ['dest', 'kdc'],
  ['user', 'account'],
  ['signature_id', 'event_id'],
  ['signature', 'event_title'],
  ['reason', 'failure_name'],
];

const cim = [
  'eval action="failure", app="kerberos", authentication_method="Kerberos",',
  CIM.map(([name, field]) => `${name}=if(isnull(${field}) OR ${field}="-", "unknown", ${field})`).join(', '),
].join(' ');

/** The commands of `kerberos_diagnose`, in order. */
export const diagnoseCommands: readonly string[] = [
  `fields - ${[...CODE_FIELDS, ...CAUSE_FIELDS, 'event_title'].join(', ')}`,
  `lookup kerberos_failure_codes failure_code OUTPUT ${CODE_FIELDS.join(', ')}`,
  unknownCode,
  orDash(CODE_FIELDS),
  `lookup kerberos_failure_causes ${causeFeatures.join(', ')} OUTPUT ${CAUSE_FIELDS.join(', ')}`,
  orDash(CAUSE_FIELDS),
  translated,
  ...knownCommands,
  'lookup kerberos_event_ids event_id OUTPUT event_title',
  cim,
  'fields - k677_unknown, event_title',
];
