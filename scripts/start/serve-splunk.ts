import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPreview } from '../../src/preview/open-preview';
import { APP_ID } from '../../src/outputs/app-identity';
import { startSplunkPages } from '../../src/preview/server/real-splunk/start-splunk-pages';
import type { HostMode } from '../../src/preview/server/server-context';
import { buildApp } from '../build/build-app';
import { authorizationOf, credentialsFrom, splunkdAddress, splunkdClient } from '../deploy/splunkd-client';
import { lookAtSplunk, type SplunkSeen } from './look-at-splunk';
import type { Served } from './served';
import type { StartOptions } from './start-options';

/** The kind of host that a version is, where none is chosen. */
function hostModeOf(version: string): HostMode {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 10 || (major === 10 && minor >= 4) ? '10.4' : '9.4';
}

/** The user's zone, where Splunk names one that this Node knows. */
function zoneOf({ timeZone }: SplunkSeen, otherwise: string): string {
  try {
    if (timeZone !== '') new Intl.DateTimeFormat('en', { timeZone });
    return timeZone || otherwise;
  } catch {
    return otherwise;
  }
}

/**
 * Serves the pages of the built app before a real Splunk. Credentials come from the environment. Throws DeployError
 * where the Splunk cannot be asked, refuses, or lacks the app.
 */
export async function serveSplunk(splunk: string, options: StartOptions): Promise<Served> {
  const address = splunkdAddress(splunk);
  const credentials = credentialsFrom(process.env);
  const { insecure } = options;
  const seen = await lookAtSplunk(
    splunkdClient(address.origin, credentials, insecure),
    address.origin,
    APP_ID,
  );
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-pages-'));
  const preview = await openPreview({
    tarball: options.tarball ?? (await buildApp()),
    events: [],
    timeZone: zoneOf(seen, options.tz),
    stateFolder,
  });
  const server = await startSplunkPages({
    preview,
    port: options.port,
    hostMode: options.host ?? hostModeOf(seen.version),
    access: { origin: address.origin, authorization: authorizationOf(credentials), insecure },
    splunk: seen,
    log: (text) => console.error(text),
  });
  const own = preview.data().apps.find(({ id }) => id === preview.data().appId)?.version ?? '';
  const { appVersion, user, serverName } = seen;
  const apart =
    appVersion === undefined || appVersion === own
      ? ''
      : `; the pages here are ${own}: deploy this build, or expect differences`;
  const checked =
    address.protocol === 'http:'
      ? 'no TLS, on this machine'
      : insecure
        ? 'CERTIFICATE NOT CHECKED'
        : 'certificate checked';
  return {
    entry: server.entryUrl,
    lines: [
      `677 Analysis:  ${server.entryUrl}`,
      `Splunk:        ${seen.version} (${serverName}) at ${address.origin}, ${checked}`,
      `User:          ${user.name} (${user.roles.join(', ')})`,
      `App there:     ${APP_ID} ${appVersion ?? '(version not shown to this user)'}${apart}`,
      '',
      `Whoever has the address above acts as ${user.name} on that Splunk while this runs. Keep it to yourself.`,
    ],
    close: async () => {
      await server.close();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}
