/**
 * The loader of every page in a Simple XML view, named by `script=` and loaded by `dashboard.js` as well:
 * whichever comes first claims the mount point, the other one finds it claimed. It takes the link to the page's
 * twin away, and brings in the bundle from below the folder of its own script.
 */
import { fetchAhead } from './fetch-ahead';

declare let __webpack_public_path__: string;

const mounts = '[id^="kerberos-677-"]';
const script = (document.currentScript as HTMLScriptElement | null)?.src ?? '';

function publicPath(): string {
  const folder = script.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  if (folder !== '') {
    return folder;
  }
  const root = window.$C?.MRSPARKLE_ROOT_PATH ?? '';
  return `${root}/${window.$C?.LOCALE ?? 'en-US'}/static/app/kerberos_677/`;
}

function start(mount: HTMLElement): void {
  if (mount.dataset.started === 'yes') {
    return;
  }
  mount.dataset.started = 'yes';
  mount.replaceChildren();
  __webpack_public_path__ = publicPath();
  const page = mount.id.replace('kerberos-677-', '');
  const frame = import(/* webpackChunkName: "frame-dashboard" */ './mount-in-dashboard');
  fetchAhead(__webpack_public_path__, page);
  void frame.then(({ mountInDashboard }) => mountInDashboard(mount, page));
}

function look(): boolean {
  const mount = document.querySelector<HTMLElement>(mounts);
  if (mount) {
    start(mount);
  }
  return mount !== null;
}

if (!look()) {
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document.documentElement, { childList: true, subtree: true });
}
