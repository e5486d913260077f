import { printConf } from '../../formats/conf';
import { eventTypes } from '../../searches/event-type';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** default/tags.conf: the app's own tags on its own eventtypes. */
export const tagsConf: Output = {
  description: "the app's own tags; never the tag authentication, which the add-on for Windows sets",
  generate: () => [
    {
      path: 'default/tags.conf',
      text: printConf(
        generatedFrom('src/searches/event-type.ts'),
        eventTypes.map(({ name, tags }) => ({
          name: `eventtype=${name}`,
          settings: tags.map((key) => ({ key, value: 'enabled' })),
        })),
      ),
    },
  ],
};
