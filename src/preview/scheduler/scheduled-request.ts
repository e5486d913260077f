import { createHash } from 'node:crypto';
import { SplError } from '../../spl/error';
import { timeModifier } from '../../spl/time/time-modifier';
import type { JobRequest } from '../jobs/job';
import type { PreviewData } from '../preview';
import { userNamed } from '../users';
import { nextDue } from './cron-schedule';
import type { ScheduledSearch } from './scheduled-searches';

/** Seconds that results are kept: a number, or so many periods (`2p`), 2 of them by default. */
function lifetime({ schedule, setting }: ScheduledSearch, due: number, zone: string): number {
  const found = /^(\d{1,9})(p?)$/.exec((setting('dispatch.ttl') ?? '').trim());
  const [amount, periods] = found ? [found[1], found[2]] : ['2', 'p'];
  const period = (nextDue(schedule, due, zone) ?? due + 86_400) - due;
  return Math.max(60, Math.min(7 * 86_400, Number(amount) * (periods === 'p' ? period : 1)));
}

/**
 * The job of a saved search that is due at a time. Its range is by the preview's clock, as that of every search here.
 * Throws SplError for a time that is none.
 */
export function scheduledRequest(data: PreviewData, saved: ScheduledSearch, due: number): JobRequest {
  const { name, app, owner, search, setting } = saved;
  const moment = (key: string, open: number): number => {
    const text = setting(key) ?? '';
    if (text.trim() === '') return open;
    const time = timeModifier(text, data.now, data.timeZone);
    if (time === undefined) throw new SplError('syntax', `"${text}" in ${key} is no time.`);
    return time;
  };
  const digest = createHash('md5').update(name).digest('hex').slice(0, 16);
  return {
    search: /^\s*(?:\||search\s)/.test(search) ? search : `search ${search}`,
    owner,
    roles: userNamed(owner)?.roles ?? ['admin'],
    app,
    parameters: { isScheduled: '1', label: name },
    range: {
      earliest: moment('dispatch.earliest_time', -Infinity),
      latest: moment('dispatch.latest_time', Infinity),
    },
    earliestText: setting('dispatch.earliest_time') ?? '',
    latestText: setting('dispatch.latest_time') ?? '',
    timeZone: data.timeZone,
    label: name,
    savedSearch: name,
    ttl: lifetime(saved, due, data.timeZone),
    autoCancel: 0,
    maxTime: 0,
    maxCount: 500_000,
    maxEventCells: 1_000_000,
    sid: `scheduler__${owner}__${app}__RMD5${digest}_at_${due}`,
  };
}
