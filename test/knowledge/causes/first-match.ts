import { causeRules } from '../../../src/knowledge/causes/catalogue';
import { causeFeatures, type CauseFeature } from '../../../src/knowledge/causes/cause-rule';

/** An event of 2008 and later that fails: a user on another computer asks for a service ticket. */
const usual: Readonly<Record<CauseFeature, string>> = {
  failure_code: '-',
  event_id: '4769',
  request: 'TGS',
  era: '2008+',
  account_type: 'user',
  service_class: '-',
  service_host_kind: 'none',
  client_kind: 'remote',
  delegation: 'no',
  own_account: 'no',
  foreign_realm: 'no',
  foreign_account: 'no',
  account: 'someone',
};

const matches = (pattern: string, value: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[^A-Za-z0-9]/g, '\\$&'))
      .join('.*')}$`,
    'is',
  ).test(value);

/** The cause of the first rule that matches, as a wildcard lookup that ignores case finds it. */
export function firstMatch(features: { readonly [feature in CauseFeature]?: string }): string {
  const event = { ...usual, ...features };
  const rule = causeRules.find(({ when }) =>
    causeFeatures.every((feature) => matches(when[feature] ?? '*', event[feature])),
  );
  return rule?.cause ?? 'none';
}
