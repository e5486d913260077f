/**
 * The forms that Windows events come in: text as Splunk's Windows input writes it, or XML. Records are numbered
 * one after another.
 */

/** Which event it is, when it was written (ISO, UTC), and by whom. */
export interface EventHead {
  readonly time: string;
  readonly id: number;
  readonly kdc?: string;
}

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
  event: EventHead,
  data: Readonly<Record<string, string>>,
  kind: { readonly failed?: boolean; readonly channel?: string; readonly provider?: string } = {},
): string {
  const { failed = false, channel = 'Security', provider = 'Microsoft-Windows-Security-Auditing' } = kind;
  const keywords =
    channel === 'Security' ? (failed ? '0x8010000000000000' : '0x8020000000000000') : '0x80000000000000';
  const values = Object.entries(data).map(([name, value]) => `<Data Name='${name}'>${value}</Data>`);
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID>${event.id}</EventID><Version>0</Version><Level>0</Level><Keywords>${keywords}</Keywords><TimeCreated SystemTime='${new Date(event.time).toISOString()}'/><EventRecordID>${nextRecord()}</EventRecordID><Channel>${channel}</Channel><Computer>${event.kdc ?? 'dc1.corp.example'}</Computer></System><EventData>${values.join('')}</EventData></Event>`;
}

/** Text of Windows 2016 and later, of the Security log unless another log and source are given. */
export function modernText(
  event: EventHead,
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

/** Text of Windows 2000 and 2003. */
export function oldText(event: EventHead, failed: boolean, message: readonly string[]): string {
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
