/** Raw events with message and data as a test spells them, in the form in which each era writes them. */

/** The first lines of any text: its time, its log and its number. */
export const textHeader = (id: number, lines: readonly string[]): string =>
  ['03/12/2026 05:42:00 PM', 'LogName=Security', `EventCode=${id}`, ...lines].join('\n');

/** Text of Windows 2000 and 2003, as Splunk's Windows input writes it. */
export const windows2000 = (id: number, type: string, message: readonly string[]): string =>
  [
    '03/12/2026 05:42:00 PM',
    'LogName=Security',
    'SourceName=Security',
    `EventCode=${id}`,
    `EventType=${type === 'Failure Audit' ? 16 : 8}`,
    `Type=${type}`,
    'ComputerName=DC-OLD',
    'User=SYSTEM',
    'RecordNumber=4711',
    `Message=${message.join('\n\t')}`,
  ].join('\n');

/** Text of Windows 2008 and later. */
export const windows2008 = (id: number, keywords: string, message: string): string =>
  textHeader(id, [
    'EventType=0',
    'ComputerName=dc1.example.com',
    'SourceName=Microsoft Windows security auditing.',
    'Type=Information',
    'RecordNumber=815',
    `Keywords=${keywords}`,
    'OpCode=Info',
    `Message=${message}`,
  ]);

/** XML of the Security log. */
export const securityXml = (
  id: number,
  data: Readonly<Record<string, string>>,
  quote = "'",
  keywords = '0x8010000000000000',
): string =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>${id}</EventID><Version>0</Version><Keywords>${keywords}</Keywords><TimeCreated SystemTime='2026-03-12T17:42:00.123Z'/><EventRecordID>99</EventRecordID><Channel>Security</Channel><Computer>dc1.example.com</Computer></System><EventData>${Object.entries(
    data,
  )
    .map(([name, value]) => `<Data Name='${name}'>${value}</Data>`)
    .join('')}</EventData></Event>`.replace(/'/g, quote);

/** Event data of a 4769 that was refused, for xml. */
export const refused4769 = {
  TargetUserName: 'alice@EXAMPLE.COM',
  TargetDomainName: 'EXAMPLE.COM',
  ServiceName: 'MSSQLSvc/sql1.example.com:1433',
  ServiceSid: 'S-1-0-0',
  TicketOptions: '0x40810000',
  TicketEncryptionType: '0xffffffff',
  IpAddress: '::ffff:192.0.2.7',
  IpPort: '50123',
  Status: '0x7',
  LogonGuid: '{00000000-0000-0000-0000-000000000000}',
  TransmittedServices: '-',
};
