import type { TicketOccurrence } from '../occurrence';
import type { EventRecord } from './event-record';
import { failed, principal, upperHex } from './printed-values';
import { saltedGuid } from './salted';

/** An account's SID as Windows 2003 resolves it, a hyphen where there is none. */
function resolved(occurrence: TicketOccurrence, account: string): string {
  return failed(occurrence) && occurrence.request !== 'preauth'
    ? '-'
    : `${occurrence.dc.realm.netbios}\\${account}`;
}

/** The fields of an event as pairs of label (with its tabs) and value. */
function fields(occurrence: TicketOccurrence, { salt }: EventRecord): readonly string[] {
  const { request, account, realm, service, options, etype, preauth, client, code, transited } = occurrence;
  const bad = failed(occurrence);
  const ticketType = bad ? '-' : upperHex(etype);
  const printedCode = bad ? upperHex(code) : '-';
  if (request === 'preauth') {
    return [
      `User Name:\t${account}`,
      `User ID:\t\t${resolved(occurrence, account)}`,
      `Service Name:\t${service}`,
      `Pre-Authentication Type:\t${upperHex(preauth ?? 0)}`,
      `Failure Code:\t${printedCode}`,
      `Client Address:\t${client}`,
    ];
  }
  if (request === 'as') {
    return [
      `User Name:\t\t${account}`,
      `Supplied Realm Name:\t${realm}`,
      `User ID:\t\t\t${resolved(occurrence, account)}`,
      `Service Name:\t\t${service}`,
      `Service ID:\t\t${resolved(occurrence, service)}`,
      `Ticket Options:\t\t${upperHex(options)}`,
      `Result Code:\t\t${printedCode}`,
      `Ticket Encryption Type:\t${ticketType}`,
      `Pre-Authentication Type:\t${preauth ?? '-'}`,
      `Client Address:\t\t${client}`,
      'Certificate Issuer Name:\t',
      'Certificate Serial Number:\t',
      'Certificate Thumbprint:\t',
    ];
  }
  const common = [
    `User Name:\t\t${principal(occurrence)}`,
    `User Domain:\t\t${realm}`,
    `Service Name:\t\t${service}`,
    `Service ID:\t\t${resolved(occurrence, service)}`,
    `Ticket Options:\t\t${upperHex(options)}`,
    `Ticket Encryption Type:\t${ticketType}`,
    `Client Address:\t\t${client}`,
  ];
  if (request === 'renewal') return common;
  return [
    ...common,
    `Failure Code:\t\t${printedCode}`,
    `Logon GUID:\t\t${bad ? '-' : saltedGuid(salt)}`,
    `Transited Services:\t${transited ?? '-'}`,
  ];
}

const HEADINGS = {
  as: 'Authentication Ticket Request:',
  preauth: 'Pre-authentication failed:',
  tgs: 'Service Ticket Request:',
  renewal: 'Service Ticket Renewed:',
} as const;

/**
 * The message of 672 to 675 as Windows 2003 writes it: an empty line between all fields, a hyphen for the
 * code of a success and for everything that a refusal does not have.
 */
export function windows2003Message(occurrence: TicketOccurrence, record: EventRecord): string {
  return `${HEADINGS[occurrence.request]}\n\n${fields(occurrence, record)
    .map((field) => `\t${field}`)
    .join('\n\n')}`;
}
