import { printConf } from '../../formats/conf';
import { eventTypes } from '../../searches/event-type';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** default/eventtypes.conf: names for the events, for other people's searches. */
export const eventtypesConf: Output = {
  description: 'names for Kerberos events, by raw terms alone',
  generate: () => [
    {
      path: 'default/eventtypes.conf',
      text: printConf(
        generatedFrom('src/searches/event-type.ts'),
        eventTypes.map(({ name, description, search }) => ({
          name,
          settings: [
            { key: 'description', value: description },
            { key: 'search', value: search },
          ],
        })),
      ),
    },
  ],
};
