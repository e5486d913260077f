import type { Job } from '../../jobs/job';
import { jobContent } from '../../jobs/job-content';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { argument, integerArgument, requiredArgument } from '../rest-call';
import { failureOf, jobEntry, jobOf, maySee } from '../job-access';
import { printJob } from '../print-job';
import { readJobRequest } from '../read-job-request';
import { refuseRisky } from '../risky-commands';
import { badRequest, SplunkError } from '../../splunk-error';

/** Starts a search: in the background, waiting for its end, or giving its rows at once. */
async function create(call: RestCall): Promise<RestAnswer> {
  const mode = argument(call, 'exec_mode') ?? 'normal';
  if (!['normal', 'blocking', 'oneshot'].includes(mode)) throw badRequest(`Invalid exec_mode: "${mode}".`);
  const { jobs } = call.context;
  refuseRisky(call, requiredArgument(call, 'search'), false);
  const { sid } = jobs.create(readJobRequest(call));
  if (mode === 'normal') return { status: 201, response: { sid } };
  call.onClose(() => jobs.remove(sid));
  const job = await jobs.whenEnded(sid);
  if (mode === 'blocking') return { status: 200, response: { sid } };
  if (!job) throw new SplunkError(404, 'Unknown sid.', 'FATAL');
  try {
    if (job.state === 'FAILED') throw failureOf(job);
    return await printJob(call, job, { preview: false, count: 100 });
  } finally {
    jobs.remove(sid);
  }
}

/** Jobs by id, by a property of their request, or all that the user may see. */
function list(call: RestCall): RestAnswer {
  const ids = (call.args.get('id') ?? []).filter((id) => id !== '');
  const count = integerArgument(call, 'count', 30);
  const offset = Math.max(0, integerArgument(call, 'offset', 0));
  let jobs = call.context.jobs.list().filter((job) => maySee(call, job));
  if (ids.length > 0) {
    jobs = jobs.filter(({ sid }) => ids.includes(sid));
    for (const { sid } of jobs) call.context.jobs.touch(sid);
  }
  for (const filter of call.args.get('search') ?? []) jobs = jobs.filter((job) => matchesFilter(job, filter));
  const page = jobs.slice(offset, count > 0 ? offset + count : undefined);
  return { feed: { title: 'jobs', entries: page.map(jobEntry), total: jobs.length, offset, perPage: count } };
}

/** `request.name=value` and `name=value` on a job's content; a bare word is looked for in the search. */
function matchesFilter(job: Job, filter: string): boolean {
  return filter.split(/\s+/).every((term) => {
    const [, name, value = ''] = /^([\w.]+)=(.*)$/.exec(term) ?? [];
    if (name === undefined) return job.request.search.toLowerCase().includes(term.toLowerCase());
    const wanted = value.replace(/^"(.*)"$/, '$1');
    if (name.startsWith('request.')) return job.request.parameters[name.slice('request.'.length)] === wanted;
    return String(jobContent(job, Date.now())[name]) === wanted;
  });
}

const INFO = (text: string): RestAnswer => ({ response: { messages: [{ type: 'INFO', text }] } });

/** What the control endpoint can do with a job. */
const CONTROLS: Readonly<Record<string, (call: RestCall, sid: string) => RestAnswer>> = {
  pause: ({ context }, sid) => (context.jobs.pause(sid), INFO('Search job paused.')),
  unpause: ({ context }, sid) => (context.jobs.unpause(sid), INFO('Search job continued.')),
  finalize: ({ context }, sid) => (context.jobs.finalize(sid), INFO('Search job finalized.')),
  cancel: ({ context }, sid) => (context.jobs.remove(sid), INFO('Search job cancelled.')),
  touch: ({ context }, sid) => (context.jobs.touch(sid), INFO('Search job touched.')),
  setttl: (call, sid) => {
    const ttl = integerArgument(call, 'ttl', -1);
    if (ttl < 0) throw badRequest('Invalid ttl.');
    call.context.jobs.setTtl(sid, ttl);
    return INFO(`The ttl of the search job was changed to ${ttl}.`);
  },
  setpriority: (call, sid) => {
    const priority = integerArgument(call, 'priority', -1);
    if (priority < 0 || priority > 10) throw badRequest('Invalid priority.');
    call.context.jobs.mark(sid, { priority });
    return INFO('The search job was assigned a new priority.');
  },
  enablepreview: () => INFO('Search job results preview is enabled.'),
  disablepreview: () => INFO('Search job results preview is disabled.'),
  save: ({ context }, sid) => (context.jobs.mark(sid, { saved: true }), INFO('Search job saved.')),
  unsave: ({ context }, sid) => (context.jobs.mark(sid, { saved: false }), INFO('Search job unsaved.')),
};

function control(call: RestCall): RestAnswer {
  const { sid } = jobOf(call);
  const action = argument(call, 'action') ?? '';
  const act = Object.hasOwn(CONTROLS, action) ? CONTROLS[action] : undefined;
  if (!act) throw badRequest(`Invalid action: "${action}".`);
  return act(call, sid);
}

function show(call: RestCall): RestAnswer {
  const job = jobOf(call);
  call.context.jobs.touch(job.sid);
  return { feed: { title: job.request.search, entries: [jobEntry(job)], bare: true } };
}

function remove(call: RestCall): RestAnswer {
  call.context.jobs.remove(jobOf(call).sid);
  return INFO('Search job cancelled.');
}

/**
 * Making, watching and steering jobs. Splunk's own clients still make and watch them by the paths without v2.
 * Source: Splunk REST API Reference, "search/jobs" and "search/v2/jobs".
 */
export const searchJobs: readonly RestEndpoint[] = ['search/jobs', 'search/v2/jobs'].flatMap(
  (path): readonly RestEndpoint[] => [
    { method: 'POST', path, handle: create },
    { method: 'GET', path, handle: list },
    { method: 'GET', path: `${path}/:sid`, handle: show },
    { method: 'POST', path: `${path}/:sid/control`, handle: control },
    { method: 'DELETE', path: `${path}/:sid`, handle: remove },
  ],
);
