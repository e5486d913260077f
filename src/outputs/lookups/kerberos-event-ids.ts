import { eventIds } from '../../knowledge/events/catalogue';
import type { Output } from '../generated-file';
import { eventIdsLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_event_ids.csv`: one row for every event of the Security and System log that the app reads. */
export const kerberosEventIds: Output = {
  description: 'Title of each Kerberos event, and which Windows versions write it',
  generate: () => [
    lookupFile(
      eventIdsLookup,
      eventIds.map(({ id, title, request, windows, note }) => [String(id), title, request, windows, note]),
    ),
  ],
};
