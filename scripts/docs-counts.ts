import { lookupOutputs } from '../src/outputs/lookups/catalogue';
import { kvLookups } from '../src/outputs/lookups/kv-lookups';
import { failureCodes } from '../src/knowledge/failure-codes/catalogue';
import { macros } from '../src/searches/macros/catalogue';
import { pages } from '../src/searches/pages';
import { savedSearches } from '../src/searches/saved/catalogue';

/** What documents count, by the name that their marks use. */
export const COUNTS: Readonly<Record<string, number>> = {
  'saved searches': savedSearches.length,
  alerts: savedSearches.filter(({ alert }) => alert).length,
  reports: savedSearches.filter(({ alert }) => !alert).length,
  pages: pages.length,
  macros: macros.length,
  lookups: lookupOutputs.length + kvLookups.length,
  'failure codes': failureCodes.length,
};

const MARKED = /(<!-- count: ([a-z ]+) -->)[^<]*(<!-- end -->)/g;

/** A document with each marked number written anew: `<!-- count: pages -->6<!-- end -->`. Throws for an unknown name. */
export function withCounts(text: string): string {
  return text.replace(MARKED, (_, begin: string, name: string, end: string) => {
    const count = COUNTS[name];
    if (count === undefined)
      throw new Error(`Nothing counts ${name}; known are ${Object.keys(COUNTS).join(', ')}.`);
    return `${begin}${count}${end}`;
  });
}
