import { CronError, readCron } from '../scheduler/cron-schedule';
import { badRequest } from '../splunk-error';

type Settings = Readonly<Record<string, string>>;

/** Families of settings, each with names of its own after the point. */
const FAMILIES = new Set(
  'action alert args auto_summarize dispatch display durable embed federated request'.split(' '),
);

/**
 * Settings of a saved search that stand alone.
 * Sources: savedsearches.conf.spec 9.2; Splunk REST API Reference, "saved/searches".
 */
const NAMES = new Set(
  `action_email action_rss actions alert_comparator alert_condition alert_threshold alert_type allow_skew auto_summarize
  counttype cron_schedule defer_scheduled_searchable_idxc description disabled dispatchAs displayview enableSched
  is_visible max_concurrent nextrun precalculate_required_fields_for_alerts qualifiedSearch quantity query
  realtime_schedule relation restart_on_searchpeer_add role run_n_times run_on_startup schedule schedule_as
  schedule_priority schedule_window search sendresults skip_scheduled_realtime_idxc userid vsid
  workload_pool`.split(/\s+/),
);

/**
 * The settings of a saved search as its conf file holds them: REST calls `is_scheduled` what the file calls
 * `enableSched`. Throws SplunkError for a setting that saved searches do not have and for a schedule that is none.
 */
export function savedSearchSettings(given: Settings): Settings {
  const { is_scheduled: scheduled, ...settings } = given;
  for (const name of Object.keys(settings)) {
    if (NAMES.has(name) || FAMILIES.has(name.split('.')[0] as string)) continue;
    throw badRequest(`In handler 'savedsearch': Argument "${name}" is not supported by this handler.`);
  }
  const cron = settings['cron_schedule'] ?? '';
  try {
    if (cron !== '') readCron(cron);
  } catch (error) {
    if (error instanceof CronError) throw badRequest(`Invalid cron_schedule: ${error.message}`);
    throw error;
  }
  return scheduled === undefined ? settings : { ...settings, enableSched: scheduled };
}
