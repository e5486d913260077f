import { printAddress, readAddress } from './address';
import type { PageState } from './page-state';
import { useAddress } from './use-address';
import type { AddressFormat, ChangeAddress } from './use-address';

const format: AddressFormat<PageState> = { read: readAddress, print: printAddress };

/** Changes some of the page's state; a new entry of the browser's history unless `replace`. */
export type ChangeState = ChangeAddress<PageState>;

/** The page's state as the address holds it, and the way to change it. Back and forward work. */
export function usePageState(): readonly [PageState, ChangeState] {
  return useAddress(format);
}
