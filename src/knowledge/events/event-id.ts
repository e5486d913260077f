import type { Source } from '../source';

/** The kind of ticket request that an event reports; `-` for events of the System log. */
export type EventRequest = 'AS' | 'TGS' | 'PREAUTH' | 'RENEWAL' | '-';

/** An event of the Security or System log: its title, its request, which Windows writes it, and what to know about it. */
export interface EventId {
  readonly id: number;
  readonly log: 'Security' | 'System';
  readonly title: string;
  readonly request: EventRequest;
  readonly windows: string;
  readonly note: string;
  readonly source: Source;
}
