import { gzipSync } from 'node:zlib';
import type { PackageCheck } from './package-contents';

const KIB = 1024;

/** What the bundles may weigh, as they are sent: gzipped. */
const BUDGET = {
  /** Each script that a view names, which is loaded before anything is drawn. */
  entry: 4 * KIB,
  /** Each chunk that a page waits for before it can be used. */
  chunk: 260 * KIB,
  /** Everything, charts and the time range included, which are fetched after the page stands. */
  total: 1900 * KIB,
} as const;

const LATER = /^appserver\/static\/pages\/(?:chart|later|time-range)[a-z-]*\.js$/;
const BUNDLE = /^appserver\/static\/.*\.js$/;
const ENTRY = /^appserver\/static\/(?:[a-z0-9_]+|pages\/[a-z0-9_]+_ui)\.js$/;

/** Bundles grow unseen, a dependency at a time. */
export const bundleBudget: PackageCheck = {
  id: 'bundle-budget',
  rule: 'each entry, each chunk that a page waits for, and all bundles together stay within their budgets',
  check({ files }) {
    const sizes = [...files]
      .filter(([path]) => BUNDLE.test(path))
      .map(([path, bytes]) => ({ path, size: gzipSync(bytes).length }));
    const early = sizes.filter(({ path }) => !LATER.test(path));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    const measured: readonly (readonly [string, number, number])[] = [
      ...early.map(({ path, size }) => [path, size, ENTRY.test(path) ? BUDGET.entry : BUDGET.chunk] as const),
      ['appserver/static', total, BUDGET.total],
    ];
    return measured
      .filter(([, size, budget]) => size > budget)
      .map(([at, size, budget]) => ({
        check: 'bundle-budget',
        at,
        message: `weighs ${Math.ceil(size / KIB)} KiB gzipped, more than ${budget / KIB} KiB`,
      }));
  },
};
