import type { Occurrence, TicketOccurrence } from '../occurrence';
import { modernSecurityHeader, oldSecurityHeader, taskCategory } from './classic-header';
import { frenchEvent } from './french-text';
import { neighbourEventId, neighbourText, neighbourXml } from './neighbour';
import { failed } from './printed-values';
import type { EventRecord } from './event-record';
import { systemText } from './system-text';
import { systemXml } from './system-xml';
import { ticketEventId } from './ticket-event-id';
import { ticketXml } from './ticket-xml';
import { version2Message } from './version-2-text';
import { windows2000Message } from './windows-2000-text';
import { windows2003Message } from './windows-2003-text';
import { windows2008Message } from './windows-2008-text';
import { wmiHeader } from './wmi-header';

/** The number of the event that an occurrence becomes on its domain controller. */
export function eventIdOf(occurrence: Occurrence): number {
  switch (occurrence.kind) {
    case 'ticket':
      return ticketEventId(occurrence);
    case 'system':
      return occurrence.eventId;
    case 'neighbour':
      return neighbourEventId(occurrence);
  }
}

/** The event's whole text as its domain controller's input delivers it, without a line end behind it. */
export function renderOccurrence(occurrence: Occurrence, record: EventRecord): string {
  const xml = occurrence.dc.format.startsWith('xml');
  switch (occurrence.kind) {
    case 'ticket':
      return xml
        ? ticketXml(occurrence, record)
        : cutText(ticketText(occurrence, record), occurrence.cutBefore);
    case 'system':
      return xml ? systemXml(occurrence, record) : systemText(occurrence, record);
    case 'neighbour':
      return xml ? neighbourXml(occurrence, record) : neighbourText(occurrence, record);
  }
}

function cutText(text: string, before: string | undefined): string {
  const end = before === undefined ? -1 : text.lastIndexOf(`${before}:`);
  return end < 0 ? text : text.slice(0, end).trimEnd();
}

function ticketText(occurrence: TicketOccurrence, record: EventRecord): string {
  const eventId = ticketEventId(occurrence);
  const bad = failed(occurrence);
  switch (occurrence.dc.format) {
    case 'text-2000':
      return oldSecurityHeader(occurrence, eventId, record.recordId, bad) + windows2000Message(occurrence);
    case 'text-2003':
      return (
        oldSecurityHeader(occurrence, eventId, record.recordId, bad) + windows2003Message(occurrence, record)
      );
    case 'wmi-2003': {
      const type = bad ? ([5, 'audit failure'] as const) : ([4, 'audit success'] as const);
      const header = wmiHeader(occurrence, 'Security', 'Security', eventId, record.recordId, type);
      return header + windows2003Message(occurrence, record);
    }
    case 'text-french':
      return frenchEvent(occurrence, record);
    case 'text-version-2':
      return (
        modernSecurityHeader(occurrence, eventId, record.recordId, bad, taskCategory(occurrence)) +
        version2Message(occurrence, record)
      );
    default:
      return (
        modernSecurityHeader(occurrence, eventId, record.recordId, bad, taskCategory(occurrence)) +
        windows2008Message(occurrence, record)
      );
  }
}
