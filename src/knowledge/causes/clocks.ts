import { references } from './references';
import type { CauseTheme } from './theme';

/** Clocks that differ, and times that make no sense. */
export const clocks: CauseTheme = {
  causes: [
    {
      id: 'clock-skew',
      text: 'The clocks of client and domain controller differ by more than the Kerberos policy allows, five minutes by default.',
      confidence: 'documented',
      action:
        'Compare both with: w32tm /stripchart /computer:DOMAIN-CONTROLLER /samples:3. Correct the client with: w32tm /resync /rediscover. Give virtual machines one time source only.',
      references: [references.event4771, references.w32tm, references.guidance],
    },
    {
      id: 'issuer-clock-ahead',
      text: 'The ticket is not yet valid: the domain controller or domain that issued it has a clock ahead of this one.',
      confidence: 'documented',
      action:
        'Compare all domain controllers with: w32tm /monitor. Across trusts compare the time sources of both domains.',
      references: [references.event4769, references.w32tm],
    },
    {
      id: 'ticket-times-wrong',
      text: 'The times of the requested ticket make no sense, such as a start after the end or a start in the future.',
      confidence: 'documented',
      action:
        'Compare the clock of the client with: w32tm /stripchart /computer:DOMAIN-CONTROLLER /samples:3. If it is right, turn off postdating in its Kerberos software.',
      references: [references.event4768, references.codesOfRfc4120],
    },
    {
      id: 'validity-not-begun',
      text: 'The account of the client or the service is not valid yet. Active Directory has no start dates, so a clock is likely wrong.',
      confidence: 'heuristic',
      action: 'Compare all domain controllers with: w32tm /monitor.',
      references: [references.codesOfRfc4120, references.w32tm],
    },
  ],
  rules: [
    { when: { failure_code: '10' }, cause: 'ticket-times-wrong' },
    { when: { failure_code: '11' }, cause: 'ticket-times-wrong' },
    { when: { failure_code: '21' }, cause: 'validity-not-begun' },
    { when: { failure_code: '22' }, cause: 'validity-not-begun' },
    { when: { failure_code: '33' }, cause: 'issuer-clock-ahead' },
    { when: { failure_code: '37' }, cause: 'clock-skew' },
  ],
};
