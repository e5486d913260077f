import { modernText, oldText, xmlEventOf } from './event-forms';

/** What a Kerberos event of the Security log says; what a form does not print is left out. */
export interface TicketEvent {
  readonly time: string;
  readonly id: number;
  readonly kdc?: string;
  readonly account?: string;
  readonly realm?: string;
  readonly service?: string;
  readonly client?: string;
  /** The failure code; 0 for a granted ticket. */
  readonly code?: number;
  readonly options?: string;
  /** The encryption type of a granted ticket. */
  readonly etype?: string;
  readonly preauth?: string;
}

const REALM = 'CORP.EXAMPLE';
const hex = (number: number): string => `0x${number.toString(16)}`;

/** What an event says where a test does not say otherwise. */
const USUAL = {
  account: 'alice',
  realm: REALM,
  code: 0,
  client: '192.0.2.10',
  options: '0x40810010',
};

/** A 4768, 4769 or 4771 as XML. */
export function ticketXml(event: TicketEvent): string {
  const { id, account, realm, code, client, options } = { ...USUAL, ...event };
  const failed = code !== 0;
  const service = event.service ?? (id === 4768 && !failed ? 'krbtgt' : `krbtgt/${REALM}`);
  const address = client === '' || client.includes(':') ? client : `::ffff:${client}`;
  const common = { TicketOptions: options, Status: hex(code) };
  const etype = failed ? '0xffffffff' : (event.etype ?? '0x12');
  const preauth = event.preauth ?? (failed && id === 4768 ? '-' : '2');
  const network = { IpAddress: address, IpPort: '49152' };
  const data: Readonly<Record<string, string>> =
    id === 4768
      ? {
          TargetUserName: account,
          TargetDomainName: realm,
          ServiceName: service,
          ...common,
          TicketEncryptionType: etype,
          PreAuthType: preauth,
          ...network,
        }
      : id === 4771
        ? {
            TargetUserName: account,
            TargetSid: 'S-1-5-21-1-2-3-1104',
            ServiceName: service,
            ...common,
            PreAuthType: preauth,
            ...network,
          }
        : {
            TargetUserName: account === '' ? '' : `${account}@${realm}`,
            TargetDomainName: realm,
            ServiceName: service,
            TicketOptions: options,
            TicketEncryptionType: etype,
            ...network,
            Status: hex(code),
          };
  return xmlEventOf(event, data, { failed });
}

/** A 4768, 4769 or 4771 as text of Windows 2016 and later. */
export function ticketText(event: TicketEvent): string {
  const { id, account, realm, code, client, options } = { ...USUAL, ...event };
  const failed = code !== 0;
  const service = event.service ?? (id === 4768 && !failed ? 'krbtgt' : `krbtgt/${REALM}`);
  const preauth = event.preauth ?? (failed && id === 4768 ? '-' : '2');
  const etype = failed ? '0xFFFFFFFF' : (event.etype ?? '0x12');
  const headings: Readonly<Record<number, string>> = {
    4768: 'A Kerberos authentication ticket (TGT) was requested.',
    4769: 'A Kerberos service ticket was requested.',
    4771: 'Kerberos pre-authentication failed.',
  };
  const principal = id === 4769 ? (account === '' ? '' : `${account}@${realm}`) : account;
  const realms =
    id === 4768 ? [`\tSupplied Realm Name:\t${realm}`] : id === 4769 ? [`\tAccount Domain:\t\t${realm}`] : [];
  return modernText(
    event,
    failed,
    [
      headings[id] ?? '',
      '',
      'Account Information:',
      `\tAccount Name:\t\t${principal}`,
      ...realms,
      '',
      'Service Information:',
      `\tService Name:\t\t${service}`,
      '',
      'Network Information:',
      `\tClient Address:\t\t${client === '' ? '' : `::ffff:${client}`}`,
      '\tClient Port:\t\t49152',
      '',
      'Additional Information:',
      `\tTicket Options:\t\t${options}`,
      ...(id === 4768 ? [`\tResult Code:\t\t${hex(code)}`] : []),
      ...(id === 4771 ? [] : [`\tTicket Encryption Type:\t${etype}`]),
      ...(id === 4768 ? [] : [`\tFailure Code:\t\t${hex(code)}`]),
      ...(id === 4769 ? ['\tTransited Services:\t-'] : [`\tPre-Authentication Type:\t${preauth}`]),
    ].join('\n'),
  );
}

/** A 672, 673, 675, 676 or 677 as text of Windows 2000 (672 and 673 where granted) and 2003. */
export function oldTicketText(event: TicketEvent): string {
  const { id, account, realm, code, client, options } = { ...USUAL, ...event };
  const failed = code !== 0;
  const service = event.service ?? `krbtgt/${REALM}`;
  const network = `Client Address:\t${client}`;
  const user = `User Name:\t${account}`;
  switch (id) {
    case 677:
      return oldText(event, true, [
        'Service Ticket Request Failed:',
        user,
        `User Domain:\t${realm}`,
        `Service Name:\t${service}`,
        `Ticket Options:\t${options}`,
        `Failure Code:\t${code}`,
        network,
      ]);
    case 676:
      return oldText(event, true, [
        'Authentication Ticket Request Failed:',
        user,
        `Supplied Realm Name:\t${realm}`,
        `Service Name:\t${service}`,
        `Ticket Options:\t${options}`,
        `Failure Code:\t${code}`,
        network,
      ]);
    case 675:
      return oldText(event, true, [
        'Pre-authentication failed:',
        user,
        'User ID:\t%{S-1-5-21-1-2-3-1104}',
        `Service Name:\t${service}`,
        'Pre-Authentication Type:\t0x2',
        `Failure Code:\t${hex(code)}`,
        network,
      ]);
    case 673:
      return oldText(event, failed, [
        'Service Ticket Request:',
        `User Name:\t${account}@${realm}`,
        `User Domain:\t${realm}`,
        `Service Name:\t${service}`,
        'Service ID:\t-',
        `Ticket Options:\t${options}`,
        `Ticket Encryption Type:\t${failed ? '-' : '0x17'}`,
        network,
        `Failure Code:\t${failed ? hex(code) : '-'}`,
        'Transited Services:\t-',
      ]);
    default:
      return oldText(event, failed, [
        'Authentication Ticket Request:',
        user,
        `Supplied Realm Name:\t${realm}`,
        'User ID:\t-',
        `Service Name:\t${service}`,
        'Service ID:\t-',
        `Ticket Options:\t${options}`,
        `Result Code:\t${failed ? hex(code) : '-'}`,
        `Ticket Encryption Type:\t${failed ? '-' : '0x17'}`,
        `Pre-Authentication Type:\t${event.preauth ?? (failed ? '-' : '2')}`,
        network,
      ]);
  }
}
