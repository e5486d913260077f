import layout from '@splunk/react-page/18';
import { _ } from '@splunk/ui-utils/i18n';

import { pages } from '../../src/searches/pages';
import { PageRoot } from './page-root';
import { userTheme } from './theme';

/** Draws a page into Splunk's own frame: bar, navigation and footer come from the server. */
export async function mountInSplunkUi(page: string): Promise<void> {
  const theme = await userTheme();
  layout(<PageRoot page={page} theme={theme} />, {
    pageTitle: _(pages.find((known) => known.id === page)?.label ?? 'Kerberos 677'),
    theme: theme.colorScheme,
    themeFamily: theme.family,
    hideFooter: true,
  });
}
