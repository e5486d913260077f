import { APP_ID } from '../../src/outputs/app-identity';
import { DeployError, type SplunkdAnswer, type SplunkdClient } from './splunkd-client';

/** Where splunkd finds the package: a path on its own machine, or an address that it can fetch. */
export interface PackagePlace {
  readonly serverPath?: string | undefined;
  readonly url?: string | undefined;
}

/** What to do. */
export interface Deployment extends PackagePlace {
  /** The version that the package holds. */
  readonly version: string;
  readonly dryRun: boolean;
}

/** Explains why nothing was sent: splunkd's REST takes no upload. */
export const NO_UPLOAD = `splunkd installs an app from a path or an address that it can read itself; it takes no upload. Either
  copy the package to the search head and give its path there:   --server-path /tmp/<package>
  or put it on a web server that the search head reaches:         --url https://<host>/<package>
On Splunk Cloud neither works: upload the package under Apps > Manage Apps > Install app from file.`;

/** The `name` that splunkd is told. Throws DeployError where it is not exactly one place, or cannot be one. */
export function placeOf({ serverPath, url }: PackagePlace): string {
  if (serverPath !== undefined && url !== undefined) {
    throw new DeployError('Give --server-path or --url, not both.');
  }
  if (serverPath !== undefined) {
    if (!/^(?:\/|[A-Za-z]:[\\/])/.test(serverPath)) {
      throw new DeployError(`--server-path ${serverPath} is not a full path on the search head.`);
    }
    return serverPath;
  }
  if (url !== undefined) {
    if (!/^https:\/\/[^\s/]+\/\S+$/.test(url))
      throw new DeployError(`--url ${url} is no https address of a package.`);
    return url;
  }
  throw new DeployError(NO_UPLOAD);
}

/**
 * Installs the app, or lays it over an older version, and looks whether it is there. Gives what was done, a line
 * each; a dry run only looks. Throws DeployError.
 * Source: Splunk REST API Reference, "apps/local", POST with name, filename and update.
 */
export async function deployApp(ask: SplunkdClient, deployment: Deployment): Promise<readonly string[]> {
  const name = placeOf(deployment);
  const server = await answered(ask('GET', '/services/server/info'), [200]);
  const splunk = String(contentOf(server)['version'] ?? 'unknown');
  const before = await answered(ask('GET', `/services/apps/local/${APP_ID}`), [200, 404]);
  const installed = before.status === 404 ? undefined : String(contentOf(before)['version'] ?? 'unknown');
  const lines = [
    `Splunk ${splunk}, ${APP_ID} ${installed === undefined ? 'is not installed' : `${installed} is installed`}.`,
  ];
  const form = { name, filename: 'true', update: 'true' };
  const call = `POST /services/apps/local ${new URLSearchParams(form).toString()}`;
  if (deployment.dryRun) return [...lines, `Would send: ${call}`, 'Nothing was changed.'];
  await answered(ask('POST', '/services/apps/local', form), [200, 201]);
  const after = await answered(ask('GET', `/services/apps/local/${APP_ID}`), [200]);
  const version = String(contentOf(after)['version'] ?? 'unknown');
  if (version !== deployment.version) {
    throw new DeployError(
      `${APP_ID} ${version} is installed, but this checkout is ${deployment.version}: is ${name} the package that you built?`,
    );
  }
  return [
    ...lines,
    `Installed ${APP_ID} ${version} from ${name}.`,
    'Pages are cached by version; conf files are read at once. If Splunk Web shows old pages, open <Splunk Web>/debug/refresh or restart.',
  ];
}

async function answered(answer: Promise<SplunkdAnswer>, wanted: readonly number[]): Promise<SplunkdAnswer> {
  const { status, body } = await answer;
  if (wanted.includes(status)) return { status, body };
  const messages = (body as { messages?: readonly { text?: string }[] } | undefined)?.messages ?? [];
  const said = messages.map(({ text }) => text).join('; ') || 'no reason given';
  const hint =
    status === 401
      ? ' Check the credentials.'
      : status === 403
        ? ' The role admin is needed to install apps.'
        : '';
  throw new DeployError(`splunkd answered ${status}: ${said}.${hint}`);
}

function contentOf({ body }: SplunkdAnswer): Readonly<Record<string, unknown>> {
  const entry = (body as { entry?: readonly { content?: Record<string, unknown> }[] } | undefined)
    ?.entry?.[0];
  return entry?.content ?? {};
}
