import { printConf } from '../../formats/conf';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';
import { kvLookups } from '../lookups/kv-lookups';

/** default/collections.conf: the collections that administrators fill, copied to the indexers that look them up. */
export const collectionsConf: Output = {
  description: 'the collections for what administrators say themselves',
  generate: () => [
    {
      path: 'default/collections.conf',
      text: printConf(
        generatedFrom('src/outputs/lookups/kv-lookups.ts'),
        kvLookups.map(({ name, keys, values }) => ({
          name,
          settings: [
            { key: 'enforceTypes', value: 'true' },
            { key: 'replicate', value: 'true' },
            ...[...keys, ...values].map((field) => ({ key: `field.${field}`, value: 'string' })),
          ],
        })),
      ),
    },
  ],
};
