/**
 * Builders of Windows events for tests, in the form of their era: text as Splunk's Windows input writes it, or XML.
 * Times are ISO texts in UTC.
 */

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

let records = 0;
const nextRecord = (): number => ++records;

/** `03/12/2026 05:42:00 PM`, the first line of an event from Splunk's Windows input. */
function classicTime(iso: string): string {
  const time = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = time.getUTCHours();
  const date = `${two(time.getUTCMonth() + 1)}/${two(time.getUTCDate())}/${time.getUTCFullYear()}`;
  const clock = `${two(hours % 12 === 0 ? 12 : hours % 12)}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`;
  return `${date} ${clock} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** Event data as XML, of the Security log unless another channel and provider are given. */
export function xmlEventOf(
  event: { readonly time: string; readonly id: number; readonly kdc?: string },
  data: Readonly<Record<string, string>>,
  kind: { readonly failed?: boolean; readonly channel?: string; readonly provider?: string } = {},
): string {
  const { failed = false, channel = 'Security', provider = 'Microsoft-Windows-Security-Auditing' } = kind;
  const keywords =
    channel === 'Security' ? (failed ? '0x8010000000000000' : '0x8020000000000000') : '0x80000000000000';
  const values = Object.entries(data).map(([name, value]) => `<Data Name='${name}'>${value}</Data>`);
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID>${event.id}</EventID><Version>0</Version><Level>0</Level><Keywords>${keywords}</Keywords><TimeCreated SystemTime='${new Date(event.time).toISOString()}'/><EventRecordID>${nextRecord()}</EventRecordID><Channel>${channel}</Channel><Computer>${event.kdc ?? 'dc1.corp.example'}</Computer></System><EventData>${values.join('')}</EventData></Event>`;
}

/** A 4768, 4769 or 4771 as XML. */
export function ticketXml(event: TicketEvent): string {
  const {
    id,
    account = 'alice',
    realm = REALM,
    code = 0,
    client = '192.0.2.10',
    options = '0x40810010',
  } = event;
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

function modernText(
  event: { readonly time: string; readonly id: number; readonly kdc?: string },
  failed: boolean,
  message: string,
  log = 'Security',
  source = 'Microsoft Windows security auditing.',
): string {
  return [
    classicTime(event.time),
    `LogName=${log}`,
    `EventCode=${event.id}`,
    `EventType=${log === 'Security' ? 0 : 2}`,
    `ComputerName=${event.kdc ?? 'dc1.corp.example'}`,
    `SourceName=${source}`,
    `Type=${log === 'Security' ? 'Information' : 'Error'}`,
    `RecordNumber=${nextRecord()}`,
    `Keywords=${log === 'Security' ? (failed ? 'Audit Failure' : 'Audit Success') : 'Classic'}`,
    'TaskCategory=None',
    'OpCode=Info',
    `Message=${message}`,
  ].join('\n');
}

/** A 4768, 4769 or 4771 as text of Windows 2016 and later. */
export function ticketText(event: TicketEvent): string {
  const {
    id,
    account = 'alice',
    realm = REALM,
    code = 0,
    client = '192.0.2.10',
    options = '0x40810010',
  } = event;
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

function oldText(
  event: { readonly time: string; readonly id: number; readonly kdc?: string },
  failed: boolean,
  message: readonly string[],
): string {
  return [
    classicTime(event.time),
    'LogName=Security',
    'SourceName=Security',
    `EventCode=${event.id}`,
    `EventType=${failed ? 16 : 8}`,
    `Type=${failed ? 'Failure' : 'Success'} Audit`,
    `ComputerName=${event.kdc ?? 'OLDDC1'}`,
    'User=SYSTEM',
    'Category=9',
    'CategoryString=Account Logon',
    `RecordNumber=${nextRecord()}`,
    `Message=${message.join('\n\t')}`,
  ].join('\n');
}

/** A 672, 673, 675, 676 or 677 as text of Windows 2000 (672 and 673 where granted) and 2003. */
export function oldTicketText(event: TicketEvent): string {
  const {
    id,
    account = 'alice',
    realm = REALM,
    code = 0,
    client = '192.0.2.10',
    options = '0x40810010',
  } = event;
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

/** A 4740 as text: an account was locked out, and which computer caused it. */
export function lockoutText(event: {
  readonly time: string;
  readonly account: string;
  readonly caller: string;
  readonly kdc?: string;
}): string {
  const message = `A user account was locked out.\n\nSubject:\n\tSecurity ID:\t\tS-1-5-18\n\tAccount Name:\t\tDC1$\n\tAccount Domain:\t\tCORP\n\tLogon ID:\t\t0x3E7\n\nAccount That Was Locked Out:\n\tSecurity ID:\t\tS-1-5-21-1-2-3-1104\n\tAccount Name:\t\t${event.account}\n\nAdditional Information:\n\tCaller Computer Name:\t${event.caller}`;
  return modernText({ ...event, id: 4740 }, false, message);
}

/** A 4776 as text: what a domain controller thought of an NTLM password. */
export function ntlmText(event: {
  readonly time: string;
  readonly account: string;
  readonly workstation: string;
  readonly status: string;
  readonly kdc?: string;
}): string {
  const message = `The computer attempted to validate the credentials for an account.\n\nAuthentication Package:\tMICROSOFT_AUTHENTICATION_PACKAGE_V1_0\nLogon Account:\t${event.account}\nSource Workstation:\t${event.workstation}\nError Code:\t${event.status}`;
  return modernText({ ...event, id: 4776 }, event.status !== '0x0', message);
}

/** A 644 as text of Windows 2000 and 2003: an account was locked out. */
export function oldLockoutText(event: {
  readonly time: string;
  readonly account: string;
  readonly caller: string;
  readonly kdc?: string;
}): string {
  return oldText({ ...event, id: 644 }, false, [
    'User Account Locked Out:',
    `Target Account Name:\t${event.account}`,
    'Target Account ID:\t%{S-1-5-21-1-2-3-1104}',
    `Caller Machine Name:\t${event.caller}`,
    'Caller User Name:\tOLDDC1$',
    'Caller Domain:\tCORP',
    'Caller Logon ID:\t(0x0,0x3E7)',
  ]);
}

/** A 681 as text of Windows 2000: an NTLM logon failed; the status is printed in decimal. */
export function oldNtlmText(event: {
  readonly time: string;
  readonly account: string;
  readonly workstation: string;
  readonly status: number;
  readonly kdc?: string;
}): string {
  return oldText({ ...event, id: 681 }, true, [
    `The logon to account: ${event.account}`,
    'by: MICROSOFT_AUTHENTICATION_PACKAGE_V1_0',
    `from workstation: ${event.workstation}`,
    `failed. The error code was: ${event.status}`,
  ]);
}

/** An event of the KDC in the System log as text: 14 and 26 (logon), 16 and 27 (service ticket), keys missing. */
export function keysMissingText(event: {
  readonly time: string;
  readonly id: 14 | 16 | 26 | 27;
  readonly target: string;
  readonly account: string;
  readonly kdc?: string;
}): string {
  const request =
    event.id === 14 || event.id === 26
      ? 'an AS request for target service'
      : 'a TGS request for the target server';
  const message = `While processing ${request} ${event.target}, the account ${event.account} did not have a suitable key for generating a Kerberos ticket (the missing key has an ID of 9). The requested etypes were 23  -133  -128. The accounts available etypes were 18  17.`;
  return modernText(event, true, message, 'System', 'Microsoft-Windows-Kerberos-Key-Distribution-Center');
}

/** An event 201 to 209 of the KDC, as XML: what it says about encryption types of the hardening of 2026. */
export function cipherEventXml(event: {
  readonly time: string;
  readonly id: number;
  readonly account: string;
  readonly service: string;
  readonly client: string;
  readonly kdc?: string;
}): string {
  return xmlEventOf(
    event,
    {
      AccountName: event.account,
      SuppliedRealmName: REALM,
      ServiceName: event.service,
      ClientAddress: `::ffff:${event.client}`,
      ClientAdvertizedEncryptionTypes: 'RC4-HMAC-NT',
    },
    { channel: 'System', provider: 'Microsoft-Windows-Kerberos-Key-Distribution-Center' },
  );
}

/** An event 39 of the KDC, as XML: a certificate is not strongly mapped to its account. */
export function certificateMappingXml(event: {
  readonly time: string;
  readonly account: string;
  readonly id?: 39 | 40 | 41;
  readonly kdc?: string;
}): string {
  return xmlEventOf(
    { ...event, id: event.id ?? 39 },
    {
      AccountName: event.account,
      Subject: `@@@CN=${event.account}`,
      Issuer: 'CORP-CA',
      SerialNumber: '1F000000',
      Thumbprint: 'AB12',
    },
    { channel: 'System', provider: 'Microsoft-Windows-Kerberos-Key-Distribution-Center' },
  );
}

/** An ISO time some minutes (and seconds) after another. */
export function after(time: string, minutes: number, seconds = 0): string {
  return new Date(Date.parse(time) + (minutes * 60 + seconds) * 1000).toISOString();
}

/** The numbers from 0 up to but not including `length`. */
export const times = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
