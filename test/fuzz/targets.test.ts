import { fuzzTargets } from '../../scripts/fuzz/catalogue';
import { runCases } from '../../scripts/fuzz/run-cases';

/** How many cases of each target run here, from a fixed seed; `npm run fuzz` runs as many as time allows. */
const CASES: Readonly<Record<string, number>> = {
  'event-files': 60,
  conf: 300,
  csv: 300,
  tarballs: 400,
  spl: 400,
  regex: 120,
  rest: 400,
  lookups: 150,
};

test('every target has its number of cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(fuzzTargets.map(({ id }) => id).sort());
});

test.each(fuzzTargets.map((target) => [target.id, target] as const))(
  '%s: no crash, no hang, no loss that nobody tells',
  async (id, target) => {
    const { findings, cases } = await runCases(target, { seed: 'fixed', cases: CASES[id] ?? 0 });
    expect(findings).toEqual([]);
    expect(cases).toBe(CASES[id]);
  },
  120_000,
);
