import { LayerStackGlobalProvider } from '@splunk/react-ui/Layer';
import { createRoot } from 'react-dom/client';

import { PageRoot } from './page-root';
import { themeAround } from './theme';

/** Takes margin, border and background off the dashboard's panel around the page, which brings panels of its own. */
function clearPanel(mount: HTMLElement): void {
  const last = mount.closest('.dashboard-row');
  for (let around = mount.parentElement; around && last?.contains(around); around = around.parentElement) {
    Object.assign(around.style, {
      margin: '0',
      padding: '0',
      border: '0',
      background: 'transparent',
      boxShadow: 'none',
    });
  }
}

/** Draws a page into its place in a Simple XML view, in the theme of the view. */
export async function mountInDashboard(mount: HTMLElement, page: string): Promise<void> {
  const theme = await themeAround(mount);
  clearPanel(mount);
  createRoot(mount).render(
    <LayerStackGlobalProvider>
      <PageRoot page={page} theme={theme} />
    </LayerStackGlobalProvider>,
  );
}
