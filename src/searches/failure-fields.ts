/** The outputs of the lookup kerberos_failure_codes, all of them added to every failure. */
export const CODE_FIELDS: readonly string[] = [
  'failure_code_dec',
  'failure_code_hex',
  'failure_name',
  'failure_text',
  'failure_category',
  'failure_explanation',
  'failure_action',
  'failure_reference',
];

/** The outputs of the lookup kerberos_code_notes. */
export const CODE_NOTE_FIELDS: readonly string[] = [
  'code_aliases',
  'code_windows',
  'code_events',
  'code_causes',
  'code_microsoft_says',
  'code_microsoft_page',
  'code_source',
];

/** The outputs of the lookup kerberos_failure_causes. */
export const CAUSE_FIELDS: readonly string[] = [
  'cause_id',
  'cause',
  'cause_confidence',
  'verdict',
  'cause_action',
  'cause_reference',
];
