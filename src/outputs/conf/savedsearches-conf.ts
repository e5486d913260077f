import { printConf } from '../../formats/conf';
import { savedSearches } from '../../searches/saved/catalogue';
import { generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** default/savedsearches.conf: reports, shipped disabled. */
export const savedsearchesConf: Output = {
  description: 'the reports, shipped disabled, with a schedule for whoever switches them on',
  generate: () => [
    {
      path: 'default/savedsearches.conf',
      text: printConf(
        generatedFrom('src/searches/saved'),
        savedSearches.map(({ id, description, search, earliest, latest, cron }) => ({
          name: id,
          settings: [
            { key: 'description', value: description },
            { key: 'search', value: search },
            { key: 'dispatch.earliest_time', value: earliest },
            { key: 'dispatch.latest_time', value: latest },
            { key: 'cron_schedule', value: cron },
            { key: 'enableSched', value: '0' },
            { key: 'schedule_window', value: 'auto' },
            { key: 'disabled', value: '1' },
            { key: 'request.ui_dispatch_app', value: 'kerberos_677' },
            { key: 'request.ui_dispatch_view', value: 'search' },
          ],
        })),
      ),
    },
  ],
};
