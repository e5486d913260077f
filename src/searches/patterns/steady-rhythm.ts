import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { crowdWindow } from './windows';

const steps: Threshold = {
  name: 'k677_rhythm_steps',
  value: 5,
  description:
    'How many pauses between failures of the same account, client and service are needed to speak of a rhythm. Fewer finds slow jobs earlier and takes chance for rhythm more often.',
};

const spread: Threshold = {
  name: 'k677_rhythm_spread',
  value: 0.6,
  description:
    'How much the pauses may differ: the middle half of them lies within this share of the median. Pauses by chance differ by 1.6 times the median.',
};

const shortest: Threshold = {
  name: 'k677_rhythm_shortest',
  value: 30,
  description:
    'Seconds: tries that follow faster count as one. A job that fails tries again at once, and one attempt is written as several events.',
};

const lasts: Threshold = {
  name: 'k677_rhythm_time',
  value: 1800,
  description:
    'Seconds from the first to the last failure of a rhythm, at least. A burst of guesses is regular too, and over sooner.',
};

const transfer: Threshold = {
  name: 'k677_transfer_pause',
  value: 43200,
  description:
    'Seconds: a DNS server asks in shorter pauses than this (the refresh interval of its zones), a client that registers its own name in longer ones (once a day by default).',
};

const KEY = 'k677_account, k677_client, k677_service, failure_code';

const steady = [
  `k677_pauses>=${limitOf(steps)}`,
  `k677_rhythm_seconds>=${limitOf(lasts)}`,
  `k677_long-k677_short<=${limitOf(spread)}*k677_middle`,
].join(' AND ');

/**
 * The same account fails from the same client in a steady rhythm: a machine tries, not a person. Where a success
 * follows most of the failures they are typing errors. Expired tickets return with the lifetime of tickets, so of
 * them only a fast rhythm counts, and of those without names that of their client.
 */
export const steadyRhythm: Pattern = {
  id: 'steady-rhythm',
  thresholds: [steps, spread, shortest, lasts, transfer],
  facts: [
    `streamstats current=f last(_time) as k677_later by ${KEY}`,
    `eval k677_pause=if(k677_later-_time>=${limitOf(shortest)}, k677_later-_time, null())`,
    `eventstats count(k677_pause) as k677_pauses, exactperc25(k677_pause) as k677_short, median(k677_pause) as k677_middle, exactperc75(k677_pause) as k677_long, range(_time) as k677_rhythm_seconds, avg(k677_answered) as k677_answered_share by ${KEY}`,
    `eval k677_steady=if(${steady}, 1, 0)`,
  ],
  holds: [
    { codes: ['6', '18', '23', '24'], when: 'account!="-" AND k677_steady=1 AND k677_answered_share<0.5' },
    { codes: ['32'], when: `k677_steady=1 AND k677_middle<=${limitOf(crowdWindow)}` },
    { codes: ['7'], when: `k677_steady=1 AND k677_middle<${limitOf(transfer)}` },
  ],
};
