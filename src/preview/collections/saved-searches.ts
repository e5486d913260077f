import { isTrue } from '../conf-layers';
import type { RestCollection } from './rest-collection';
import { settingsOf, stanzaEntries } from './rest-collection';

/** What Splunk states of a saved search that does not say so itself. Source: savedsearches.conf.spec 9.2. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'alert.severity': '3',
  'alert.suppress': '0',
  'alert.track': '0',
  alert_type: 'always',
  cron_schedule: '',
  description: '',
  'dispatch.earliest_time': '',
  'dispatch.latest_time': '',
  'dispatch.ttl': '2p',
  displayview: '',
  search: '',
};

/** Saved searches. Source: Splunk REST API Reference, "saved/searches". */
export const savedSearches: RestCollection = {
  path: 'saved/searches',
  conf: 'savedsearches',
  required: ['search'],
  list: (data, who) =>
    stanzaEntries(data, who, 'savedsearches', 'saved/searches', (stanza) => {
      const settings = settingsOf(stanza);
      return {
        ...DEFAULTS,
        ...settings,
        is_scheduled: isTrue(settings['enableSched'], false),
        is_visible: isTrue(settings['is_visible'], true),
        next_scheduled_time: '',
        qualifiedSearch: settings['search'] ?? '',
      };
    })
      .filter(({ content }) => content['search'] !== '')
      .map((entry) => ({ ...entry, actions: ['dispatch', 'history'] })),
};
