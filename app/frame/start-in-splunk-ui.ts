/** The entry of every page on Splunk 10.4's built-in template: an empty body, and the view's name in the address. */
import { fetchAhead } from './fetch-ahead';

declare let __webpack_public_path__: string;

const script = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const folder = script.replace(/[?#].*$/, '').replace(/pages\/[^/]*$/, '');
if (folder !== '') {
  __webpack_public_path__ = folder;
}
const view = window.location.pathname.split('/').filter(Boolean).pop() ?? '';
const page = view.replace(/_ui$/, '');
const frame = import(/* webpackChunkName: "frame-splunk-ui" */ './mount-in-splunk-ui');
fetchAhead(__webpack_public_path__, page);
void frame.then(({ mountInSplunkUi }) => mountInSplunkUi(page));
