import { budgetOf } from '../../../app/panels/budget-of';

const row = (verdict: string, known: string, cause: string, count: string) => ({
  verdict,
  known,
  cause_id: cause,
  cause: `The ${cause}`,
  count,
});

describe('budgetOf', () => {
  test('sums the causes of a verdict, most pressing verdict first, largest cause first', () => {
    expect(
      budgetOf([
        row('ignore', 'no', 'renewed', '12806'),
        row('fix', 'no', 'skew', '820'),
        row('fix', 'no', 'spn', '1312'),
        row('investigate', 'no', 'scan', '61'),
      ]).map(({ verdict, count, causes }) => [verdict, count, causes.map(({ id }) => id)]),
    ).toEqual([
      ['investigate', 61, ['scan']],
      ['fix', 2132, ['spn', 'skew']],
      ['ignore', 12806, ['renewed']],
    ]);
  });

  test('counts known failures apart, whatever their verdict', () => {
    expect(budgetOf([row('fix', 'yes', 'spn', '5'), row('fix', 'no', 'spn', '2')])).toMatchObject([
      { verdict: 'fix', count: 2 },
      { verdict: 'known', count: 5 },
    ]);
  });
});
