import type { JobStore } from '../jobs/job-store';
import type { Preview } from '../preview';
import type { SplunkBehind } from './real-splunk/splunk-behind';
import type { FiredAlerts } from '../scheduler/fired-alerts';
import type { Sessions } from './sessions';

/**
 * Which Splunk the pages are hosted as: 9.4 and 10.4 run scripts of Simple XML views by `script=`;
 * `10.4-dashboard-js` runs the app's dashboard.js alone; `10.4-no-script` runs neither.
 * The views of type html with the built-in template exist from 10.4 on.
 */
export const HOST_MODES = ['9.4', '10.4', '10.4-dashboard-js', '10.4-no-script'] as const;
export type HostMode = (typeof HOST_MODES)[number];

/** What pages and static files are made from, with a search head of the preview's own behind them or a real Splunk. */
export interface PageContext {
  readonly preview: Pick<Preview, 'data'>;
  readonly sessions: Sessions;
  readonly hostMode: HostMode;
  /** The version that server/info states, such as `9.4.0`. */
  readonly splunkVersion: string;
  /** The port that is listened on; it stands in the names of cookies. */
  readonly port: () => number;
  /** Takes what went wrong inside the preview itself. */
  readonly log: (text: string) => void;
  /** Where the address begins, without a slash at the end. */
  readonly origin: () => string;
  /** The Splunk that answers REST calls instead of the preview. */
  readonly splunk?: SplunkBehind;
}

/** What every request handler of the preview's own search head may use. */
export interface ServerContext extends PageContext {
  readonly preview: Preview;
  readonly jobs: JobStore;
  readonly hecToken: string;
  /** The alerts that the scheduler triggered. */
  readonly alerts: FiredAlerts;
}

/** The build of "Splunk" in static addresses; it changes with the host's mode, so that nothing stale is shown. */
export function splunkBuild({ hostMode }: Pick<PageContext, 'hostMode'>): string {
  return `677${hostMode.replace(/[^0-9a-z]/g, '')}`;
}
