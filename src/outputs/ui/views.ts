import { escapeXml } from '../../formats/xml';
import { mountPoint, splunkUiView, type Page } from '../../searches/page';
import { pages } from '../../searches/pages';
import { APP_ID } from '../app-identity';
import type { GeneratedFile, Output } from '../generated-file';

const FOLDER = 'default/data/ui/views';

/**
 * A page on Simple XML 1.1: a panel's div to mount into, and a plain link to the twin for a Splunk that no
 * longer runs scripts of such views. The script removes the link when it starts.
 */
function simpleXml(page: Page): string {
  const { id, label, description } = page;
  return `<dashboard version="1.1" script="${id}.js" hideEdit="true" hideTitle="true">
  <label>${escapeXml(label)}</label>
  <description>${escapeXml(description)}</description>
  <row>
    <panel>
      <html>
        <div id="${mountPoint(page)}" class="kerberos-677-page">
          <p class="kerberos-677-link">
            <a href="/app/${APP_ID}/${splunkUiView(page)}">Open ${escapeXml(label)}</a>
          </p>
        </div>
      </html>
    </panel>
  </row>
</dashboard>
`;
}

/** The same page on Splunk 10.4's own template for React pages. */
function splunkUi({ label }: Page): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<view template="pages/splunk_ui_app.html" type="html">
  <label>${escapeXml(label)}</label>
</view>
`;
}

/** default/data/ui/views: two views a page, see the two functions above. */
export const views: Output = {
  description: 'the pages: a Simple XML 1.1 view for every Splunk, and its twin for 10.4 and later',
  generate: () =>
    pages.flatMap((page): GeneratedFile[] => [
      { path: `${FOLDER}/${page.id}.xml`, text: simpleXml(page) },
      { path: `${FOLDER}/${splunkUiView(page)}.xml`, text: splunkUi(page) },
    ]),
};
