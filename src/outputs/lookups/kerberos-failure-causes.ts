import { causeById, causeRules } from '../../knowledge/causes/catalogue';
import { causeFeatures } from '../../knowledge/causes/cause-rule';
import type { Output } from '../generated-file';
import { failureCausesLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_failure_causes.csv`: the rules in their order, the first that matches wins. */
export const kerberosFailureCauses: Output = {
  description: 'Which features of a failure point to which cause, and what to do',
  generate: () => [
    lookupFile(
      failureCausesLookup,
      causeRules.map(({ when, cause: id }) => {
        const cause = causeById(id);
        return [
          ...causeFeatures.map((feature) => when[feature] ?? '*'),
          cause.id,
          cause.text,
          cause.confidence,
          cause.verdict,
          cause.action,
          cause.references[0],
        ];
      }),
    ),
  ],
};
