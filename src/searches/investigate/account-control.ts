import { accountEventValue, accountNamed, askingMachine, lockedAccount } from '../account-events';
import type { PageJob } from '../page-job';

const IDS = '644, 680, 681, 4740, 4776'.split(', ');
const quoted = IDS.map((id) => `"${id}"`).join(', ');

/**
 * What stands beside the Kerberos events of some accounts: NTLM logons and lockouts. `{{terms}}` are raw terms,
 * `{{accounts}}` a list of quoted names in lower case. NTSTATUS values:
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55
 */
export const accountControl: PageJob = {
  id: 'account-control',
  purpose: 'NTLM logons (4776, 680, 681) and lockouts (4740, 644) of the accounts, newest first.',
  search: [
    `\`kerberos_index\` (${IDS.map((id) => `TERM(EventCode=${id})`).join(' OR ')} OR (Microsoft-Windows-Security-Auditing (4740 OR 4776))) ({{terms}})`,
    '`kerberos_normalise`',
    `where in(event_id, ${quoted})`,
    lockedAccount,
    accountNamed('k677_named'),
    ...askingMachine,
    accountEventValue('k677_status', 'Status', '^[ \\t]*Error Code:|The error code was:'),
    'eval account=trim(coalesce(k677_locked, k677_named)), machine=trim(if(event_id="4740", coalesce(k677_machine, k677_caller), k677_machine))',
    'eval account=replace(replace(account, "(?s)^[^\\\\\\\\]*\\\\\\\\", ""), "(?s)@[^@]*\\z", ""), machine=coalesce(nullif(ltrim(machine, "\\\\"), ""), "-"), k677_status=lower(trim(k677_status))',
    'where in(lower(account), {{accounts}})',
    'eval step=case(in(event_id, "644", "4740"), "locked-out", match(k677_status, "^(?:0x0+|0)\\z"), "ntlm-accepted", match(k677_status, "c000006a|3221225578"), "ntlm-wrong-password", match(k677_status, "c0000234|3221226036"), "ntlm-locked", true(), "ntlm-refused")',
    'eval at=_time',
    'table at event_id kdc account machine step',
  ].join(' | '),
  columns: ['at', 'event_id', 'kdc', 'account', 'machine', 'step'],
};
