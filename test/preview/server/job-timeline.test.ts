import { timelineBuckets } from '../../../src/preview/server/job-timeline';

test('two hundred thousand different seconds fall into days', () => {
  const seconds = Array.from({ length: 200_000 }, (_, second) => [second, 1] as const);
  expect(timelineBuckets(seconds, 10, 'UTC')).toEqual([
    { start: 0, end: 86_400, count: 86_400 },
    { start: 86_400, end: 172_800, count: 86_400 },
    { start: 172_800, end: 259_200, count: 27_200 },
  ]);
});
