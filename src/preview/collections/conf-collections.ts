import type { RestCollection } from './rest-collection';
import { settingsOf, stanzaEntries } from './rest-collection';

/** Event types. Source: Splunk REST API Reference, "saved/eventtypes". */
export const eventtypes: RestCollection = {
  path: 'saved/eventtypes',
  conf: 'eventtypes',
  required: ['search'],
  list: (data, who) =>
    stanzaEntries(data, who, 'eventtypes', 'saved/eventtypes', (stanza) => ({
      priority: '1',
      ...settingsOf(stanza),
    })),
};

/** Macros by their manager endpoint, which Splunk's own pages use. */
export const macros: RestCollection = {
  path: 'admin/macros',
  conf: 'macros',
  required: ['definition'],
  list: (data, who) =>
    stanzaEntries(data, who, 'macros', 'admin/macros', (stanza) => ({
      args: '',
      iseval: '0',
      ...settingsOf(stanza),
    })),
};

/** Macros by the address that Splunk Web's settings use. */
export const dataMacros: RestCollection = {
  ...macros,
  path: 'data/macros',
  list: (data, who) => stanzaEntries(data, who, 'macros', 'data/macros'),
};

/** Lookup definitions. Source: Splunk REST API Reference, "data/transforms/lookups". */
export const lookupDefinitions: RestCollection = {
  path: 'data/transforms/lookups',
  conf: 'transforms',
  list: (data, who) =>
    stanzaEntries(data, who, 'transforms', 'data/transforms/lookups', (stanza) => {
      const settings = settingsOf(stanza);
      const type =
        settings['external_type'] === 'kvstore' ? 'kvstore' : settings['external_cmd'] ? 'external' : 'file';
      return { ...settings, type };
    }).filter(
      ({ content }) =>
        content['filename'] !== undefined ||
        content['external_type'] !== undefined ||
        content['external_cmd'] !== undefined,
    ),
};

/** Time ranges of the time picker. Source: times.conf.spec 9.2. */
export const timeRanges: RestCollection = {
  path: 'data/ui/times',
  conf: 'times',
  list: (data, who) => {
    const own = stanzaEntries(data, who, 'times', 'data/ui/times');
    const known = new Set(own.map(({ name }) => name));
    return [...own, ...BUILT_IN.filter(({ name }) => !known.has(name))];
  },
};

const BUILT_IN = (
  [
    ['last_60_minutes', 'Last 60 minutes', '-60m@m', 'now'],
    ['last_4_hours', 'Last 4 hours', '-4h@m', 'now'],
    ['last_24_hours', 'Last 24 hours', '-24h@h', 'now'],
    ['last_7_days', 'Last 7 days', '-7d@h', 'now'],
    ['last_30_days', 'Last 30 days', '-30d@d', 'now'],
    ['today', 'Today', '@d', 'now'],
    ['yesterday', 'Yesterday', '-1d@d', '@d'],
    ['week_to_date', 'Week to date', '@w0', 'now'],
    ['month_to_date', 'Month to date', '@mon', 'now'],
    ['all_time', 'All time', '0', ''],
  ] as const
).map(([name, label, earliest, latest], index) => ({
  name,
  path: `data/ui/times/${name}`,
  acl: {
    app: 'system',
    owner: 'nobody',
    sharing: 'system' as const,
    perms: { read: ['*'], write: ['admin'] },
    canWrite: false,
    removable: false,
  },
  content: {
    label,
    earliest_time: earliest,
    latest_time: latest,
    order: String((index + 1) * 10),
    disabled: false,
    is_sub_menu: '0',
  },
}));

/** Definitions of KV store collections. Source: Splunk REST API Reference, "storage/collections/config". */
export const kvCollections: RestCollection = {
  path: 'storage/collections/config',
  conf: 'collections',
  list: (data, who) => stanzaEntries(data, who, 'collections', 'storage/collections/config'),
};

/** Field aliases, extractions, calculated fields and the like, a stanza of props.conf each. */
export const propsStanzas: RestCollection = {
  path: 'data/props/stanzas',
  list: (data, who) => stanzaEntries(data, who, 'props', 'data/props/stanzas'),
};
