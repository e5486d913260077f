import { printScore } from '../../scripts/print-score';
import { scoreDiagnosis } from '../../scripts/score-diagnosis';

const of = (...pairs: readonly string[]): ReturnType<typeof scoreDiagnosis> =>
  scoreDiagnosis(
    pairs.map((pair) => {
      const [truth = '', answer = ''] = pair.split(' ');
      return { truth, answer };
    }),
  );

test('F1 is the harmonic mean of precision and recall', () => {
  const [a, b] = of('a a', 'a a', 'a b', 'b b').causes;
  expect(a).toEqual({ cause: 'a', samples: 3, precision: 1, recall: 2 / 3, f1: 0.8 });
  expect(b).toEqual({ cause: 'b', samples: 1, precision: 0.5, recall: 1, f1: 2 / 3 });
});

test('the mean counts every cause once, however rare, and one that is only told counts as zero', () => {
  expect(of('a a', 'a a', 'a a', 'b b').macroF1).toBe(1);
  expect(of('a a', 'b c').macroF1).toBeCloseTo(1 / 3);
});

test('confusions come greatest first', () => {
  expect(of('a b', 'c d', 'c d', 'a a').confusions).toEqual([
    { truth: 'c', answer: 'd', count: 2 },
    { truth: 'a', answer: 'b', count: 1 },
  ]);
});

test('no failures score nothing', () => {
  expect(of()).toEqual({ causes: [], macroF1: 0, confusions: [] });
});

test('a score prints as a table, the confusions and the mean', () => {
  expect(printScore('cause', of('a a', 'a b', 'b b'))).toBe(
    [
      'cause  samples  precision  recall     F1',
      'a            2      1.000   0.500  0.667',
      'b            1      0.500   1.000  0.667',
      '',
      'true cause  told as  count',
      'a                 b      1',
      '',
      'macro F1 over 2 causes: 0.667',
      '',
    ].join('\n'),
  );
});
