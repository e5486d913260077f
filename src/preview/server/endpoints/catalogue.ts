import type { RestEndpoint } from '../rest-call';
import { appInstall } from './app-install';
import { collectionEndpoints } from './collections';
import { eventCollector } from './event-collector';
import { firedAlerts } from './fired-alerts';
import { jobOverview } from './job-overview';
import { jobResults } from './job-results';
import { kvStoreEndpoints } from './kv-store';
import { properties } from './properties';
import { savedSearchJobs } from './saved-search-jobs';
import { searchJobs } from './search-jobs';
import { searchLogs } from './search-log';
import { searchParser } from './search-parser';
import { serverEndpoints } from './server';
import { sessionEndpoints } from './sessions';
import { timeParser } from './time-parser';
import { typeahead } from './typeahead';

/** All endpoints; the first whose path fits answers. */
export const restEndpoints: readonly RestEndpoint[] = [
  ...jobResults,
  ...jobOverview,
  ...searchLogs,
  ...searchJobs,
  ...searchParser,
  ...timeParser,
  ...typeahead,
  ...serverEndpoints,
  ...sessionEndpoints,
  ...savedSearchJobs,
  ...firedAlerts,
  ...kvStoreEndpoints,
  ...properties,
  ...eventCollector,
  ...appInstall,
  ...collectionEndpoints,
];
