import { firstSentence } from '../../../app/data/first-sentence';

describe('firstSentence', () => {
  test('ends at a full stop before a space, not inside a number', () => {
    expect(firstSentence('SQL Server 7.0 registers no name. Clients fall back.')).toBe(
      'SQL Server 7.0 registers no name',
    );
    expect(firstSentence('One sentence.')).toBe('One sentence');
    expect(firstSentence('No stop')).toBe('No stop');
  });
});
