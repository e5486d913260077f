import { escapeXml } from '../../../formats/xml';
import type { InstalledApp } from '../../installed-app';
import type { PageContext } from '../server-context';
import type { AppView } from '../../views/app-view';
import { panelHtml } from './html-panel';
import { pageHtml, scriptTag } from './page-html';
import type { PageFacts } from './page-settings';
import { splunkStatic, staticRoot } from './page-settings';
import type { XmlElement } from '../../views/read-xml';
import { childElements, textOf } from '../../views/read-xml';

/** The scripts of a Simple XML view that this host runs, as addresses, in Splunk's order. */
export function dashboardScripts(
  context: PageContext,
  app: InstalledApp,
  apps: readonly InstalledApp[],
  view: AppView,
): readonly string[] {
  const mode = context.hostMode;
  if (mode === '10.4-no-script') return [];
  const named =
    mode === '10.4-dashboard-js' ? [] : view.scripts.map((file) => fileAddress(context, app, apps, file));
  const general = app.files.has('appserver/static/dashboard.js')
    ? [`${staticRoot(context, app)}/dashboard.js`]
    : [];
  return [...general, ...named];
}

function fileAddress(
  context: PageContext,
  app: InstalledApp,
  apps: readonly InstalledApp[],
  file: string,
): string {
  const [, other, rest] = /^([\w.-]+):(.+)$/.exec(file) ?? [];
  const home = other === undefined ? app : (apps.find(({ id }) => id === other) ?? app);
  const path = (rest ?? file).split('/').map(encodeURIComponent).join('/');
  return `${staticRoot(context, home)}/${path}`;
}

/**
 * A Simple XML view as Splunk hosts it: header, rows and panels with Splunk's class names, the content of html
 * panels placed, scripts and styles of the app loaded. Other panels are named, not drawn.
 */
export function dashboardPage(
  context: PageContext,
  app: InstalledApp,
  apps: readonly InstalledApp[],
  view: AppView,
  facts: PageFacts,
): string {
  const own = splunkStatic(context);
  const styles = view.stylesheets.map((file) => fileAddress(context, app, apps, file));
  if (app.files.has('appserver/static/dashboard.css'))
    styles.unshift(`${staticRoot(context, app)}/dashboard.css`);
  const undrawn = view.kind === 'studio' ? ['this Dashboard Studio view'] : [...undrawnPanels(view.root)];
  const note =
    undrawn.length === 0
      ? ''
      : `<p class="preview-note">The preview places html panels and runs the app's scripts; it does not draw ${escapeXml(undrawn.join(', '))}. Splunk does.</p>`;
  const title = `<div class="dashboard-header clearfix"><h2>${escapeXml(view.label)}</h2>${view.description ? `<p class="description">${escapeXml(view.description)}</p>` : ''}</div>`;
  const rows = childElements(view.root, 'row').map((row, index) => rowHtml(row, index + 1));
  return pageHtml(context, {
    title: `${view.label} | ${app.label}`,
    facts,
    head: styles.map((address) => `<link rel="stylesheet" href="${escapeXml(address)}">`).join('\n'),
    bodyClass: `simplexml ${facts.theme === 'dark' ? 'dashboard-dark' : 'dashboard-light'}`,
    body: `<div id="preview-header-place"></div>
<p class="preview-error" id="preview-script-error" role="alert" hidden></p>
<main class="dashboard-body container-fluid main-section-body" data-role="main">
${view.hideTitle ? '' : title}${note}
${rows.join('\n')}
</main>
${scriptTag(`${own}/preview/header.js`)}
${scriptTag(`${own}/preview/amd-loader.js`)}
${scriptTag(`${own}/preview/dashboard.js`)}`,
  });
}

function rowHtml(row: XmlElement, number: number): string {
  const panels = childElements(row).map((panel, index) => {
    const elements = panel.name === 'panel' ? childElements(panel) : [panel];
    const title = elements.find(({ name }) => name === 'title');
    const content = elements
      .filter(({ name }) => name === 'html')
      .map(
        (html) =>
          `<div class="dashboard-element html"><div class="panel-body html">${panelHtml(html)}</div></div>`,
      );
    const id = panel.attributes['id'] ?? `panel${number}${index + 1}`;
    return `<div id="${escapeXml(id)}" class="dashboard-cell"><div class="dashboard-panel clearfix">${title ? `<h2 class="panel-title">${escapeXml(textOf(title))}</h2>` : ''}<div class="panel-element-row">${content.join('')}</div></div></div>`;
  });
  const id = row.attributes['id'] ?? `row${number}`;
  return `<div id="${escapeXml(id)}" class="dashboard-row dashboard-row${number}">${panels.join('')}</div>`;
}

/** The kinds of panels that are not drawn. */
function undrawnPanels(root: XmlElement): ReadonlySet<string> {
  const kinds = new Set<string>();
  const drawn = new Set(['html', 'title', 'description']);
  for (const row of childElements(root, 'row')) {
    for (const panel of childElements(row)) {
      const elements = panel.name === 'panel' ? childElements(panel) : [panel];
      for (const { name } of elements) if (!drawn.has(name)) kinds.add(`${name} panels`);
    }
  }
  if (childElements(root, 'fieldset').length > 0) kinds.add('form inputs');
  return kinds;
}
