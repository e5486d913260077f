import { printConf } from '../../formats/conf';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';
import { lookupDefinitions } from '../lookups/definitions';
import { kvLookups } from '../lookups/kv-lookups';

/** default/transforms.conf: the definitions of the lookups. */
export const transformsConf: Output = {
  description: 'the lookups that other people use in their searches',
  generate: () => [
    {
      path: 'default/transforms.conf',
      text: printConf(generatedFrom('src/outputs/lookups'), [
        ...lookupDefinitions.map(({ name, file, matchType }) => ({
          name,
          settings: [
            { key: 'filename', value: file },
            { key: 'case_sensitive_match', value: 'false' },
            { key: 'max_matches', value: '1' },
            ...(matchType ? [{ key: 'match_type', value: matchType }] : []),
          ],
        })),
        ...kvLookups.map(({ name, keys, wildcards, values }) => ({
          name,
          settings: [
            { key: 'external_type', value: 'kvstore' },
            { key: 'collection', value: name },
            { key: 'fields_list', value: ['_key', ...keys, ...values].join(', ') },
            { key: 'case_sensitive_match', value: 'false' },
            { key: 'max_matches', value: wildcards.length > 0 ? '1000' : '1' },
            ...(wildcards.length > 0
              ? [{ key: 'match_type', value: wildcards.map((field) => `WILDCARD(${field})`).join(',') }]
              : []),
          ],
        })),
      ]),
    },
  ],
};
