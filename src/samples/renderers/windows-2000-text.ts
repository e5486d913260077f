import { sidOf } from '../company/realms';
import type { TicketOccurrence } from '../occurrence';
import { upperHex } from './printed-values';

/** A SID as Windows 2000 leaves it unresolved: `%{S-1-5-...}`. */
function unresolved({ dc }: TicketOccurrence, account: string): string {
  return `%{${sidOf(dc.realm, account)}}`;
}

/**
 * The message of 672 to 677 as Windows 2000 writes it: tabs, no empty lines, bare account names. A refused
 * service ticket (677) has six fields, with neither encryption type nor port.
 */
export function windows2000Message(occurrence: TicketOccurrence): string {
  const { dc, request, code, account, realm, service, options, etype, preauth, client } = occurrence;
  const printedCode = dc.decimalCodes ? String(code) : upperHex(code);
  const printedOptions = upperHex(options);
  if (request === 'preauth') {
    return `Pre-authentication failed:
\tUser Name:\t${account}
\tUser ID:\t\t${unresolved(occurrence, account)}
\tService Name:\t${service}
\tPre-Authentication Type:\t${upperHex(preauth ?? 0)}
\tFailure Code:\t${printedCode}
\tClient Address:\t${client}`;
  }
  if (code !== 0) {
    const [heading, realmLabel] =
      request === 'as'
        ? ['Authentication Ticket Request Failed:', 'Supplied Realm Name']
        : ['Service Ticket Request Failed:', 'User Domain'];
    return `${heading}
\tUser Name:\t${account}
\t${realmLabel}:\t${realm}
\tService Name:\t${service}
\tTicket Options:\t${printedOptions}
\tFailure Code:\t${printedCode}
\tClient Address:\t${client}`;
  }
  const serviceId = unresolved(occurrence, service);
  if (request === 'as') {
    return `Authentication Ticket Granted:
\tUser Name:\t\t${account}
\tSupplied Realm Name:\t${realm}
\tUser ID:\t\t\t${unresolved(occurrence, account)}
\tService Name:\t\t${service}
\tService ID:\t\t${serviceId}
\tTicket Options:\t\t${printedOptions}
\tTicket Encryption Type:\t${upperHex(etype)}
\tPre-Authentication Type:\t${preauth ?? 0}
\tClient Address:\t\t${client}`;
  }
  return `${request === 'tgs' ? 'Service Ticket Granted:' : 'Ticket Granted Renewed:'}
\tUser Name:\t\t${account}
\tUser Domain:\t\t${realm}
\tService Name:\t\t${service}
\tService ID:\t\t${serviceId}
\tTicket Options:\t\t${printedOptions}
\tTicket Encryption Type:\t${upperHex(etype)}
\tClient Address:\t\t${client}`;
}
