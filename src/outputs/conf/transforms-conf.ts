import { printConf } from '../../formats/conf';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';
import { lookupDefinitions } from '../lookups/definitions';

/** default/transforms.conf: the definitions of the lookups. */
export const transformsConf: Output = {
  description: 'the lookups that other people use in their searches',
  generate: () => [
    {
      path: 'default/transforms.conf',
      text: printConf(
        generatedFrom('src/outputs/lookups'),
        lookupDefinitions.map(({ name, file, matchType }) => ({
          name,
          settings: [
            { key: 'filename', value: file },
            { key: 'case_sensitive_match', value: 'false' },
            { key: 'max_matches', value: '1' },
            ...(matchType ? [{ key: 'match_type', value: matchType }] : []),
          ],
        })),
      ),
    },
  ],
};
