import { bucketSpan } from '../../../app/data/bucket-span';

describe('bucketSpan', () => {
  test.each([
    [900, '10s'],
    [3600, '1m'],
    [4 * 3600, '5m'],
    [86400, '15m'],
    [7 * 86400, '3h'],
    [30 * 86400, '1d'],
    [10 * 365 * 86400, '1d'],
  ])('of %i seconds is %s', (seconds, name) => {
    expect(bucketSpan(seconds).name).toBe(name);
  });
});
