import { filtered, type SavedSearch } from '../saved-search';
import { readableTimes, table } from './row-commands';

const ID = 'k677_lockouts';

const COLUMNS = [
  'account',
  'locked_out_at',
  'locked_by',
  'wrong_passwords',
  'clients',
  'what_happened',
  'domain_controllers',
];

/** Who locks an account out: wrong passwords and refusals by client, in the order in which they began. */
export const k677Lockouts: SavedSearch = {
  id: ID,
  question: 'Who locks this account out?',
  description:
    'Accounts that were locked out in the last four hours (event 4740 or 644; where these are not collected, the first refusal after wrong passwords), and what led to it: wrong passwords over Kerberos (4771, 675) and NTLM (4776, 680, 681) and refusals of the locked account (code 18), by client, in the order in which they began. Failures marked as known are among them: they lock accounts all the same.',
  falsePositives:
    'a person who has forgotten the password shows the same; the number of tries and the name of the client tell them apart.',
  search: filtered(
    ID,
    '`kerberos_lockout_events`',
    'eval account=lower(account)',
    'eventstats max(eval(if(step="locked out", _time, null()))) AS locked_time, min(eval(if(step="wrong password", _time, null()))) AS wrong_time, min(eval(if(step="refused", _time, null()))) AS refused_time by account',
    'eval locked_time=coalesce(locked_time, if(refused_time>=wrong_time, refused_time, null()))',
    'where isnotnull(locked_time)',
    'stats count, min(_time) AS began, max(_time) AS ended, min(locked_time) AS locked_time, values(kdc) AS kdc by account, client, step, protocol',
    'sort 0 account, began, step',
    'eval what=strftime(began, "%H:%M:%S").if(ended>began, " to ".strftime(ended, "%H:%M:%S"), "").": ".case(step="locked out", "locked out, caller ".client, true(), count." x ".step." (".protocol.") from ".client), wrong=if(step="wrong password", count, 0)',
    'eventstats max(wrong) AS most by account',
    'eval culprit=if(wrong=most AND most>0, client, null()), caller=if(step="locked out", client, null()), source=if(step="locked out", null(), client)',
    'stats min(locked_time) AS locked_out_at, first(culprit) AS culprit, first(caller) AS caller, sum(wrong) AS wrong_passwords, dc(source) AS clients, list(what) AS what_happened, values(kdc) AS domain_controllers by account',
    'eval locked_by=coalesce(culprit, caller, "unknown")',
    'sort 0 - locked_out_at',
    readableTimes('locked_out_at'),
    table(COLUMNS),
  ),
  earliest: '-4h@m',
  latest: '-2m@m',
  cron: '7-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: [],
  attack: ['T1110'],
  email: {
    subject: 'Kerberos 677: $result.account$ was locked out by $result.locked_by$',
    message:
      'The account $result.account$ was locked out at $result.locked_out_at$ after $result.wrong_passwords$ wrong passwords from $result.clients$ clients, most of them from $result.locked_by$. The table below shows what happened, in order.\n\nLook at that client for services, scheduled tasks, mapped drives, saved credentials and phones that still have the old password. Unlock the account after that, or it will be locked again.',
  },
  alert: { severity: 'low', entity: ['account'], silentFor: '4h' },
};
