import type { Source } from '../source';
import type { EventId, EventRequest } from './event-id';

const AUDITING =
  'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing';

const old: Source = {
  title: 'Microsoft: audit account logon events',
  url: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/basic-audit-account-logon-events',
};

const authenticationPolicies: Source = {
  title: 'Microsoft: authentication policies and authentication policy silos',
  url: 'https://learn.microsoft.com/en-us/windows-server/security/credentials-protection-and-management/authentication-policies-and-authentication-policy-silos',
};

function security(
  id: number,
  request: EventRequest,
  title: string,
  windows: string,
  note: string,
  source: Source = { title: `Microsoft: event ${id}`, url: `${AUDITING}/event-${id}` },
): EventId {
  return { id, log: 'Security', title, request, windows, note, source };
}

/** The Kerberos events of the Security log. */
export const securityEvents: readonly EventId[] = [
  security(
    672,
    'AS',
    'Authentication Ticket Request',
    '2000, XP, 2003',
    'On 2000 only successes; on 2003 failures too, which 2000 writes as 676.',
    old,
  ),
  security(
    673,
    'TGS',
    'Service Ticket Request',
    '2000, XP, 2003',
    'On 2000 only successes; on 2003 failures too, which 2000 writes as 677.',
    old,
  ),
  security(674, 'RENEWAL', 'Ticket Granted Renewed', '2000, XP, 2003', 'Written for successes only.', old),
  security(
    675,
    'PREAUTH',
    'Pre-authentication failed',
    '2000, XP, 2003',
    'Mostly a wrong password (24), a wrong clock (37) or a client that asks without pre-authentication first (25).',
    old,
  ),
  security(
    676,
    'AS',
    'Authentication Ticket Request Failed',
    '2000',
    '2003 writes a failed 672 instead.',
    old,
  ),
  security(677, 'TGS', 'Service Ticket Request Failed', '2000', '2003 writes a failed 673 instead.', old),
  security(
    4768,
    'AS',
    'A Kerberos authentication ticket (TGT) was requested',
    '2008 and later',
    'Successes and failures. A wrong password with pre-authentication is 4771 instead.',
  ),
  security(
    4769,
    'TGS',
    'A Kerberos service ticket was requested',
    '2008 and later',
    'Successes and failures. An unknown service name (7) is only written when KdcExtraLogLevel has 0x1 set.',
  ),
  security(
    4770,
    'RENEWAL',
    'A Kerberos service ticket was renewed',
    '2008 and later',
    'Written for successes only.',
  ),
  security(
    4771,
    'PREAUTH',
    'Kerberos pre-authentication failed',
    '2008 and later',
    'Not written for accounts that do not require pre-authentication.',
  ),
  security(
    4772,
    'AS',
    'A Kerberos authentication ticket request failed',
    'none',
    'Documented, but Windows does not write it: failures are 4768.',
  ),
  security(
    4773,
    'TGS',
    'A Kerberos service ticket request failed',
    'none',
    'Documented, but Windows does not write it: failures are 4769.',
  ),
  security(
    4820,
    'AS',
    'A Kerberos TGT was denied because the device does not meet the access control restrictions',
    '2012 R2 and later',
    'An authentication policy refused the device. It goes with a 4768 of code 12.',
    authenticationPolicies,
  ),
  security(
    4821,
    'TGS',
    'A Kerberos service ticket was denied because the user, device, or both does not meet the access control restrictions',
    '2012 R2 and later',
    'An authentication policy refused the user or the device. It goes with a 4769 of code 12.',
    authenticationPolicies,
  ),
];
