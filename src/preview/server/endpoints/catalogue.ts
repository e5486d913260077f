import type { RestEndpoint } from '../rest-call';
import { appInstall } from './app-install';
import { collectionEndpoints } from './collections';
import { eventCollector } from './event-collector';
import { jobResults } from './job-results';
import { kvStoreEndpoints } from './kv-store';
import { properties } from './properties';
import { savedSearchJobs } from './saved-search-jobs';
import { searchJobs } from './search-jobs';
import { searchParser } from './search-parser';
import { serverEndpoints } from './server';
import { sessionEndpoints } from './sessions';
import { timeParser } from './time-parser';

/** All endpoints; the first whose path fits answers. */
export const restEndpoints: readonly RestEndpoint[] = [
  ...jobResults,
  ...searchJobs,
  ...searchParser,
  ...timeParser,
  ...serverEndpoints,
  ...sessionEndpoints,
  ...savedSearchJobs,
  ...kvStoreEndpoints,
  ...properties,
  ...eventCollector,
  ...appInstall,
  ...collectionEndpoints,
];
