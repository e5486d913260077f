import type { TicketOccurrence } from '../occurrence';
import { encryptionType, failed, mappedAddress, principal, upperHex } from './printed-values';
import type { EventRecord } from './event-record';
import { NO_GUID, saltedGuid } from './salted';
import { version2Values } from './version-2-values';
import { certificateLines, EXPLANATIONS, textSid, windows2008Message } from './windows-2008-text';

/**
 * The message of 4768 and 4769, Version 2, as patched servers of 2024 and later write it: supported types and
 * keys under three headings, the client's list one type a line. 4770 and 4771 have no Version 2.
 */
export function version2Message(occurrence: TicketOccurrence, record: EventRecord): string {
  const { request, account, realm, service, options, code, preauth, port, transited } = occurrence;
  if (occurrence.restriction || (request !== 'as' && request !== 'tgs'))
    return windows2008Message(occurrence, record);
  const values = version2Values(occurrence, record.salt);
  const etype = encryptionType(occurrence, upperHex);
  const list = values.advertised ? `\n${values.advertised.map((type) => `\t\t${type}`).join('\n')}` : '-';
  const sections = `Service Information:
\tService Name:\t\t${service}
\tService ID:\t\t${textSid(occurrence, service)}
\tMSDS-SupportedEncryptionTypes:\t${values.serviceTypes}
\tAvailable Keys:\t${values.serviceKeys}

Domain Controller Information:
\tMSDS-SupportedEncryptionTypes:\t${values.dcTypes}
\tAvailable Keys:\t${values.dcKeys}

Network Information:
\tClient Address:\t\t${mappedAddress(occurrence)}
\tClient Port:\t\t${port}
\tAdvertized Etypes:\t${list}`;
  if (request === 'as') {
    return `A Kerberos authentication ticket (TGT) was requested.

Account Information:
\tAccount Name:\t\t${account}
\tSupplied Realm Name:\t${realm}
\tUser ID:\t\t\t${textSid(occurrence, account)}
\tMSDS-SupportedEncryptionTypes:\t${values.accountTypes}
\tAvailable Keys:\t${values.accountKeys}

${sections}

Additional Information:
\tTicket Options:\t\t${upperHex(options)}
\tResult Code:\t\t${upperHex(code)}
\tTicket Encryption Type:\t${etype}
\tSession Encryption Type:\t${upperHex(values.sessionType)}
\tPre-Authentication Type:\t${preauth ?? '-'}
\tPre-Authentication EncryptionType:\t${upperHex(values.preauthEtype)}

${certificateLines(occurrence)}

Ticket information
\tResponse ticket hash:\t\t${values.responseHash}

${EXPLANATIONS.as}`;
  }
  return `A Kerberos service ticket was requested.

Account Information:
\tAccount Name:\t\t${principal(occurrence)}
\tAccount Domain:\t\t${realm}
\tLogon GUID:\t\t${failed(occurrence) ? NO_GUID : saltedGuid(record.salt)}
\tMSDS-SupportedEncryptionTypes:\t${values.accountTypes}
\tAvailable Keys:\t${values.accountKeys}

${sections}

Additional Information:
\tTicket Options:\t\t${upperHex(options)}
\tTicket Encryption Type:\t${etype}
\tSession Encryption Type:\t${upperHex(values.sessionType)}
\tFailure Code:\t\t${upperHex(code)}
\tTransited Services:\t${transited ?? '-'}

Ticket information
\tRequest ticket hash:\t\t${values.requestHash}
\tResponse ticket hash:\t\t${values.responseHash}

${EXPLANATIONS.tgs}`;
}
