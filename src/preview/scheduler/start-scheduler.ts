import { isTrue } from '../conf-layers';
import type { Job } from '../jobs/job';
import type { JobStore } from '../jobs/job-store';
import type { Preview } from '../preview';
import { countedBy, isTriggered } from './alert-condition';
import { countRun, resultRows } from './count-run';
import { nextDue } from './cron-schedule';
import type { FiredAlerts } from './fired-alerts';
import { scheduledRequest } from './scheduled-request';
import { scheduledSearches } from './scheduled-searches';
import type { ScheduledSearch } from './scheduled-searches';
import { createSuppression, spanSeconds } from './suppression';

/** What the scheduler works with. */
export interface SchedulerParts {
  readonly preview: Preview;
  readonly jobs: JobStore;
  readonly alerts: FiredAlerts;
  /** Told what was done, a line each. */
  readonly log: (text: string) => void;
}

/** Runs saved searches when they are due. */
export interface Scheduler {
  /**
   * Runs what is due after `from` and until `to` (seconds since 1970), each search once however often it was due, and
   * waits for the ends. A search whose run before still goes on is left out.
   */
  run(from: number, to: number): Promise<void>;
  close(): void;
}

/** Most results of a run that can be alerts of their own. */
const MOST_RESULTS = 10_000;
const DAY = 86_400;
const MINUTE_MS = 60_000;

/** A scheduler that stands still until `run` is called. Actions of alerts are not carried out. */
export function createScheduler({ preview, jobs, alerts, log }: SchedulerParts): Scheduler {
  const running = new Map<string, string>();
  const counted = new Map<string, number>();
  const suppression = createSuppression();
  const told = new Set<string>();
  let number = 0;

  /** The alerts of a run that triggered: one for all its results, or one each, without those that keep still. */
  const alertsOf = async (saved: ScheduledSearch, job: Job, due: number): Promise<number> => {
    const { key, setting } = saved;
    const digest = isTrue(setting('alert.digest_mode'), true);
    const suppress = isTrue(setting('alert.suppress'), false);
    const seconds = suppress ? (spanSeconds(setting('alert.suppress.period')) ?? 0) : 0;
    const fields = (setting('alert.suppress.fields') ?? '').split(',').map((field) => field.trim());
    const rows = digest ? [] : await resultRows(jobs, job, '', MOST_RESULTS);
    const keys = digest
      ? [key]
      : rows.map((row) => JSON.stringify([key, ...fields.map((field) => row[field] ?? null)]));
    const passed = seconds > 0 ? suppression.pass(keys, due, seconds) : keys;
    if (isTrue(setting('alert.track'), false)) {
      for (const [index] of passed.entries()) {
        alerts.add({
          id: `${job.sid}_${++number}.${index}`,
          search: saved.name,
          app: saved.app,
          owner: saved.owner,
          sid: job.sid,
          time: due,
          expires: due + (spanSeconds(setting('alert.expires')) ?? DAY),
          severity: Number(setting('alert.severity') ?? '3'),
          digest,
          results: digest ? job.counts.resultCount : 1,
        });
      }
    }
    return passed.length;
  };

  const runOne = async (saved: ScheduledSearch, due: number): Promise<void> => {
    const { key, name, setting } = saved;
    const { sid } = jobs.create(scheduledRequest(preview.data(), saved, due));
    running.set(key, sid);
    const job = await jobs.whenEnded(sid);
    if (!job) return log(`${name}: cancelled`);
    if (job.state === 'FAILED')
      return log(`${name}: failed: ${job.messages.map(({ text }) => text).join('; ')}`);
    const counts = await countRun(jobs, saved, job);
    const before = counted.get(key);
    const count = countedBy(setting, counts);
    if (count !== undefined) counted.set(key, count);
    const results = `${counts.results} result(s)`;
    if (!isTriggered(setting, counts, before)) return log(`${name}: ${results}, not triggered`);
    const fired = await alertsOf(saved, job, due);
    log(
      `${name}: ${results}, ${fired === 0 ? 'triggered, but suppressed' : `triggered ${fired} alert(s); no action carried out`}`,
    );
  };

  return {
    run: async (from, to) => {
      const { searches, problems } = scheduledSearches(preview.data());
      for (const problem of problems) {
        if (!told.has(problem)) log(problem);
        told.add(problem);
      }
      const { timeZone } = preview.data();
      const due = searches.flatMap((saved) => {
        const time = nextDue(saved.schedule, from, timeZone);
        return time === undefined || time > to ? [] : [{ saved, time }];
      });
      await Promise.all(
        due.map(async ({ saved, time }) => {
          if (running.has(saved.key))
            return log(`${saved.name}: left out, since its run before still goes on`);
          try {
            await runOne(saved, time);
          } catch (error) {
            log(`${saved.name}: failed: ${error instanceof Error ? error.message : String(error)}`);
          } finally {
            running.delete(saved.key);
          }
        }),
      );
    },
    close: () => {
      for (const sid of running.values()) jobs.remove(sid);
    },
  };
}

/** Lets a scheduler run with this machine's clock, minute by minute. Gives what stops it. */
export function startScheduler(scheduler: Scheduler): () => void {
  let last = Math.floor(Date.now() / 1000);
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + 50);
    timer.unref();
  };
  const tick = (): void => {
    const now = Math.floor(Date.now() / 1000);
    void scheduler.run(last, now);
    last = now;
    wait();
  };
  wait();
  return () => {
    clearTimeout(timer);
    scheduler.close();
  };
}
