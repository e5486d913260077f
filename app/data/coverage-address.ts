import type { AddressFormat } from './use-address';

/** What a link to the page Coverage carries: its range, in Splunk's time modifiers or epoch seconds. */
export interface CoverageState {
  readonly earliest: string;
  readonly latest: string;
}

const fallback: CoverageState = { earliest: '-7d@h', latest: 'now' };
const pattern = /^[\w@+.:\-/ ]{1,64}$/;

/** How the page's range stands in the address; what cannot be a time counts as absent. */
export const coverageAddress: AddressFormat<CoverageState> = {
  read(query) {
    const parameters = new URLSearchParams(query);
    const time = (name: keyof CoverageState): string => {
      const value = parameters.get(name);
      return value !== null && pattern.test(value) ? value : fallback[name];
    };
    return { earliest: time('earliest'), latest: time('latest') };
  },
  print(state, query) {
    const parameters = new URLSearchParams(query);
    for (const name of ['earliest', 'latest'] as const) {
      if (state[name] === fallback[name]) {
        parameters.delete(name);
      } else {
        parameters.set(name, state[name]);
      }
    }
    const printed = parameters.toString();
    return printed === '' ? '' : `?${printed}`;
  },
};
