import type { SplunkBehind } from '../../src/preview/server/real-splunk/splunk-behind';
import { DeployError, type SplunkdAnswer, type SplunkdClient } from '../deploy/splunkd-client';

/** What a Splunk says of itself, of who asks, and of the app there. */
export interface SplunkSeen extends Omit<SplunkBehind, 'entryKey'> {
  readonly serverName: string;
  /** The version of the app there; undefined where the user may not see the list of apps. */
  readonly appVersion: string | undefined;
  /** The user's time zone by Splunk's settings; empty for the server's. */
  readonly timeZone: string;
}

type Content = Readonly<Record<string, unknown>>;

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/**
 * Asks a Splunk at `origin` which version it is, who asks, and whether the app is installed there, whose macros the
 * pages need. Throws DeployError where it cannot be asked, refuses, or lacks the app.
 */
export async function lookAtSplunk(ask: SplunkdClient, origin: string, appId: string): Promise<SplunkSeen> {
  const info = contentOf(origin, await ask('GET', '/services/server/info'));
  const version = String(info['version'] ?? '');
  if (!/^\d+\.\d+/.test(version))
    throw new DeployError(`${origin} answers, but does not say which Splunk it is.`);
  const who = contentOf(origin, await ask('GET', '/services/authentication/current-context'));
  const name = String(who['username'] ?? '');
  return {
    origin,
    version,
    info,
    serverName: String(info['serverName'] ?? ''),
    user: {
      name,
      realName: String(who['realname'] ?? '') || name,
      roles: texts(who['roles']),
      capabilities: texts(who['capabilities']),
    },
    appVersion: await appThere(ask, origin, appId),
    timeZone: String(who['tz'] ?? ''),
  };
}

/** The version of the app; undefined where only its macros can be seen. Throws DeployError where it is absent or off. */
async function appThere(ask: SplunkdClient, origin: string, appId: string): Promise<string | undefined> {
  const app = await ask('GET', `/services/apps/local/${appId}`);
  if (app.status === 200) {
    const content = contentOf(origin, app);
    if (content['disabled'] === true || content['disabled'] === '1') {
      throw new DeployError(
        `The app ${appId} is installed on ${origin}, but disabled. Enable it under Apps > Manage Apps.`,
      );
    }
    return String(content['version'] ?? '');
  }
  const macros = await ask('GET', `/servicesNS/-/${appId}/admin/macros`);
  const entries = (macros.body as { entry?: readonly { acl?: { app?: string } }[] } | undefined)?.entry ?? [];
  if (app.status !== 404 && macros.status === 200 && entries.some(({ acl }) => acl?.app === appId))
    return undefined;
  throw new DeployError(
    `The app ${appId} is not installed on ${origin}, and the pages need its macros and lookups. Install it first:
  npm run build
  npm run deploy -- --splunk ${origin} --server-path /path/on/that/host/${appId}-<version>.tar.gz
or in Splunk Web: Apps > Manage Apps > Install app from file.`,
  );
}

/** The content of the one entry of an answer. Throws DeployError with splunkd's words where it is a refusal. */
function contentOf(origin: string, { status, body }: SplunkdAnswer): Content {
  const content = (body as { entry?: readonly { content?: Content }[] } | undefined)?.entry?.[0]?.content;
  if (status === 200 && content) return content;
  const messages = (body as { messages?: readonly { text?: string }[] } | undefined)?.messages ?? [];
  const said = messages.map(({ text }) => text).join('; ');
  const words = said === '' ? '' : `: ${said}`;
  if (status === 401) {
    throw new DeployError(
      `${origin} does not take these credentials (401${words}). Check SPLUNK_TOKEN, or SPLUNK_USERNAME and SPLUNK_PASSWORD.`,
    );
  }
  if (status === 403) throw new DeployError(`${origin} refuses this user (403${words}).`);
  if (status === 200)
    throw new DeployError(`${origin} answers, but not as a splunkd does. Is this its management port?`);
  throw new DeployError(`${origin} answers ${status}${words}.`);
}
