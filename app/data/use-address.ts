import { useCallback, useMemo, useSyncExternalStore } from 'react';

const changed = 'kerberos-677:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/** How a page's state is read from a query string, and printed into one that may hold parameters of others. */
export interface AddressFormat<State> {
  readonly read: (query: string) => State;
  readonly print: (state: State, query: string) => string;
}

/** Changes some of a page's state; a new entry of the browser's history unless `replace`. */
export type ChangeAddress<State> = (change: Partial<State>, replace?: boolean) => void;

/** A page's state as the address holds it, and the way to change it. `format` is one constant object a page. */
export function useAddress<State>(format: AddressFormat<State>): readonly [State, ChangeAddress<State>] {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const state = useMemo(() => format.read(query), [format, query]);
  const change = useCallback<ChangeAddress<State>>(
    (part, replace = false) => {
      const { pathname, search, hash } = window.location;
      const next = format.print({ ...format.read(search), ...part }, search);
      if (next !== search) {
        window.history[replace ? 'replaceState' : 'pushState'](
          window.history.state,
          '',
          `${pathname}${next}${hash}`,
        );
        window.dispatchEvent(new Event(changed));
      }
    },
    [format],
  );
  return [state, change];
}
