import type { Job } from '../jobs/job';
import type { JobStore } from '../jobs/job-store';
import type { RunCounts } from './alert-condition';
import type { ScheduledSearch } from './scheduled-searches';

type Rows = readonly Readonly<Record<string, string | readonly string[]>>[];

/** The first rows of a job, after a post-process search. Throws where that is wrong. */
export async function resultRows(
  jobs: JobStore,
  job: Job,
  postProcess: string,
  count: number,
): Promise<Rows> {
  const printed = await jobs.print(job.sid, {
    mode: 'json',
    page: { offset: 0, count, fields: [] },
    postProcess,
    metadata: false,
    preview: false,
  });
  if (printed.error) throw new Error(printed.error.message);
  return (JSON.parse(Buffer.from(printed.text ?? []).toString('utf8')) as { readonly results: Rows }).results;
}

/** What the conditions of a saved search need to know of a run; what they do not ask is not counted. */
export async function countRun(jobs: JobStore, { setting }: ScheduledSearch, job: Job): Promise<RunCounts> {
  const distinct = async (field: string): Promise<number> => {
    if (setting('counttype')?.trim().toLowerCase() !== `number of ${field}s`) return 0;
    const [row] = await resultRows(jobs, job, `| stats dc(${field}) as n`, 1);
    return Number(row?.['n'] ?? 0);
  };
  const condition = (setting('alert_condition') ?? '').trim();
  return {
    results: job.counts.resultCount,
    hosts: await distinct('host'),
    sources: await distinct('source'),
    ...(condition === '' ? {} : { condition: (await resultRows(jobs, job, condition, 1)).length > 0 }),
  };
}
