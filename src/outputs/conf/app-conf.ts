import { printConf } from '../../formats/conf';
import {
  APP_AUTHOR,
  APP_BUILD,
  APP_DESCRIPTION,
  APP_ID,
  APP_LABEL,
  APP_VERSION,
  generatedFrom,
} from '../app-identity';
import type { Output } from '../generated-file';

const setting = (key: string, value: string) => ({ key, value });

/** default/app.conf: who the app is. */
export const appConf: Output = {
  description: 'identity, version and label of the app',
  generate: () => [
    {
      path: 'default/app.conf',
      text: printConf(generatedFrom('src/outputs/conf/app-conf.ts'), [
        {
          name: 'install',
          settings: [setting('is_configured', 'false'), setting('build', String(APP_BUILD))],
        },
        { name: 'id', settings: [setting('name', APP_ID), setting('version', APP_VERSION)] },
        { name: 'package', settings: [setting('id', APP_ID), setting('check_for_updates', 'false')] },
        {
          name: 'launcher',
          settings: [
            setting('author', APP_AUTHOR),
            setting('version', APP_VERSION),
            setting('description', APP_DESCRIPTION),
          ],
        },
        {
          // The shipped tables are facts that belong to the macros of the same version; what an administrator says
          // is in the KV store. Without this a search head cluster, and Splunk Cloud, may keep the old tables.
          name: 'shclustering',
          settings: [setting('deployer_lookups_push_mode', 'always_overwrite')],
        },
        {
          name: 'ui',
          settings: [
            setting('is_visible', 'true'),
            setting('label', APP_LABEL),
            setting('supported_themes', 'light,dark'),
          ],
        },
      ]),
    },
  ],
};
