import { printAddress, printWindow, readAddress, readWindow } from './address';
import type { WindowPair } from './compare-windows';
import type { PageState } from './page-state';
import type { AddressFormat } from './use-address';

/** What the page Investigate shows of an entity. */
export type InvestigateView = 'history' | 'compare';

/** What a link to the page Investigate carries: the filters name the entity, and more narrow it further. */
export interface InvestigateState extends PageState {
  readonly view: InvestigateView;
  /** The moment that divides before from after, in epoch seconds. */
  readonly moment: number | undefined;
  /** Two windows side by side; they leave the range and the moment aside. */
  readonly windows: WindowPair | undefined;
  /** The domain controller that is held against the others. */
  readonly against: string;
  /** Whether granted tickets are read where that is not done unasked. */
  readonly granted: boolean;
}

const longestName = 4096;

/** How the page's state stands in the address. What is unknown or broken counts as absent. */
export const investigateAddress: AddressFormat<InvestigateState> = {
  read(query) {
    const parameters = new URLSearchParams(query);
    const moment = /^\d{1,11}$/.exec(parameters.get('moment') ?? '')?.[0];
    const first = readWindow(parameters.get('first'));
    const second = readWindow(parameters.get('second'));
    const against = parameters.get('against') ?? '';
    return {
      ...readAddress(query),
      requests: 'all',
      view: parameters.get('view') === 'compare' ? 'compare' : 'history',
      moment: moment === undefined ? undefined : Number(moment),
      windows: first && second && { first, second },
      against: against.length <= longestName ? against : '',
      granted: parameters.get('granted') === 'yes',
    };
  },
  print(state, query) {
    const parameters = new URLSearchParams(printAddress({ ...state, requests: '677' }, query));
    const put = (name: string, value: string) =>
      value === '' ? parameters.delete(name) : parameters.set(name, value);
    put('view', state.view === 'compare' ? 'compare' : '');
    put('moment', state.moment === undefined ? '' : String(state.moment));
    put('first', printWindow(state.windows?.first) ?? '');
    put('second', printWindow(state.windows?.second) ?? '');
    put('against', state.against);
    put('granted', state.granted ? 'yes' : '');
    const printed = parameters.toString();
    return printed === '' ? '' : `?${printed}`;
  },
};
