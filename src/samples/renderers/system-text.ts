import { isOld } from '../company/domain-controllers';
import type { SystemOccurrence } from '../occurrence';
import { modernHeader, oldSystemHeader } from './classic-header';
import type { EventRecord } from './event-record';
import { wmiHeader } from './wmi-header';

/** What stands in `SourceName` of System events on Windows 2008 and later. */
const SOURCES = {
  kdc: 'Microsoft-Windows-Kerberos-Key-Distribution-Center',
  kdcsvc: 'Kdcsvc',
  'kerberos-client': 'Microsoft-Windows-Security-Kerberos',
} as const;

/** A System event as text, with the header of its Windows version. */
export function systemText(occurrence: SystemOccurrence, { recordId }: EventRecord): string {
  const { dc, provider, eventId, level, message } = occurrence;
  const error = level === 'error';
  if (dc.format === 'wmi-2003') {
    const source = provider === 'kerberos-client' ? 'Kerberos' : 'KDC';
    const type = error ? ([1, 'error'] as const) : ([2, 'warning'] as const);
    return wmiHeader(occurrence, 'System', source, eventId, recordId, type) + message;
  }
  if (isOld(dc)) return oldSystemHeader(occurrence, recordId) + message;
  return (
    modernHeader(occurrence, recordId, {
      log: 'System',
      source: SOURCES[provider],
      eventId,
      eventType: error ? 2 : 3,
      type: error ? 'Error' : 'Warning',
      keywords: 'Classic',
      category: 'None',
      opcode: 'None',
    }) + message
  );
}
