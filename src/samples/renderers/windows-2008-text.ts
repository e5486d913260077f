import { sidOf } from '../company/realms';
import type { TicketOccurrence } from '../occurrence';
import { restrictedMessage } from './access-restriction';
import { encryptionType, failed, lowerHex, mappedAddress, principal, upperHex } from './printed-values';
import type { EventRecord } from './event-record';
import { NO_GUID, saltedGuid } from './salted';

/** Windows 2012 R2 and older print lower-case hexadecimal digits and resolve SIDs to names in the samples. */
function isOlder({ dc }: TicketOccurrence): boolean {
  return dc.windows === '2012 R2';
}

/** How this domain controller prints numbers in text. */
function textHex(occurrence: TicketOccurrence): (number: number) => string {
  return isOlder(occurrence) ? lowerHex : upperHex;
}

/** An account's SID in text: `NULL SID` on refusals, otherwise resolved or not. */
export function textSid(occurrence: TicketOccurrence, account: string): string {
  const { dc } = occurrence;
  if (failed(occurrence) && occurrence.request !== 'preauth') return 'NULL SID';
  return isOlder(occurrence) ? `${dc.realm.netbios}\\${account}` : sidOf(dc.realm, account);
}

/** The three certificate lines; the blank before the second one's tab is Windows' own in 4771. */
export function certificateLines({ certificate, request }: TicketOccurrence): string {
  const blank = request === 'preauth' ? ' ' : '';
  return `Certificate Information:
\tCertificate Issuer Name:\t\t${certificate?.issuer ?? ''}
\tCertificate Serial Number:${blank}\t${certificate?.serial ?? ''}
\tCertificate Thumbprint:\t\t${certificate?.thumbprint ?? ''}`;
}

/** What Windows says below the fields of each event. */
export const EXPLANATIONS = {
  as: `Certificate information is only provided if a certificate was used for pre-authentication.

Pre-authentication types, ticket options, encryption types and result codes are defined in RFC 4120.`,
  preauth: `Certificate information is only provided if a certificate was used for pre-authentication.

Pre-authentication types, ticket options and failure codes are defined in RFC 4120.

If the ticket was malformed or damaged during transit and could not be decrypted, then many fields in this event might not be present.`,
  tgs: `This event is generated every time access is requested to a resource such as a computer or a Windows service.  The service name indicates the resource to which access was requested.

This event can be correlated with Windows logon events by comparing the Logon GUID fields in each event.  The logon event occurs on the machine that was accessed, which is often a different machine than the domain controller which issued the service ticket.

Ticket options, encryption types, and failure codes are defined in RFC 4120.`,
  renewal: 'Ticket options and encryption types are defined in RFC 4120.',
} as const;

/** The message of 4768 to 4771, 4820 and 4821, Version 0, as an English Windows 2008 or later writes it. */
export function windows2008Message(occurrence: TicketOccurrence, record: EventRecord): string {
  const message = plainMessage(occurrence, record);
  const { restriction, request } = occurrence;
  return restriction ? restrictedMessage(message, request, restriction) : message;
}

function plainMessage(occurrence: TicketOccurrence, { salt }: EventRecord): string {
  const { request, account, realm, service, options, code, preauth, port, transited } = occurrence;
  const hex = textHex(occurrence);
  const network = `Network Information:
\tClient Address:\t\t${mappedAddress(occurrence)}
\tClient Port:\t\t${port}`;
  const etype = encryptionType(occurrence, hex);
  switch (request) {
    case 'as':
      return `A Kerberos authentication ticket (TGT) was requested.

Account Information:
\tAccount Name:\t\t${account}
\tSupplied Realm Name:\t${realm}
\tUser ID:\t\t\t${textSid(occurrence, account)}

Service Information:
\tService Name:\t\t${service}
\tService ID:\t\t${textSid(occurrence, service)}

${network}

Additional Information:
\tTicket Options:\t\t${hex(options)}
\tResult Code:\t\t${hex(code)}
\tTicket Encryption Type:\t${etype}
\tPre-Authentication Type:\t${preauth ?? '-'}

${certificateLines(occurrence)}

${EXPLANATIONS.as}`;
    case 'preauth':
      return `Kerberos pre-authentication failed.

Account Information:
\tSecurity ID:\t\t${textSid(occurrence, account)}
\tAccount Name:\t\t${account}

Service Information:
\tService Name:\t\t${service}

${network}

Additional Information:
\tTicket Options:\t\t${hex(options)}
\tFailure Code:\t\t${hex(code)}
\tPre-Authentication Type:\t${preauth ?? 0}

${certificateLines(occurrence)}

${EXPLANATIONS.preauth}`;
    case 'renewal':
      return `A Kerberos service ticket was renewed.

Account Information:
\tAccount Name:\t\t${principal(occurrence)}
\tAccount Domain:\t\t${realm}

Service Information:
\tService Name:\t\t${service}
\tService ID:\t\t${textSid(occurrence, service)}

${network}

Additional Information:
\tTicket Options:\t\t${hex(options)}
\tTicket Encryption Type:\t${etype}

${EXPLANATIONS.renewal}`;
    case 'tgs':
      return `A Kerberos service ticket was requested.

Account Information:
\tAccount Name:\t\t${principal(occurrence)}
\tAccount Domain:\t\t${realm}
\tLogon GUID:\t\t${failed(occurrence) ? NO_GUID : saltedGuid(salt)}

Service Information:
\tService Name:\t\t${service}
\tService ID:\t\t${textSid(occurrence, service)}

${network}

Additional Information:
\tTicket Options:\t\t${hex(options)}
\tTicket Encryption Type:\t${etype}
\tFailure Code:\t\t${hex(code)}
\tTransited Services:\t${transited ?? '-'}

${EXPLANATIONS.tgs}`;
  }
}
