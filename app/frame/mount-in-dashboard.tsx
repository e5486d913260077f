import { LayerStackGlobalProvider } from '@splunk/react-ui/Layer';
import { createRoot } from 'react-dom/client';

import { PageRoot } from './page-root';
import { plainTheme, schemeAround, userTheme } from './theme';
import type { Theme } from './theme';

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

/**
 * Draws a page into its place in a Simple XML view: light or dark as the view around it is drawn, at once, and in the
 * family that the user chose as soon as Splunk has told it.
 */
export async function mountInDashboard(mount: HTMLElement, page: string): Promise<void> {
  const scheme = schemeAround(mount);
  const around = scheme ? { colorScheme: scheme } : {};
  const first: Theme = { ...plainTheme, ...around };
  clearPanel(mount);
  const root = createRoot(mount);
  const draw = (theme: Theme) =>
    root.render(
      <LayerStackGlobalProvider>
        <PageRoot page={page} theme={theme} />
      </LayerStackGlobalProvider>,
    );
  if (scheme) {
    draw(first);
  }
  const theme: Theme = { ...(await userTheme()), ...around };
  if (!scheme || theme.family !== first.family || theme.density !== first.density) {
    draw(theme);
  }
}
