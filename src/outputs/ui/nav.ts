import { pages } from '../../searches/pages';
import type { Output } from '../generated-file';

/** default/data/ui/nav/default.xml: the pages, then what Splunk itself offers in every app. */
export const nav: Output = {
  description: 'the navigation of the app',
  generate: () => [
    {
      path: 'default/data/ui/nav/default.xml',
      text: `<nav search_view="search">
${pages.map(({ id }, index) => `  <view name="${id}"${index === 0 ? ' default="true"' : ''} />`).join('\n')}
  <view name="search" />
  <view name="reports" />
  <view name="dashboards" />
</nav>
`,
    },
  ],
};
