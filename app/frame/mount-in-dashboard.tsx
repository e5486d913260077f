import { LayerStackGlobalProvider } from '@splunk/react-ui/Layer';
import { createRoot } from 'react-dom/client';

import { PageRoot } from './page-root';
import { themeAround } from './theme';

/** Draws a page into its place in a Simple XML view, in the theme of the view. */
export async function mountInDashboard(mount: HTMLElement, page: string): Promise<void> {
  const theme = await themeAround(mount);
  createRoot(mount).render(
    <LayerStackGlobalProvider>
      <PageRoot page={page} theme={theme} />
    </LayerStackGlobalProvider>,
  );
}
