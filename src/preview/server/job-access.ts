import type { Job } from '../jobs/job';
import { jobContent } from '../jobs/job-content';
import type { RestCall } from './rest-call';
import { ownAcl, type RestEntry } from '../collections/rest-feed';
import { SplunkError } from '../splunk-error';
import { can } from '../users';

const ACTIONS = ['search.log', 'events', 'results', 'results_preview', 'timeline', 'summary', 'control'];

/** The job of a call's path, if its user may see it. */
export function jobOf(call: RestCall): Job {
  const job = call.context.jobs.get(call.parts['sid'] ?? '');
  if (!job) throw new SplunkError(404, 'Unknown sid.', 'FATAL');
  if (!maySee(call, job)) throw new SplunkError(403, 'insufficient permission to access this resource');
  return job;
}

/** Whether a call's user may see a job: its owner, and administrators. */
export function maySee(call: RestCall, job: Job): boolean {
  return job.request.owner === call.user.name || can(call.user, 'admin_all_objects');
}

/** A job as an entry of a feed. */
export function jobEntry(job: Job): RestEntry {
  const { owner, app } = job.request;
  return {
    name: job.request.search,
    path: `search/jobs/${job.sid}`,
    published: new Date(job.created).toISOString().replace('Z', '+00:00'),
    updated: new Date(job.ended ?? job.started ?? job.created).toISOString().replace('Z', '+00:00'),
    acl: ownAcl(app, owner),
    content: jobContent(job, Date.now()),
    actions: ACTIONS,
  };
}

/** The error that a failed job stands for, for calls that wait for its rows. */
export function failureOf(job: Job): SplunkError {
  const fatal = job.messages.filter(({ type }) => type === 'FATAL').pop();
  return new SplunkError(400, fatal?.text ?? 'The search failed.', 'FATAL', fatal?.place);
}
