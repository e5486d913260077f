import { installApp, InstallError } from '../../install-app';
import { localApps } from '../../collections/app-objects';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { booleanArgument, requiredArgument } from '../rest-call';
import { badRequest, forbidden, SplunkError } from '../../splunk-error';
import { can } from '../../users';

/**
 * Installs an app from a package that this machine can read, or lays a newer one over it with `update`. There is
 * no upload. The preview fetches nothing, so an address is refused, and it makes no app of its own.
 */
async function install(call: RestCall): Promise<RestAnswer> {
  const name = requiredArgument(call, 'name');
  if (!can(call.user, 'edit_local_apps')) {
    throw forbidden(call.user, 'capability: edit_local_apps');
  }
  if (!booleanArgument(call, 'filename', false)) {
    throw badRequest('The preview makes no new apps: give filename=true, and the path of a package as name.');
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    throw badRequest(`The preview fetches nothing from elsewhere: ${name}`);
  }
  const { preview } = call.context;
  let app;
  try {
    app = await installApp(name);
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    throw badRequest(`Error during app install: ${error.message}`);
  }
  const exists = preview.data().apps.some(({ id }) => id === app.id);
  if (exists && !booleanArgument(call, 'update', false)) {
    throw new SplunkError(409, `App "${app.id}" already exists. Give update=true to install over it.`);
  }
  preview.install(app);
  const who = { user: call.user.name, roles: call.user.roles, app: '-' };
  const entries = localApps.list(preview.data(), who).filter((entry) => entry.name === app.id);
  return { status: exists ? 200 : 201, feed: { title: 'localapps', entries } };
}

/**
 * Installing apps. Source: Splunk REST API Reference, "apps/local", arguments `name`, `filename` and `update`:
 * https://help.splunk.com/en/splunk-enterprise/rest-api-reference/9.3/application-endpoints
 */
export const appInstall: readonly RestEndpoint[] = [{ method: 'POST', path: 'apps/local', handle: install }];
