/** A classic WinEventLog event as Splunk's Windows input writes it, with line ends to choose. */
export function classicEvent(values: {
  readonly time?: string;
  readonly eventCode?: number;
  readonly log?: string;
  readonly host?: string;
  readonly message?: string;
  readonly lineEnd?: string;
}): string {
  const {
    time = '07/22/2020 04:04:04 AM',
    eventCode = 4769,
    log = 'Security',
    host = 'dc1.example.org',
  } = values;
  const { message = 'A Kerberos service ticket was requested.', lineEnd = '\n' } = values;
  return [
    time,
    `LogName=${log}`,
    `EventCode=${eventCode}`,
    'EventType=0',
    `ComputerName=${host}`,
    `Message=${message}`,
    '',
  ].join(lineEnd);
}

/** An event as XML, its attributes in quotes of either kind, its elements apart by any text. */
export function xmlEvent(values: {
  readonly time?: string;
  readonly eventId?: number;
  readonly channel?: string;
  readonly host?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly quote?: string;
  readonly between?: string;
}): string {
  const {
    time = '2020-07-22T04:04:04.060000000Z',
    eventId = 4769,
    channel = 'Security',
    quote = "'",
  } = values;
  const { host = 'dc1.example.org', data = {}, between = '' } = values;
  const q = (text: string): string => `${quote}${text}${quote}`;
  return [
    `<Event xmlns=${q('http://schemas.microsoft.com/win/2004/08/events/event')}>`,
    '<System>',
    `<Provider Name=${q('Microsoft-Windows-Security-Auditing')}/>`,
    `<EventID>${eventId}</EventID>`,
    `<TimeCreated SystemTime=${q(time)}/>`,
    `<Channel>${channel}</Channel>`,
    `<Computer>${host}</Computer>`,
    '</System>',
    '<EventData>',
    ...Object.entries(data).map(([name, value]) => `<Data Name=${q(name)}>${value}</Data>`),
    '</EventData>',
    '</Event>',
  ].join(between);
}
