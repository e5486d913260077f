import type { RestEndpoint } from '../rest-call';
import { jobResults } from './job-results';
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
];
