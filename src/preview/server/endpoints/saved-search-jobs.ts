import type { Job } from '../../jobs/job';
import { visibleStanzas } from '../rest-collection';
import { jobEntry, maySee } from '../job-access';
import { readJobRequest } from '../read-job-request';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, booleanArgument, integerArgument } from '../rest-call';
import { badRequest, notFound } from '../splunk-error';

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

const isScheduled = (job: Job): boolean => job.request.parameters['isScheduled'] === '1';

/** Running saved searches. Source: Splunk REST API Reference, "saved/searches/{name}/dispatch" and "history". */
export const savedSearchJobs: readonly RestEndpoint[] = [
  { method: 'POST', path: 'saved/searches/:name/dispatch', handle: dispatch },
  { method: 'GET', path: 'saved/searches/:name/history', handle: history },
];
