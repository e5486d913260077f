/** The entry of every page on Splunk 10.4's built-in template: an empty body, and the view's name in the address. */
declare let __webpack_public_path__: string;

const script = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const folder = script.replace(/[?#].*$/, '').replace(/pages\/[^/]*$/, '');
if (folder !== '') {
  __webpack_public_path__ = folder;
}
const view = window.location.pathname.split('/').filter(Boolean).pop() ?? '';

void import(/* webpackChunkName: "frame-splunk-ui" */ './mount-in-splunk-ui').then(({ mountInSplunkUi }) =>
  mountInSplunkUi(view.replace(/_ui$/, '')),
);

export {};
