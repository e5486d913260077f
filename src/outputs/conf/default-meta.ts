import { printConf } from '../../formats/conf';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** Objects that other apps' searches use. Views and saved searches stay in the app. */
const EXPORTED: readonly string[] = [
  'macros',
  'transforms',
  'lookups',
  'collections',
  'eventtypes',
  'tags',
  'workflow_actions',
  'datamodels',
  // Splunk's metadata has the file of a data model under this name, its acceleration under the one above.
  'models',
];

const access = 'read : [ * ], write : [ admin, sc_admin ]';

/** metadata/default.meta: who may read and change what, and what other apps see. */
export const defaultMeta: Output = {
  description: 'permissions, and what is exported to other apps',
  generate: () => [
    {
      path: 'metadata/default.meta',
      text: printConf(generatedFrom('src/outputs/conf/default-meta.ts'), [
        {
          name: '',
          settings: [
            { key: 'access', value: access },
            { key: 'export', value: 'none' },
          ],
        },
        ...EXPORTED.map((kind) => ({
          name: kind,
          settings: [
            { key: 'access', value: access },
            { key: 'export', value: 'system' },
          ],
        })),
      ]),
    },
  ],
};
