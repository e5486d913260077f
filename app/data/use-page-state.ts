import { useCallback, useMemo, useSyncExternalStore } from 'react';

import { printAddress, readAddress } from './address';
import type { PageState } from './page-state';

const changed = 'kerberos-677:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/** Changes some of the page's state; a new entry of the browser's history unless `replace`. */
export type ChangeState = (change: Partial<PageState>, replace?: boolean) => void;

/** The page's state as the address holds it, and the way to change it. Back and forward work. */
export function usePageState(): readonly [PageState, ChangeState] {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const state = useMemo(() => readAddress(query), [query]);
  const change = useCallback<ChangeState>((part, replace = false) => {
    const { pathname, search, hash } = window.location;
    const next = printAddress({ ...readAddress(search), ...part }, search);
    if (next !== search) {
      window.history[replace ? 'replaceState' : 'pushState'](
        window.history.state,
        '',
        `${pathname}${next}${hash}`,
      );
      window.dispatchEvent(new Event(changed));
    }
  }, []);
  return [state, change];
}
