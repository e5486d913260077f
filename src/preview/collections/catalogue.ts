import type { PreviewData } from '../preview';
import type { RestCollection } from './rest-collection';
import { stanzaEntries } from './rest-collection';
import { indexes, localApps, lookupFiles, navs, views } from './app-objects';
import {
  dataMacros,
  eventtypes,
  kvCollections,
  lookupDefinitions,
  macros,
  propsStanzas,
  timeRanges,
} from './conf-collections';
import { capabilities, currentContext, roles, users } from './access';
import { dataModelCollection } from './data-models';
import { savedSearches } from './saved-searches';
import { serverInfoCollection, sysinfoCollection } from './server-info';

/** What the server says of itself and its users: only read, at addresses with handlers of their own. */
const STATED: readonly RestCollection[] = [
  serverInfoCollection,
  sysinfoCollection,
  currentContext,
  users,
  roles,
  capabilities,
];

/** The collections whose address is fixed. */
const FIXED: readonly RestCollection[] = [
  savedSearches,
  eventtypes,
  macros,
  dataMacros,
  lookupDefinitions,
  lookupFiles,
  timeRanges,
  kvCollections,
  propsStanzas,
  dataModelCollection,
  views,
  navs,
  localApps,
  indexes,
];

/** The collection at an address; any conf file of an installed app is one, as `configs/conf-{name}`. */
export function collectionAt(path: string, data: PreviewData): RestCollection | undefined {
  const fixed = [...FIXED, ...STATED].find((collection) => collection.path === path);
  if (fixed) return fixed;
  const conf = /^configs\/conf-([A-Za-z0-9_.-]+)$/.exec(path)?.[1];
  if (conf === undefined || !(isKnown(conf) || data.apps.some((app) => app.conf.has(conf)))) return undefined;
  return { path, conf, list: (now, who) => stanzaEntries(now, who, conf, path) };
}

/** All addresses of fixed collections that objects are written to, too. */
export const collectionPaths: readonly string[] = FIXED.map(({ path }) => path);

const KNOWN = new Set(
  'app collections datamodels eventtypes fields indexes limits macros props savedsearches tags times transforms ui-prefs web workflow_actions'.split(
    ' ',
  ),
);

/** Whether Splunk has a conf file of this name even where no installed app has one. */
function isKnown(conf: string): boolean {
  return KNOWN.has(conf);
}
