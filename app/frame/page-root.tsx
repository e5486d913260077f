import SplunkThemeProvider from '@splunk/themes/SplunkThemeProvider';
import { Suspense, lazy, useEffect } from 'react';
import type { ComponentType } from 'react';

import { LessMotion } from './less-motion';
import { PageSkeleton } from './page-skeleton';
import type { Theme } from './theme';

const pages: Readonly<Record<string, ComponentType>> = {
  analysis_677: lazy(() =>
    import(/* webpackChunkName: "page-analysis-677" */ '../pages/analysis-677').then((module) => ({
      default: module.Analysis677,
    })),
  ),
  coverage_677: lazy(() =>
    import(/* webpackChunkName: "page-coverage-677" */ '../pages/coverage-677').then((module) => ({
      default: module.Coverage677,
    })),
  ),
  codes_677: lazy(() =>
    import(/* webpackChunkName: "page-codes-677" */ '../pages/codes-677').then((module) => ({
      default: module.Codes677,
    })),
  ),
  investigate_677: lazy(() =>
    import(/* webpackChunkName: "page-investigate-677" */ '../pages/investigate-677').then((module) => ({
      default: module.Investigate677,
    })),
  ),
  encryption_677: lazy(() =>
    import(/* webpackChunkName: "page-encryption-677" */ '../pages/encryption-677').then((module) => ({
      default: module.Encryption677,
    })),
  ),
  attacks_677: lazy(() =>
    import(/* webpackChunkName: "page-attacks-677" */ '../pages/attacks-677').then((module) => ({
      default: module.Attacks677,
    })),
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
      <Suspense fallback={<PageSkeleton />}>{Page && <Page />}</Suspense>
    </SplunkThemeProvider>
  );
}
