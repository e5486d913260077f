import type { NeighbourOccurrence, TicketOccurrence } from '../occurrence';
import type { XmlHead } from './xml-event';

const GUID = '54849625-5478-4994-A5BA-3E3B0328C30D';

/** The System element of a Security event. */
export function securityHead(
  { dc, time }: TicketOccurrence | NeighbourOccurrence,
  eventId: number,
  version: number,
  task: number,
  failure: boolean,
): XmlHead {
  const newer = dc.windows === '2019' || dc.windows === '2022' || dc.windows === '2025';
  return {
    provider: `Name='Microsoft-Windows-Security-Auditing' Guid='{${newer ? GUID.toLowerCase() : GUID}}'`,
    eventId: `<EventID>${eventId}</EventID>`,
    version,
    level: 0,
    task,
    keywords: failure ? '0x8010000000000000' : '0x8020000000000000',
    channel: 'Security',
    computer: dc.computer,
    time,
    process: dc.windows === '2016' ? 596 : 712,
    fraction: newer ? 7 : 9,
  };
}
