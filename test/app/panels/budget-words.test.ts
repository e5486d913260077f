import { budgetSentence, changeWords } from '../../../app/panels/budget-words';

const cause = (id: string, count: number) => ({ id, name: id, count });

test('the budget in one sentence, expected first, known ones left out', () => {
  expect(
    budgetSentence([
      { verdict: 'investigate', count: 1, causes: [cause('scan', 1)] },
      { verdict: 'fix', count: 7, causes: [cause('a', 4), cause('b', 2), cause('c', 1)] },
      { verdict: 'ignore', count: 92, causes: [cause('renewed', 92)] },
      { verdict: 'known', count: 500, causes: [cause('old', 500)] },
    ]),
  ).toBe('92 % expected, 7 % to fix in 3 causes, 1 % to look at');
});

test('one cause is one cause, also where several notes or codes list it twice', () => {
  expect(budgetSentence([{ verdict: 'fix', count: 2, causes: [cause('a', 1), cause('a', 1)] }])).toBe(
    '100 % to fix in 1 cause',
  );
});

test('a change is told in words', () => {
  const period = 'the 7 days before';
  expect(changeWords(106, 100, period)).toBe('6 % more than in the 7 days before');
  expect(changeWords(90, 100, period)).toBe('10 % fewer than in the 7 days before');
  expect(changeWords(2000, 100, period)).toBe('20 times as many as in the 7 days before');
  expect(changeWords(100, 100, period)).toBe('as many as in the 7 days before');
  expect(changeWords(100, 0, period)).toBe('none in the 7 days before');
});
