import { causeFeatures } from '../knowledge/causes/cause-rule';
import type { PageJob } from './page-job';

/** The features that a rule may look at; each is a field of an event and a column of the lookup. */
export const RULE_FEATURES: readonly string[] = causeFeatures;

const COLUMNS: readonly string[] = [
  ...RULE_FEATURES,
  'cause_id',
  'cause',
  'cause_confidence',
  'verdict',
  'cause_action',
  'cause_reference',
];

/**
 * The rules that lead to a cause, in their order, with its texts; from the lookup alone. `{{cause}}` is a quoted
 * value. On demand. The failure code of a rule is `pattern` where only neighbours in time lead to the cause.
 */
export const explainCause: PageJob = {
  id: 'explain-cause',
  purpose: 'What a cause is, and the features by which an event is said to have it.',
  search: `| inputlookup kerberos_failure_causes | where cause_id={{cause}} | table ${COLUMNS.join(' ')}`,
  columns: COLUMNS,
};
