import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';

const lockout: Threshold = {
  name: 'k677_lockout_within',
  value: 86400,
  description:
    'Seconds for which a wrong password explains that the account is refused afterwards, as long as it does not succeed in between. Choose the lockout duration of your domain, or a day where only an administrator unlocks.',
};

/**
 * The refusal follows a wrong password for the same account, from whatever client, with no success in between. A
 * disabled account is refused before its password is looked at, so it never shows a wrong one.
 */
export const lockoutAfterFailures: Pattern = {
  id: 'lockout-after-failures',
  thresholds: [lockout],
  facts: [],
  holds: [{ codes: ['18'], when: `account!="-" AND k677_wrong_before<=${limitOf(lockout)}` }],
};
