import { coverageAddress } from '../../../app/data/coverage-address';

test('the last seven days stand for themselves', () => {
  expect(coverageAddress.read('')).toEqual({ earliest: '-7d@h', latest: 'now' });
  expect(coverageAddress.print({ earliest: '-7d@h', latest: 'now' }, '?theme=dark')).toBe('?theme=dark');
});

test('reads what it prints', () => {
  const state = { earliest: '-30d@d', latest: '1700000000' };
  expect(coverageAddress.read(coverageAddress.print(state, ''))).toEqual(state);
});

test('what cannot be a time counts as absent', () => {
  expect(coverageAddress.read('?earliest=<script>&latest=%22').earliest).toBe('-7d@h');
});
