import { isTrue } from '../conf-layers';
import { objectPermissions } from '../object-permissions';
import type { PreviewData } from '../preview';
import { visibleStanzas } from '../collections/rest-collection';
import { CronError, readCron } from './cron-schedule';
import type { CronSchedule } from './cron-schedule';

/** A saved search that runs by itself. */
export interface ScheduledSearch {
  /** Tells it from those of the same name in other apps and of other users. */
  readonly key: string;
  readonly name: string;
  readonly app: string;
  /** As whom it runs: a user, or `nobody`, who may do everything. */
  readonly owner: string;
  readonly search: string;
  readonly schedule: CronSchedule;
  readonly setting: (key: string) => string | undefined;
}

/** The saved searches that are enabled and have a schedule, and what is wrong with those whose schedule is none. */
export function scheduledSearches(data: PreviewData): {
  readonly searches: readonly ScheduledSearch[];
  readonly problems: readonly string[];
} {
  const searches: ScheduledSearch[] = [];
  const problems: string[] = [];
  const everybody = { user: '', roles: ['admin'], app: '-' };
  for (const { name, app, user, settings } of visibleStanzas(data, everybody, 'savedsearches')) {
    const setting = (key: string): string | undefined => settings.get(key)?.value;
    const search = setting('search') ?? '';
    if (search === '' || isTrue(setting('disabled'), false) || !isTrue(setting('enableSched'), false))
      continue;
    const installed = data.apps.find(({ id }) => id === app);
    const owner = user ?? (installed ? objectPermissions(installed, 'savedsearches', name).owner : 'nobody');
    try {
      const schedule = readCron(setting('cron_schedule') ?? '');
      searches.push({ key: JSON.stringify([app, owner, name]), name, app, owner, search, schedule, setting });
    } catch (error) {
      if (!(error instanceof CronError)) throw error;
      problems.push(`The saved search "${name}" of ${app} cannot be scheduled: ${error.message}`);
    }
  }
  return { searches, problems };
}
