import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { EventIndex } from '../../event-index/event-index';
import type { InstalledApp } from '../../installed-app';
import type { PageContext } from '../server-context';
import { splunkBuild } from '../server-context';
import type { User } from '../../users';
import type { NavItem } from './app-nav';
import { zoneText } from './zone-text';

/** How a page looks: the reader's choice, kept in cookies. */
export interface Looks {
  readonly theme: 'light' | 'dark';
  readonly family: 'enterprise' | 'prisma';
}

/** What the scripts of a page read about it, as JSON in the page. */
export interface PageFacts {
  readonly app: string;
  readonly appLabel: string;
  readonly view: string;
  readonly root: string;
  readonly nav: readonly NavItem[];
  readonly color: string;
  readonly clock: string;
  readonly user: string;
  /** Whom the reader can be instead; empty where there is no choice. */
  readonly otherUser: string;
  readonly theme: string;
  readonly family: string;
  readonly scripts: readonly string[];
}

/** The preview's clock as pages show it; with a real Splunk behind them, which one that is. */
export function clockText(context: PageContext): string {
  if (context.splunk) return `Splunk ${context.splunk.version} at ${new URL(context.splunk.origin).host}`;
  const { now, timeZone, index } = context.preview.data();
  const time = DateTime.fromSeconds(now, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm:ss ZZ');
  return `clock: ${isNewest(index, now) ? 'newest event, ' : ''}${time}`;
}

function isNewest(index: EventIndex, now: number): boolean {
  const newest = Math.max(...index.segments.map(({ times, count }) => times[count - 1] ?? -Infinity));
  return Math.floor(newest) + 1 === now;
}

/**
 * The number that stands after the colon in the addresses of an app's static files: `build` of app.conf, and
 * what tells the files of this tarball from those of another with the same build.
 */
function appBuild(app: InstalledApp): string {
  const build = app.conf.get('app')?.get('install')?.get('build')?.value ?? '1';
  const digest = createHash('sha256');
  for (const [file, bytes] of app.files)
    if (file.startsWith('appserver/static/')) digest.update(file).update(bytes);
  return `${/^\d+$/.test(build) ? build : '1'}.${digest.digest('hex').slice(0, 8)}`;
}

/** The address below which an app's static files lie. */
export function staticRoot(context: PageContext, app: InstalledApp): string {
  return `/en-US/static/@${splunkBuild(context)}:${appBuild(app)}/app/${encodeURIComponent(app.id)}`;
}

/** The address below which Splunk's own static files lie. */
export function splunkStatic(context: PageContext): string {
  return `/en-US/static/@${splunkBuild(context)}`;
}

/** `window.$C`: what Splunk Web tells the scripts of its pages about itself. */
export function windowConfig(
  context: PageContext,
  app: InstalledApp,
  user: User,
): Readonly<Record<string, unknown>> {
  return {
    BUILD_NUMBER: splunkBuild(context),
    BUILD_PUSH_NUMBER: 0,
    APP_BUILD: appBuild(app),
    LOCALE: 'en-US',
    MRSPARKLE_PORT_NUMBER: String(context.port()),
    MRSPARKLE_ROOT_PATH: '',
    SPLUNKD_PATH: '/en-US/splunkd/__raw',
    JS_LOGGER_MODE: 'None',
    USERNAME: user.name,
    USER_DISPLAYNAME: user.realName,
    VERSION_LABEL: context.splunkVersion,
    SERVER_ZONEINFO: zoneText(context.splunk ? 'UTC' : context.preview.data().timeZone),
    SERVER_TIMEZONE_OFFSET: 0,
    UI_UNIX_START_TIME: context.splunk ? Math.floor(Date.now() / 1000) : context.preview.data().now,
  };
}
