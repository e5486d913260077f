/** Kerberos events of the eras as their text logs print them, for tests that tell who did what when. */

/** What an event says; times are seconds after 2026-02-16 09:00:00 UTC. */
export interface Told {
  readonly at: number;
  readonly account: string;
  readonly client: string;
  readonly kdc?: string;
  readonly code?: number;
  readonly service?: string;
}

const START = Date.UTC(2026, 1, 16, 9, 0, 0);
const REALM = 'CORP.EXAMPLE';

let lastRecord = 1000;

function clock(at: number): string {
  const [, month, day, hours, minutes, seconds] =
    /^\d+-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(new Date(START + at * 1000).toISOString()) ?? [];
  const hour = Number(hours);
  const twelve = String(hour % 12 || 12).padStart(2, '0');
  return `${month}/${day}/2026 ${twelve}:${minutes}:${seconds} ${hour < 12 ? 'AM' : 'PM'}`;
}

const hex = (code: number): string => `0x${code.toString(16).toUpperCase()}`;

/** Windows 2008 and later. Failures are told by Keywords; EventType is always 0. */
function modern(id: number, told: Told, failed: boolean, message: readonly string[]): string {
  return [
    clock(told.at),
    'LogName=Security',
    'SourceName=Microsoft Windows security auditing.',
    `EventCode=${id}`,
    'EventType=0',
    'Type=Information',
    `ComputerName=${told.kdc ?? 'DC01.corp.example'}`,
    `RecordNumber=${++lastRecord}`,
    `Keywords=Audit ${failed ? 'Failure' : 'Success'}`,
    `Message=${message[0]}`,
    ...message.slice(1),
    '',
  ].join('\n');
}

/** Windows 2000 and 2003. */
function old(id: number, told: Told, failed: boolean, message: readonly string[]): string {
  return [
    clock(told.at),
    'LogName=Security',
    'SourceName=Security',
    `EventCode=${id}`,
    `EventType=${failed ? 16 : 8}`,
    `Type=${failed ? 'Failure' : 'Success'} Audit`,
    `ComputerName=${told.kdc ?? 'PLANTDC1'}`,
    `RecordNumber=${++lastRecord}`,
    `Message=${message[0]}`,
    ...message.slice(1),
    '',
  ].join('\n');
}

/** 4771: pre-authentication failed, by default for a wrong password. */
export function wrongPassword(told: Told): string {
  return modern(4771, told, true, [
    'Kerberos pre-authentication failed.',
    '',
    'Account Information:',
    '\tSecurity ID:\t\tCORP\\someone',
    `\tAccount Name:\t\t${told.account}`,
    '',
    'Service Information:',
    `\tService Name:\t\tkrbtgt/${REALM}`,
    '',
    'Network Information:',
    `\tClient Address:\t\t::ffff:${told.client}`,
    '\tClient Port:\t\t50785',
    '',
    'Additional Information:',
    '\tTicket Options:\t\t0x40810010',
    `\tFailure Code:\t\t${hex(told.code ?? 24)}`,
    '\tPre-Authentication Type:\t2',
  ]);
}

/** 4768: a ticket-granting ticket was asked for; code 0 grants it. */
export function logon(told: Told): string {
  const code = told.code ?? 0;
  const failed = code !== 0;
  return modern(4768, told, failed, [
    'A Kerberos authentication ticket (TGT) was requested.',
    '',
    'Account Information:',
    `\tAccount Name:\t\t${told.account}`,
    `\tSupplied Realm Name:\t${failed ? REALM : 'CORP'}`,
    `\tUser ID:\t\t\t${failed ? 'NULL SID' : 'CORP\\someone'}`,
    '',
    'Service Information:',
    `\tService Name:\t\tkrbtgt${failed ? `/${REALM}` : ''}`,
    '',
    'Network Information:',
    `\tClient Address:\t\t::ffff:${told.client}`,
    '\tClient Port:\t\t50058',
    '',
    'Additional Information:',
    '\tTicket Options:\t\t0x40810010',
    `\tResult Code:\t\t${hex(code)}`,
    `\tTicket Encryption Type:\t${failed ? '0xFFFFFFFF' : '0x12'}`,
    '\tPre-Authentication Type:\t2',
  ]);
}

/** 4769: a service ticket was refused. An empty account or service prints as an empty line, as damaged tickets do. */
export function refusedService(told: Told): string {
  return modern(4769, told, true, [
    'A Kerberos service ticket was requested.',
    '',
    'Account Information:',
    `\tAccount Name:\t\t${told.account === '' ? '' : `${told.account}@${REALM}`}`,
    `\tAccount Domain:\t\t${told.account === '' ? '' : REALM}`,
    '\tLogon GUID:\t\t{00000000-0000-0000-0000-000000000000}',
    '',
    'Service Information:',
    `\tService Name:\t\t${told.service ?? ''}`,
    '\tService ID:\t\tNULL SID',
    '',
    'Network Information:',
    `\tClient Address:\t\t::ffff:${told.client}`,
    '\tClient Port:\t\t64602',
    '',
    'Additional Information:',
    '\tTicket Options:\t\t0x40810000',
    '\tTicket Encryption Type:\t0xFFFFFFFF',
    `\tFailure Code:\t\t${hex(told.code ?? 7)}`,
    '\tTransited Services:\t-',
  ]);
}

/** 677 of Windows 2000: a service ticket was refused. */
export function refusedService677(told: Told): string {
  return old(677, told, true, [
    'Service Ticket Request Failed:',
    `\tUser Name:\t${told.account}`,
    '\tUser Domain:\tPLANT.EXAMPLE',
    `\tService Name:\t${told.service ?? ''}`,
    '\tTicket Options:\t0x40810010',
    `\tFailure Code:\t${told.code ?? 7}`,
    `\tClient Address:\t${told.client}`,
  ]);
}

/** 675 of Windows 2000 and 2003: pre-authentication failed. */
export function wrongPassword675(told: Told): string {
  return old(675, told, true, [
    'Pre-authentication failed:',
    `\tUser Name:\t${told.account}`,
    '\tUser ID:\t\t%{S-1-5-21-1-2-3-1104}',
    '\tService Name:\tkrbtgt/PLANT.EXAMPLE',
    '\tPre-Authentication Type:\t0x2',
    `\tFailure Code:\t${told.code ?? 24}`,
    `\tClient Address:\t${told.client}`,
  ]);
}

/** 676 of Windows 2000: a ticket-granting ticket was refused. */
export function refusedLogon676(told: Told): string {
  return old(676, told, true, [
    'Authentication Ticket Request Failed:',
    `\tUser Name:\t${told.account}`,
    '\tSupplied Realm Name:\tPLANT.EXAMPLE',
    '\tService Name:\tkrbtgt/PLANT.EXAMPLE',
    '\tTicket Options:\t0x40810010',
    `\tFailure Code:\t${told.code ?? 18}`,
    `\tClient Address:\t${told.client}`,
  ]);
}

/** 672 of Windows 2000: a ticket-granting ticket was granted. */
export function logon672(told: Told): string {
  return old(672, told, false, [
    'Authentication Ticket Granted:',
    `\tUser Name:\t\t${told.account}`,
    '\tSupplied Realm Name:\tPLANT.EXAMPLE',
    '\tUser ID:\t\t\t%{S-1-5-21-1-2-3-1104}',
    '\tService Name:\t\tkrbtgt',
    '\tTicket Options:\t\t0x40810010',
    '\tTicket Encryption Type:\t0x17',
    '\tPre-Authentication Type:\t2',
    `\tClient Address:\t\t${told.client}`,
  ]);
}

/** The same thing `count` times, `every` seconds; the number of the time is handed over. */
export function repeated(count: number, every: number, tell: (at: number, number: number) => string): string {
  return Array.from({ length: count }, (_, number) => tell(number * every, number)).join('');
}
