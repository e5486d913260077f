import { causeFeatures } from '../../knowledge/causes/cause-rule';
import { CAUSE_FIELDS, CODE_FIELDS, CODE_NOTE_FIELDS } from '../../searches/failure-fields';

/**
 * A CSV lookup as transforms.conf declares it. `keys` are the columns it is searched by, `outputs` those it gives,
 * both in the order of the file; `matchType` names the keys whose cells may hold `*`, as the setting match_type does.
 * All of them ignore case and answer with one row at most.
 */
export interface LookupDefinition {
  readonly name: string;
  readonly file: string;
  readonly keys: readonly string[];
  readonly outputs: readonly string[];
  readonly matchType?: string;
}

function definition(
  name: string,
  keys: readonly string[],
  outputs: readonly string[],
): LookupDefinition {
  return { name, file: `${name}.csv`, keys, outputs };
}

/** What a failure code means, by the code in any spelling. */
export const failureCodesLookup = definition('kerberos_failure_codes', ['failure_code'], CODE_FIELDS);

/** What an encryption type is worth, by its number in any spelling. */
export const encryptionTypesLookup = definition(
  'kerberos_encryption_types',
  ['encryption_type'],
  ['encryption_name', 'encryption_strength', 'encryption_reference'],
);

/** What a pre-authentication type is, by its number in any spelling. */
export const preauthTypesLookup = definition(
  'kerberos_preauth_types',
  ['preauth_type'],
  ['preauth_name', 'preauth_note', 'preauth_reference'],
);

/** What an event is, by its id. */
export const eventIdsLookup = definition(
  'kerberos_event_ids',
  ['event_id'],
  ['event_title', 'event_request', 'event_windows', 'event_note'],
);

/** Which product stands behind a service class. */
export const serviceClassesLookup = definition(
  'kerberos_service_classes',
  ['service_class'],
  ['service_product', 'service_note'],
);

/** What else is known about a failure code, by its decimal number; several values stand apart by blanks, `-` for none. */
export const codeNotesLookup = definition(
  'kerberos_code_notes',
  ['failure_code'],
  CODE_NOTE_FIELDS,
);

/** What a bit of the ticket options asks for, by the name that kerberos_ticket_options gives. */
export const kdcOptionsLookup = definition(
  'kerberos_kdc_options',
  ['option_name'],
  ['option_bit', 'option_value', 'option_meaning', 'option_reference'],
);

/** Why tickets are encrypted with RC4 or DES, or refused for it, by the reason's id. */
export const encryptionReasonsLookup = definition(
  'kerberos_encryption_reasons',
  ['encryption_reason'],
  ['encryption_reason_text', 'encryption_reason_action', 'encryption_reason_reference'],
);

/** Why a failure happened, by its features; ordered, the first row that matches wins. */
export const failureCausesLookup: LookupDefinition = {
  ...definition('kerberos_failure_causes', causeFeatures, CAUSE_FIELDS),
  matchType: causeFeatures.map((feature) => `WILDCARD(${feature})`).join(','),
};

/** All CSV lookups of the app, in the order in which transforms.conf lists them. */
export const lookupDefinitions: readonly LookupDefinition[] = [
  failureCodesLookup,
  encryptionTypesLookup,
  preauthTypesLookup,
  eventIdsLookup,
  serviceClassesLookup,
  codeNotesLookup,
  kdcOptionsLookup,
  encryptionReasonsLookup,
  failureCausesLookup,
];
