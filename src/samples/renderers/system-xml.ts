import type { SystemOccurrence } from '../occurrence';
import type { EventRecord } from './event-record';
import { xmlEvent } from './xml-event';

/** Name, GUID and classic source name of the writers of System events. */
const PROVIDERS = {
  kdc: `Name='Microsoft-Windows-Kerberos-Key-Distribution-Center' Guid='{3FD9DA1A-5A54-46C5-9A26-9BD7C0685056}' EventSourceName='KDC'`,
  kdcsvc: `Name='Kdcsvc'`,
  'kerberos-client': `Name='Microsoft-Windows-Security-Kerberos' Guid='{98E6CFCB-EE0A-41E0-A57B-622D4E1B30B1}' EventSourceName='Kerberos'`,
} as const;

/** A System event in XML: the id has qualifiers, the keywords say Classic, process and thread are 0. */
export function systemXml(occurrence: SystemOccurrence, record: EventRecord): string {
  const { dc, time, provider, eventId, level, data } = occurrence;
  const newer = dc.windows === '2019' || dc.windows === '2022' || dc.windows === '2025';
  return xmlEvent(
    {
      provider: PROVIDERS[provider],
      eventId: `<EventID Qualifiers='${level === 'error' ? 49152 : 32768}'>${eventId}</EventID>`,
      version: 0,
      level: level === 'error' ? 2 : 3,
      task: 0,
      keywords: '0x80000000000000',
      channel: 'System',
      computer: dc.computer,
      time,
      process: 0,
      fraction: newer ? 7 : 9,
    },
    record,
    data,
    '<Binary></Binary>',
  );
}
