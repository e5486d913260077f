import type { FieldSource } from '../../spl/batch';
import type { SearchHost } from '../../spl/context';
import { offsetSeconds } from '../../spl/time/zone';
import type { ConfContext } from '../conf-layers';
import type { EventOrigin } from '../event-index/event-index';
import type { EventReader } from '../event-index/find-event';
import type { KnowledgeObjects } from '../knowledge-objects';
import { indexedFields } from './indexed-fields';

/** What the fields of events depend on. */
export interface EventFieldsOptions {
  readonly context: ConfContext;
  readonly objects: KnowledgeObjects;
  readonly reader: EventReader;
  readonly origins: readonly EventOrigin[];
  readonly timeZone: string;
  readonly now: number;
  readonly host: () => SearchHost;
}

/** The fields of indexed events as a search in some app sees them. */
export function eventFields(options: EventFieldsOptions): FieldSource {
  const { reader, timeZone } = options;
  return indexedFields(reader, (time) => time + offsetSeconds(timeZone, time));
}
