interface SplunkConfig {
  readonly SPLUNKD_PATH?: string;
  readonly LOCALE?: string;
  readonly USERNAME?: string;
  readonly MRSPARKLE_PORT_NUMBER?: string | number;
  readonly MRSPARKLE_ROOT_PATH?: string;
  readonly SERVER_ZONEINFO?: string;
}

declare global {
  interface Window {
    /** What Splunk Web says about itself on each of its pages. */
    $C?: SplunkConfig;
  }
}

const appId = 'kerberos_677';

function config(): SplunkConfig {
  return window.$C ?? {};
}

/** The user's locale as Splunk Web names it, for Intl: `en-US`. */
export function locale(): string {
  return (config().LOCALE ?? 'en-US').replace('_', '-');
}

/** The zone in which Splunk shows times to the user, with its changes to summer time and back, as splunkd prints zones. */
export function zoneInfo(): string {
  return config().SERVER_ZONEINFO ?? '';
}

/** The address of a REST endpoint below `services/`, or in the app's name space with the current user's rights. */
export function restUrl(endpoint: string, inApp = false, owner?: 'nobody'): string {
  const base = config().SPLUNKD_PATH ?? `/${locale()}/splunkd/__raw`;
  return `${base}/${inApp || owner ? `servicesNS/${owner ?? '-'}/${appId}` : 'services'}/${endpoint}`;
}

/** The name of the user who is logged on. */
export function userName(): string {
  return config().USERNAME ?? '';
}

/** Whether the page around runs on Splunk 10.4's own template: then its view is the twin, named with `_ui`. */
function onTwin(): boolean {
  return /_677_ui\/?$/.test(window.location.pathname);
}

/**
 * The address of a view of the app; `search` is Splunk's own search page in the app's context. From the twin of a
 * page the way leads to twins: where no script of a Simple XML view runs, nothing else draws a page.
 */
export function viewUrl(view: string, query = ''): string {
  const name = view.endsWith('_677') && onTwin() ? `${view}_ui` : view;
  return `${config().MRSPARKLE_ROOT_PATH ?? ''}/${config().LOCALE ?? 'en-US'}/app/${appId}/${name}${query}`;
}

/** The token that Splunk Web wants to see in a header of each request that changes something. */
export function formKey(): string {
  const name = `splunkweb_csrf_token_${config().MRSPARKLE_PORT_NUMBER ?? ''}=`;
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith(name));
  return cookie === undefined ? '' : decodeURIComponent(cookie.slice(name.length));
}
