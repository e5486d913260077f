import { clockParts, padded } from '../calendar';
import type { NeighbourOccurrence, SystemOccurrence, TicketOccurrence } from '../occurrence';

/** `02/13/2026 07:00:12 AM`, the first line of an event from Splunk's WinEventLog input. */
function classicTime(time: number): string {
  const { year, month, day, hour, minute, second } = clockParts(time);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${month}/${day}/${year} ${padded(twelve)}:${minute}:${second} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The header of Windows 2000 and 2003 in the Security log, up to the message. */
export function oldSecurityHeader(
  occurrence: TicketOccurrence | NeighbourOccurrence,
  eventId: number,
  recordId: number,
  failure: boolean,
): string {
  return `${classicTime(occurrence.time)}
LogName=Security
SourceName=Security
EventCode=${eventId}
EventType=${failure ? 16 : 8}
Type=${failure ? 'Failure' : 'Success'} Audit
ComputerName=${occurrence.dc.computer}
User=SYSTEM
Sid=S-1-5-18
SidType=1
Category=9
CategoryString=Account Logon
RecordNumber=${recordId}
Message=`;
}

/** The header of Windows 2000 and 2003 in the System log, up to the message. */
export function oldSystemHeader(occurrence: SystemOccurrence, recordId: number): string {
  const error = occurrence.level === 'error';
  return `${classicTime(occurrence.time)}
LogName=System
SourceName=${occurrence.provider === 'kerberos-client' ? 'Kerberos' : 'KDC'}
EventCode=${occurrence.eventId}
EventType=${error ? 1 : 2}
Type=${error ? 'Error' : 'Warning'}
ComputerName=${occurrence.dc.computer}
Category=0
CategoryString=None
RecordNumber=${recordId}
Message=`;
}

/** What differs between the headers of Windows 2008 and later. */
export interface ModernHeader {
  readonly log: string;
  readonly source: string;
  readonly eventId: number;
  readonly eventType: number;
  readonly type: string;
  readonly keywords: string;
  readonly category: string;
  readonly opcode: string;
}

/**
 * The header of Windows 2008 and later, up to the message. Older forwarders put the lines in another order
 * than newer ones; of the samples' domain controllers, the one of 2012 R2 has an old forwarder.
 */
export function modernHeader(
  { time, dc }: TicketOccurrence | SystemOccurrence | NeighbourOccurrence,
  recordId: number,
  header: ModernHeader,
): string {
  const { log, source, eventId, eventType, type, keywords, category, opcode } = header;
  const lines =
    dc.windows === '2012 R2'
      ? [
          `LogName=${log}`,
          `SourceName=${source}`,
          `EventCode=${eventId}`,
          `EventType=${eventType}`,
          `Type=${type}`,
          `ComputerName=${dc.computer}`,
          `TaskCategory=${category}`,
          `OpCode=${opcode}`,
          `RecordNumber=${recordId}`,
          `Keywords=${keywords}`,
        ]
      : [
          `LogName=${log}`,
          `EventCode=${eventId}`,
          `EventType=${eventType}`,
          `ComputerName=${dc.computer}`,
          `SourceName=${source}`,
          `Type=${type}`,
          `RecordNumber=${recordId}`,
          `Keywords=${keywords}`,
          `TaskCategory=${category}`,
          `OpCode=${opcode}`,
        ];
  return `${classicTime(time)}\n${lines.join('\n')}\nMessage=`;
}

/** The header of a Kerberos or account event in the Security log of an English Windows 2008 or later. */
export function modernSecurityHeader(
  occurrence: TicketOccurrence | NeighbourOccurrence,
  eventId: number,
  recordId: number,
  failure: boolean,
  category: string,
): string {
  return modernHeader(occurrence, recordId, {
    log: 'Security',
    source: 'Microsoft Windows security auditing.',
    eventId,
    eventType: 0,
    type: 'Information',
    keywords: failure ? 'Audit Failure' : 'Audit Success',
    category,
    opcode: 'Info',
  });
}

/** The task category of a ticket event in English. */
export function taskCategory({ request }: TicketOccurrence): string {
  return request === 'as' || request === 'preauth'
    ? 'Kerberos Authentication Service'
    : 'Kerberos Service Ticket Operations';
}
