import { DEFAULT_LIMITS } from '../spl/empty-host';
import type { SearchLimits } from '../spl/context';
import { layeredConf, type ConfContext } from './conf-layers';

/**
 * Where limits.conf sets each limit that searches here heed. `appendRows` and `subsearchDepth` are no settings
 * of that file. Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Limitsconf
 */
const SETTINGS: Readonly<Partial<Record<keyof SearchLimits, readonly [stanza: string, setting: string]>>> = {
  resultRows: ['searchresults', 'maxresultrows'],
  subsearchRows: ['subsearch', 'maxout'],
  subsearchSeconds: ['subsearch', 'maxtime'],
  joinRows: ['join', 'subsearch_maxout'],
  listValues: ['stats', 'list_maxsize'],
};

/** Splunk's limits, with what the limits.conf of installed apps say instead. */
export function searchLimits(context: ConfContext): SearchLimits {
  const conf = layeredConf(context, 'limits');
  const limits: Partial<Record<keyof SearchLimits, number>> = {};
  for (const [limit, [stanza, setting]] of Object.entries(SETTINGS)) {
    const value = conf.get(stanza)?.settings.get(setting)?.value;
    if (value !== undefined && /^\d+$/.test(value)) limits[limit as keyof SearchLimits] = Number(value);
  }
  return { ...DEFAULT_LIMITS, ...limits };
}
