import { clockParts, padded } from '../calendar';
import type { NeighbourOccurrence, SystemOccurrence, TicketOccurrence } from '../occurrence';

/**
 * The header that Splunk's WMI input writes, up to the message: the time in WMI's own spelling, audit types
 * in lower case with the numbers 4 and 5, and a line `wmi_type`.
 * Source: Win32_NTLogEvent, https://learn.microsoft.com/en-us/previous-versions/windows/desktop/eventlogprov/win32-ntlogevent
 */
export function wmiHeader(
  { time, dc }: TicketOccurrence | NeighbourOccurrence | SystemOccurrence,
  log: 'Security' | 'System',
  source: string,
  eventId: number,
  recordId: number,
  type: readonly [number: number, name: string],
): string {
  const { year, month, day, hour, minute, second } = clockParts(time);
  const stamp = `${year}${month}${day}${padded(hour)}${minute}${second}.000000`;
  const audit = log === 'Security';
  return `${stamp}
Category=${audit ? 9 : 0}
CategoryString=${audit ? 'Account Logon' : 'NULL'}
ComputerName=${dc.computer}
EventCode=${eventId}
EventIdentifier=${eventId}
EventType=${type[0]}
Logfile=${log}
RecordNumber=${recordId}
SourceName=${source}
TimeGenerated=${stamp}-000
TimeWritten=${stamp}-000
Type=${type[1]}
User=${audit ? 'NT AUTHORITY\\SYSTEM' : 'NULL'}
wmi_type=WinEventLog:${log}
Message=`;
}
