import { isTrue } from '../../conf-layers';
import type { Job } from '../../jobs/job';
import type { CronSchedule } from '../../scheduler/cron-schedule';
import { CronError, nextDue, readCron } from '../../scheduler/cron-schedule';
import { savedSearches } from '../../collections/saved-searches';
import { visibleStanzas } from '../../collections/rest-collection';
import { jobEntry, maySee } from '../job-access';
import { readJobRequest, readRange } from '../read-job-request';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, booleanArgument, integerArgument, requiredArgument } from '../rest-call';
import { badRequest, notFound } from '../../splunk-error';

function stanzaOf(call: RestCall): {
  readonly name: string;
  readonly app: string;
  readonly setting: (key: string) => string | undefined;
} {
  const name = call.parts['name'] ?? '';
  const who = { user: call.user.name, roles: call.user.roles, app: call.app };
  const stanza = visibleStanzas(call.context.preview.data(), who, 'savedsearches').find(
    (one) => one.name === name,
  );
  if (!stanza) throw notFound(`Could not find object id=${name}`);
  return { name, app: stanza.app, setting: (key) => stanza.settings.get(key)?.value };
}

/** The search with `$args.x$` and `$x$` replaced by the call's `args.x`; others stay as they are. */
function withArguments(call: RestCall, search: string): string {
  return search.replace(
    /\$(?:args\.)?(\w+)\$/g,
    (whole, name: string) => argument(call, `args.${name}`) ?? whole,
  );
}

function dispatch(call: RestCall): RestAnswer {
  const { name, app, setting } = stanzaOf(call);
  const search = setting('search') ?? '';
  if (search === '') throw badRequest(`The saved search "${name}" holds no search.`);
  const time = (side: 'earliest' | 'latest'): string =>
    argument(call, `dispatch.${side}_time`) ?? setting(`dispatch.${side}_time`) ?? '';
  const text = withArguments(call, search);
  const request = readJobRequest(
    { ...call, app },
    {
      search: /^\s*(?:\||search\s)/.test(text) ? text : `search ${text}`,
      savedSearch: name,
      earliest: time('earliest'),
      latest: time('latest'),
    },
  );
  const scheduled = booleanArgument(call, 'trigger_actions', false);
  const parameters = { ...request.parameters, isScheduled: scheduled ? '1' : '0' };
  const { sid } = call.context.jobs.create({ ...request, parameters });
  return { status: 201, response: { sid } };
}

/** The jobs of a saved search, newest first, each named by its id. */
function history(call: RestCall): RestAnswer {
  const { name } = stanzaOf(call);
  const scheduledOnly = (argument(call, 'search') ?? '').includes('isScheduled=true');
  const jobs = call.context.jobs
    .list()
    .filter((job) => job.request.savedSearch === name && maySee(call, job))
    .filter((job) => !scheduledOnly || isScheduled(job))
    .sort((a, b) => (argument(call, 'sort_dir') === 'asc' ? a.created - b.created : b.created - a.created));
  const count = integerArgument(call, 'count', 30);
  const page = jobs.slice(0, count > 0 ? count : undefined);
  const entries = page.map((job) => {
    const entry = jobEntry(job);
    const content = {
      ...entry.content,
      start: Math.floor(job.created / 1000),
      isScheduled: isScheduled(job),
    };
    return { ...entry, name: job.sid, content };
  });
  return { feed: { title: name, entries, total: jobs.length } };
}

/** Most times that one call lists. */
const MOST_TIMES = 1000;

/** When a saved search is due between two times, by its own schedule; none where it has none or is off. */
function scheduledTimes(call: RestCall): RestAnswer {
  const { name, setting } = stanzaOf(call);
  const range = readRange(
    call,
    requiredArgument(call, 'earliest_time'),
    requiredArgument(call, 'latest_time'),
  );
  const cron = setting('cron_schedule') ?? '';
  const due = isTrue(setting('enableSched'), false) && !isTrue(setting('disabled'), false) && cron !== '';
  const { timeZone } = call.context.preview.data();
  const times: number[] = [];
  for (let after = range.earliest - 1; due && times.length < MOST_TIMES;) {
    const next = nextDue(readSchedule(cron), after, timeZone);
    if (next === undefined || next >= range.latest) break;
    times.push((after = next));
  }
  const entry = savedSearches
    .list(call.context.preview.data(), { user: call.user.name, roles: call.user.roles, app: call.app })
    .find((candidate) => candidate.name === name);
  if (!entry) throw notFound(`Could not find object id=${name}`);
  return { feed: { title: name, entries: [{ ...entry, content: { scheduled_times: times } }] } };
}

/** A schedule as its saved search holds it. Throws SplunkError for a text that is none. */
function readSchedule(cron: string): CronSchedule {
  try {
    return readCron(cron);
  } catch (error) {
    throw error instanceof CronError ? badRequest(error.message) : error;
  }
}

const isScheduled = (job: Job): boolean => job.request.parameters['isScheduled'] === '1';

/**
 * Running saved searches. Source: Splunk REST API Reference, "saved/searches/{name}/dispatch", "history" and
 * "scheduled_times".
 */
export const savedSearchJobs: readonly RestEndpoint[] = [
  { method: 'POST', path: 'saved/searches/:name/dispatch', handle: dispatch },
  { method: 'GET', path: 'saved/searches/:name/history', handle: history },
  { method: 'GET', path: 'saved/searches/:name/scheduled_times', handle: scheduledTimes },
];
