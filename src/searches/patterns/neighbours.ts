import { crowdBins, successWithin } from './windows';
import { limitOf } from '../threshold';

/** The time of a row, where it is a success; an expression. */
const SUCCESS_TIME = 'eval(if(outcome="success", _time, null()))';

/** The time of a row, where it is a wrong password; an expression. */
const WRONG_TIME = 'eval(if(failure_code="24", _time, null()))';

/**
 * What every pattern builds on, from normalised failures and successes: who asked (`k677_account`), from where
 * (`k677_client`; a domain controller's own address is that controller), for what (`k677_service`), in which bins of
 * time; then, walking once up and once down the time:
 * `k677_wrong_before` (seconds since the account's last wrong password, absent where it succeeded in between),
 * `k677_answer` (seconds to the next success of account and client, absent where there is none),
 * `k677_answered` (1 where that is soon enough to explain the failure) and
 * `k677_run` (equal for failures of account and client with no success between them).
 * `k677_granted` counts the successes of the domain controller, without which nothing follows from their absence.
 * The successes leave at the end; rows are newest first. In one second failures count as before successes.
 */
export const neighbourCommands: readonly string[] = [
  'eval _raw=if(outcome="success", "", _raw), k677_account=lower(account), k677_service=lower(service), k677_client=if(client_kind="remote", lower(client_ip), "at ".lower(kdc))',
  'sort 0 _time, outcome',
  'eventstats count(eval(outcome="success")) as k677_granted by kdc',
  `streamstats last(${SUCCESS_TIME}) as k677_success_before, last(${WRONG_TIME}) as k677_wrong_time by k677_account`,
  'reverse',
  `streamstats last(${SUCCESS_TIME}) as k677_success_after, count(eval(outcome="success")) as k677_run by k677_account, k677_client`,
  'where outcome="failure"',
  crowdBins,
  [
    'eval k677_answer=k677_success_after-_time,',
    `k677_answered=if(k677_answer<=${limitOf(successWithin)}, 1, 0),`,
    'k677_wrong_before=if(isnull(k677_success_before) OR k677_success_before<k677_wrong_time, _time-k677_wrong_time, null())',
  ].join(' '),
];
