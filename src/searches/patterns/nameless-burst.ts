import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const refusals: Threshold = {
  name: 'k677_nameless_failures',
  value: 10,
  description:
    'How many refusals of an expired ticket without names must come from one client within k677_crowd_window to count as stuck. A terminal server may show a few of many people.',
};

const clocks: Threshold = {
  name: 'k677_nameless_clock_failures',
  value: 3,
  description:
    'How many refusals for the clock without names must come from one client within k677_crowd_window to blame the clock of that client.',
};

/** Refusals without names come from one client: where the ticket cannot be read, the event names nobody. */
export const namelessBurst: Pattern = {
  id: 'nameless-burst',
  thresholds: [refusals, clocks],
  facts: inWindow({ k677_nameless: 'count(eval(account="-"))' }, ['k677_client', 'failure_code']),
  holds: [
    { codes: ['32'], when: `account="-" AND k677_nameless>=${limitOf(refusals)}` },
    { codes: ['37'], when: `account="-" AND k677_nameless>=${limitOf(clocks)}` },
  ],
};
