import { judgingOf } from '../../../app/data/judging';

const day = 86400;

test('a week is judged with neighbours, a month event by event, unless somebody chooses', () => {
  expect(judgingOf(undefined, 7 * day + 3600)).toBe('neighbours');
  expect(judgingOf(undefined, 30 * day)).toBe('alone');
  expect(judgingOf('neighbours', 30 * day)).toBe('neighbours');
  expect(judgingOf('alone', day)).toBe('alone');
});
