/** A call of Splunk's REST interface that pages, scripts and Splunk's own clients make. */
export interface RestCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below /services, parameters as `:name`. */
  readonly path: string;
  /** File, from test/preview/server on, that makes the call. */
  readonly test: string;
}

const JOBS = 'search-jobs.test.ts';
const OBJECTS = 'knowledge-objects.test.ts';
const SCHEDULER = '../scheduler/start-scheduler.test.ts';
const CLIENTS = 'real-clients.test.ts';
const OWN = 'own-objects.test.ts';
const OVERVIEW = 'job-overview.test.ts';

const call = (method: RestCall['method'], path: string, test: string): RestCall => ({ method, path, test });
const collection = (path: string, test = OBJECTS): readonly RestCall[] => [
  call('GET', path, test),
  call('GET', `${path}/:name`, test),
  call('POST', path, test),
  call('POST', `${path}/:name`, test),
  call('DELETE', `${path}/:name`, test),
];

/**
 * Sources: Splunk's REST API Reference, https://docs.splunk.com/Documentation/Splunk/9.4.0/RESTREF/RESTprolog,
 * and the source of splunk-sdk, @splunk/search-job and @splunk/splunk-utils.
 */
export const restCalls: readonly RestCall[] = [
  ...['search/jobs', 'search/v2/jobs'].flatMap((path) => [
    call('POST', path, JOBS),
    call('GET', path, JOBS),
    call('GET', `${path}/:sid`, JOBS),
    call('DELETE', `${path}/:sid`, JOBS),
    call('POST', `${path}/:sid/control`, JOBS),
    call('GET', `${path}/:sid/timeline`, OVERVIEW),
    call('GET', `${path}/:sid/summary`, OVERVIEW),
    call('GET', `${path}/:sid/search.log`, OVERVIEW),
    call('GET', `${path}/export`, path === 'search/jobs' ? OVERVIEW : JOBS),
  ]),
  ...['results', 'results_preview', 'events'].flatMap((what) => [
    call('GET', `search/jobs/:sid/${what}`, OVERVIEW),
    call('GET', `search/v2/jobs/:sid/${what}`, JOBS),
    call('POST', `search/v2/jobs/:sid/${what}`, JOBS),
  ]),
  call('POST', 'search/v2/jobs/export', JOBS),
  call('POST', 'search/v2/parser', JOBS),
  call('GET', 'search/timeparser', JOBS),
  call('GET', 'search/typeahead', 'typeahead.test.ts'),
  ...collection('saved/searches'),
  ...['saved/searches', 'saved/eventtypes', 'data/ui/views'].flatMap((path) => [
    call('GET', `${path}/:name/acl`, OWN),
    call('POST', `${path}/:name/acl`, OWN),
  ]),
  call('POST', 'saved/searches/:name/dispatch', OBJECTS),
  call('GET', 'saved/searches/:name/history', OBJECTS),
  call('GET', 'saved/searches/:name/scheduled_times', OBJECTS),
  call('GET', 'alerts/fired_alerts', SCHEDULER),
  call('GET', 'alerts/fired_alerts/:name', SCHEDULER),
  call('DELETE', 'alerts/fired_alerts/:name', SCHEDULER),
  ...collection('saved/eventtypes'),
  ...collection('admin/macros'),
  ...collection('data/transforms/lookups'),
  ...collection('data/lookup-table-files'),
  ...collection('data/ui/views', OWN),
  ...collection('data/ui/nav', OWN),
  ...collection('storage/collections/config'),
  ...collection('configs/conf-:conf'),
  call('GET', 'properties/:conf/:stanza/:key', OBJECTS),
  call('POST', 'properties/:conf/:stanza/:key', OBJECTS),
  call('GET', 'storage/collections/data/:collection', 'kv-store.test.ts'),
  call('POST', 'storage/collections/data/:collection', 'kv-store.test.ts'),
  call('DELETE', 'storage/collections/data/:collection', 'kv-store.test.ts'),
  call('GET', 'storage/collections/data/:collection/:key', 'kv-store.test.ts'),
  call('POST', 'storage/collections/data/:collection/:key', 'kv-store.test.ts'),
  call('DELETE', 'storage/collections/data/:collection/:key', 'kv-store.test.ts'),
  call('POST', 'storage/collections/data/:collection/batch_save', 'kv-store.test.ts'),
  call('POST', 'storage/collections/data/:collection/batch_find', 'kv-store.test.ts'),
  call('GET', 'server/info', CLIENTS),
  call('POST', 'auth/login', 'sessions.test.ts'),
  call('GET', 'authentication/current-context', 'sessions.test.ts'),
  call('GET', 'authentication/users', 'sessions.test.ts'),
  call('GET', 'authorization/roles', 'sessions.test.ts'),
  call('GET', 'authorization/capabilities', 'sessions.test.ts'),
  call('GET', 'apps/local', OBJECTS),
  call('GET', 'data/indexes', OBJECTS),
  call('GET', 'datamodel/model', '../collections/data-models.test.ts'),
  call('GET', 'datamodel/model/:name', '../collections/data-models.test.ts'),
  call('POST', 'receivers/simple', CLIENTS),
  call('POST', 'receivers/stream', 'event-collector.test.ts'),
  call('POST', 'collector/event', 'event-collector.test.ts'),
  call('POST', 'collector/raw', 'event-collector.test.ts'),
  call('GET', 'collector/health', 'event-collector.test.ts'),
];
