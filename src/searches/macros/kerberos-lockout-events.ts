import { accountNamed, askingMachine, lockedAccount } from '../account-events';
import { pipe, type Macro } from '../macro';

/**
 * NTLM prints the reason as an NTSTATUS: 0xC000006A for a wrong password, 0xC0000234 for a locked account;
 * Windows 2000 prints both in decimal.
 * Source: https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55
 */
const REASONS = '(0xC000006A OR 0xC0000234 OR 3221225578 OR 3221226036)';
const LOCKED = '(0xC0000234|3221226036)';

const terms = [
  'TERM(EventCode=675) OR TERM(EventCode=4771) OR TERM(EventCode=676)',
  '(TERM(EventCode=4768) 0xffffffff)',
  '(TERM(EventCode=672) (TERM(EventType=16) OR TERM(EventType=5)))',
  '(0x8010000000000000 (4768 OR 4771))',
  'TERM(EventCode=644) OR TERM(EventCode=4740) OR (Microsoft-Windows-Security-Auditing 4740)',
  `((680 OR 681 OR 4776) ${REASONS})`,
].join(' OR ');

const filled = (field: string): string => `coalesce(nullif(trim(${field}), ""), "-")`;

const lockoutEvents = (narrowed: string): string =>
  pipe(
    `\`kerberos_index\` (${terms})${narrowed}`,
    '`kerberos_normalise`',
    'where in(event_id, "644", "680", "681", "4740", "4776") OR in(failure_code, "18", "24")',
    'eval k677_other=if(in(event_id, "644", "680", "681", "4740", "4776"), 1, 0)',
    lockedAccount,
    accountNamed('k677_account'),
    ...askingMachine,
    'eval k677_machine=if(event_id="4740", coalesce(k677_machine, k677_caller), k677_machine)',
    `eval account=if(k677_other=1, ${filled('replace(coalesce(k677_locked, k677_account), "^[^\\\\\\\\]*\\\\\\\\|@[^@]*\\z", "")')}, account), client=case(k677_other=1, ${filled('ltrim(k677_machine, "\\\\")')}, client_kind="remote", client_ip, true(), "at ".kdc)`,
    'eval protocol=case(in(event_id, "644", "4740"), "-", k677_other=1, "NTLM", true(), "Kerberos")',
    `eval step=case(protocol="-", "locked out", protocol="Kerberos" AND failure_code="24", "wrong password", protocol="Kerberos", "refused", match(_raw, "(?i)${LOCKED}"), "refused", true(), "wrong password")`,
    'where account!="-"',
    'fields - k677_*',
  );

/** Everything that leads to a locked account, over Kerberos and NTLM. */
export const kerberosLockoutEvents: Macro = {
  name: 'kerberos_lockout_events',
  description:
    'Lockouts (4740, 644), wrong passwords and refusals of locked or disabled accounts over Kerberos (4768, 4771, 672, 675, 676; codes 18 and 24) and NTLM (4776, 680, 681), with account, client, step (wrong password, refused, locked out), protocol and kdc.',
  definition: lockoutEvents(''),
};

/** The same, narrowed by raw search terms before anything is read. */
export const kerberosLockoutEvents1: Macro = {
  name: 'kerberos_lockout_events',
  args: ['terms'],
  description: 'The same, narrowed by raw search terms: `kerberos_lockout_events("jsmith")`.',
  definition: lockoutEvents(' ($terms$)'),
};
