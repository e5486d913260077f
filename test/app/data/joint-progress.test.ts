import { jointProgress } from '../../../app/data/joint-progress';

test('several searches are as far as they are on average, and none is the end', () => {
  expect(jointProgress([{ progress: 0 }, { progress: 0.5 }, { progress: 1 }])).toBe(0.5);
  expect(jointProgress([])).toBe(1);
});
