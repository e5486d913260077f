import SplunkThemeProvider from '@splunk/themes/SplunkThemeProvider';
import { Suspense, lazy, useEffect } from 'react';
import type { ComponentType } from 'react';

import { afterPaint } from './after-paint';
import { LessMotion } from './less-motion';
import { PageSkeleton } from './page-skeleton';
import type { Theme } from './theme';

/** A page whose code is run once the frame around it has been painted: running it takes longer than drawing the frame. */
const later = (load: () => Promise<ComponentType>) =>
  lazy(() => afterPaint().then(async () => ({ default: await load() })));

const pages: Readonly<Record<string, ComponentType>> = {
  analysis_677: later(() =>
    import(/* webpackChunkName: "page-analysis-677" */ '../pages/analysis-677').then(
      (module) => module.Analysis677,
    ),
  ),
  coverage_677: later(() =>
    import(/* webpackChunkName: "page-coverage-677" */ '../pages/coverage-677').then(
      (module) => module.Coverage677,
    ),
  ),
  codes_677: later(() =>
    import(/* webpackChunkName: "page-codes-677" */ '../pages/codes-677').then((module) => module.Codes677),
  ),
  investigate_677: later(() =>
    import(/* webpackChunkName: "page-investigate-677" */ '../pages/investigate-677').then(
      (module) => module.Investigate677,
    ),
  ),
  encryption_677: later(() =>
    import(/* webpackChunkName: "page-encryption-677" */ '../pages/encryption-677').then(
      (module) => module.Encryption677,
    ),
  ),
  attacks_677: later(() =>
    import(/* webpackChunkName: "page-attacks-677" */ '../pages/attacks-677').then(
      (module) => module.Attacks677,
    ),
  ),
};

/** Whether there is a page of that id. */
function isPage(id: string): boolean {
  return Object.hasOwn(pages, id);
}

/** A page in its theme; nothing for an id without a page. */
export function PageRoot({ page, theme }: { readonly page: string; readonly theme: Theme }) {
  const Page = isPage(page) ? pages[page] : undefined;
  useEffect(() => {
    // Leaving cancelled the page's jobs: one that the browser kept and brings back starts anew.
    const back = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', back);
    return () => window.removeEventListener('pageshow', back);
  }, []);
  return (
    <SplunkThemeProvider family={theme.family} colorScheme={theme.colorScheme} density={theme.density}>
      <LessMotion />
      <Suspense fallback={<PageSkeleton page={page} />}>{Page && <Page />}</Suspense>
    </SplunkThemeProvider>
  );
}
