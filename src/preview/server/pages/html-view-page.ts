import type { InstalledApp } from '../../installed-app';
import type { PageContext } from '../server-context';
import { SplunkError } from '../../splunk-error';
import type { AppView } from '../../views/app-view';
import { pageHtml, scriptTag } from './page-html';
import type { PageFacts } from './page-settings';
import { splunkStatic, staticRoot } from './page-settings';

/** The template that Splunk brings from 10.4 on. */
const BUILT_IN_TEMPLATE = 'pages/splunk_ui_app.html';

/**
 * A view of type html: on a 10.4 host with the built-in template an empty body and the script that has the
 * view's name. On older hosts the template is missing; templates of apps are not served by the preview.
 */
export function htmlViewPage(
  context: PageContext,
  app: InstalledApp,
  view: AppView,
  facts: PageFacts,
): string {
  if (view.template !== BUILT_IN_TEMPLATE) {
    throw new SplunkError(
      500,
      `The view ${view.name} names the template ${view.template}; the preview serves no templates of apps.`,
    );
  }
  if (context.hostMode === '9.4') {
    throw new SplunkError(
      500,
      `Cannot locate the template ${view.template}: Splunk has it from 10.4 on, and this host is ${context.splunkVersion}.`,
    );
  }
  const own = splunkStatic(context);
  return pageHtml(context, {
    title: `${view.label} | ${app.label}`,
    facts,
    head: [scriptTag(`${own}/preview/header.js`), scriptTag(`${own}/preview/partials.js`)].join('\n'),
    body: scriptTag(`${staticRoot(context, app)}/pages/${encodeURIComponent(view.name)}.js`),
  });
}
