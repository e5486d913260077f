import { isOld } from '../company/domain-controllers';
import { sidOf } from '../company/realms';
import type { NeighbourOccurrence } from '../occurrence';
import { modernSecurityHeader, oldSecurityHeader } from './classic-header';
import type { EventRecord } from './event-record';
import { securityHead } from './security-xml';
import { wmiHeader } from './wmi-header';
import { xmlEvent } from './xml-event';

const NTLM_PACKAGE = 'MICROSOFT_AUTHENTICATION_PACKAGE_V1_0';
const MODERN_IDS = { 'ntlm-validated': 4776, 'account-locked-out': 4740, 'account-renamed': 4781 } as const;
const OLD_IDS = { 'ntlm-validated': 680, 'account-locked-out': 644, 'account-renamed': 685 } as const;
const TASKS = { 'ntlm-validated': 14336, 'account-locked-out': 13824, 'account-renamed': 13824 } as const;

/** The id under which a domain controller writes a neighbour. */
export function neighbourEventId({ dc, event }: NeighbourOccurrence): number {
  return (isOld(dc) ? OLD_IDS : MODERN_IDS)[event];
}

function oldMessage({ event, account, other, dc }: NeighbourOccurrence): string {
  switch (event) {
    case 'ntlm-validated':
      return `Logon attempt by:\t${NTLM_PACKAGE}
Logon account:\t${account}
Source Workstation:\t${other}
Error Code:\t0x0`;
    case 'account-locked-out':
      return `User Account Locked Out:
\tTarget Account Name:\t${account}
\tTarget Account ID:\t${dc.realm.netbios}\\${account}
\tCaller Machine Name:\t${other}
\tCaller User Name:\t${dc.computer}$
\tCaller Domain:\t${dc.realm.netbios}
\tCaller Logon ID:\t(0x0,0x3E7)`;
    case 'account-renamed':
      return `Name of an account changed:
\tOld Account Name:\t${account}
\tNew Account Name:\t${other}`;
  }
}

function modernMessage({ event, account, other, dc, realm }: NeighbourOccurrence): string {
  switch (event) {
    case 'ntlm-validated':
      return `The computer attempted to validate the credentials for an account.

Authentication Package:\t${NTLM_PACKAGE}
Logon Account:\t${account}
Source Workstation:\t${other}
Error Code:\t0x0`;
    case 'account-locked-out':
      return `A user account was locked out.

Subject:
\tSecurity ID:\t\tS-1-5-18
\tAccount Name:\t\t${dc.computer.split('.')[0] as string}$
\tAccount Domain:\t\t${dc.realm.netbios}
\tLogon ID:\t\t0x3E7

Account That Was Locked Out:
\tSecurity ID:\t\t${sidOf(dc.realm, account)}
\tAccount Name:\t\t${account}

Additional Information:
\tCaller Computer Name:\t${other}`;
    case 'account-renamed':
      return `The name of an account was changed:

Target Account:
\tSecurity ID:\t\t${sidOf(dc.realm, account)}
\tAccount Domain:\t\t${realm}
\tOld Account Name:\t${account}
\tNew Account Name:\t${other}`;
  }
}

/** A neighbour as text with the header of its Windows version. All of them report successes. */
export function neighbourText(occurrence: NeighbourOccurrence, { recordId }: EventRecord): string {
  const { dc, event } = occurrence;
  const id = neighbourEventId(occurrence);
  if (dc.format === 'wmi-2003') {
    return (
      wmiHeader(occurrence, 'Security', 'Security', id, recordId, [4, 'audit success']) +
      oldMessage(occurrence)
    );
  }
  if (isOld(dc)) {
    return oldSecurityHeader(occurrence, id, recordId, false) + oldMessage(occurrence);
  }
  const category = event === 'ntlm-validated' ? 'Credential Validation' : 'User Account Management';
  return modernSecurityHeader(occurrence, id, recordId, false, category) + modernMessage(occurrence);
}

/** A neighbour in XML. */
export function neighbourXml(occurrence: NeighbourOccurrence, record: EventRecord): string {
  const { dc, event, account, other, realm } = occurrence;
  const sid = ['TargetSid', sidOf(dc.realm, account)] as const;
  const data: readonly (readonly [string, string])[] =
    event === 'ntlm-validated'
      ? [
          ['PackageName', NTLM_PACKAGE],
          ['TargetUserName', account],
          ['Workstation', other],
          ['Status', '0x0'],
        ]
      : event === 'account-locked-out'
        ? [['TargetUserName', account], ['TargetDomainName', other], sid]
        : [['OldTargetUserName', account], ['NewTargetUserName', other], ['TargetDomainName', realm], sid];
  return xmlEvent(
    securityHead(occurrence, neighbourEventId(occurrence), 0, TASKS[event], false),
    record,
    data,
  );
}
